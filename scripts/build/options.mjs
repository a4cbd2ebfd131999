import { apart } from './apart.mjs';

/** How everything for Lambda is bundled; the measurements bundle what they compare the same way. */
export const lambdaOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  sourcemap: true,
  // Modules first: what is not used is left out of them.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  plugins: [apart],
};
