import { build } from 'esbuild';
import { lambdaOptions } from './build/options.mjs';
const ns={minify:false,minifyWhitespace:true,minifyIdentifiers:true};
const v={ full:{}, nosyntax:ns, fullnoarrow:{supported:{arrow:false}}, nsnoarrow:{...ns,supported:{arrow:false}} };
for (const [k,o] of Object.entries(v)) await build({ ...lambdaOptions, ...o, entryPoints: ['lambda/index.ts'], outfile: '/tmp/bn/v2/'+k+'/index.js', sourcemap:false });
