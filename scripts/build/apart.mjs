// What stays a file of its own beside the bundle, to be read at first need: what the guide knows and says,
// by language, and Amazon's service clients, which only reminders and time zones take.
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, sep } from 'node:path';
import { build } from 'esbuild';

const CLIENTS = 'ask-sdk-model';
const require = createRequire(import.meta.url);

export const apart = {
  name: 'apart',
  setup(bundling) {
    const { outfile, minify, target } = bundling.initialOptions;
    const folder = dirname(outfile);
    const data = new Set();
    let hasClients = false;

    bundling.onResolve({ filter: /\/generated\/.*\.json$/ }, ({ path, resolveDir }) => {
      data.add(join(resolveDir, path));
      return { path: `./${basename(path)}`, external: true };
    });
    bundling.onResolve({ filter: new RegExp(`^${CLIENTS}$`) }, ({ resolveDir }) => {
      // The SDK names the clients at its start, and makes none unless it is given a way to reach them.
      if (resolveDir.includes(`${sep}ask-sdk-`)) return { path: CLIENTS, namespace: 'none' };
      hasClients = true;
      return { path: `./${CLIENTS}.js`, external: true };
    });
    bundling.onLoad({ filter: /./, namespace: 'none' }, () => ({
      contents: 'exports.services = {};',
      loader: 'js',
    }));
    bundling.onEnd(async ({ errors }) => {
      if (errors.length > 0) return;
      mkdirSync(folder, { recursive: true });
      for (const file of data) copyFileSync(file, join(folder, basename(file)));
      if (!hasClients) return;
      await build({
        bundle: true,
        platform: 'node',
        format: 'cjs',
        minify,
        target,
        entryPoints: [require.resolve(CLIENTS)],
        outfile: join(folder, `${CLIENTS}.js`),
        legalComments: 'none',
      });
    });
  },
};
