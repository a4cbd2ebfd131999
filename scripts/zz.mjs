import { build } from 'esbuild';
import { lambdaOptions } from './build/options.mjs';
await build({ ...lambdaOptions, minify:false, entryPoints: [process.argv[2]], outfile: process.argv[3]+'/index.js', sourcemap:false });
