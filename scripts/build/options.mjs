import { apart } from './apart.mjs';

/** How everything for Lambda is bundled; the measurements bundle what they compare the same way. */
export const lambdaOptions = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  // V8 reads the body of an arrow function at once, and that of a function when it is called. What is
  // loaded at its first need is required: Node 20 lets no script import that begins from compiled code.
  supported: { arrow: false, 'dynamic-import': false },
  sourcemap: true,
  // Modules first: what is not used is left out of them.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  plugins: [apart],
};
