import { build } from 'esbuild';
import { lambdaOptions } from './build/options.mjs';
for (const e of process.argv.slice(2)) { const r=await build({ ...lambdaOptions, entryPoints: [e], outfile: '/tmp/bn/v3/x/index.js', sourcemap:false, metafile:true, write:true });
const o=Object.values(r.metafile.outputs)[0]; let h=0,n=0; for(const [k,v] of Object.entries(o.inputs)) if(k.startsWith('lambda')&&v.bytesInOutput){h+=v.bytesInOutput;n++;} console.log(e,h,n,Object.keys(o.inputs).filter(k=>k.includes('handlers')).length); }
