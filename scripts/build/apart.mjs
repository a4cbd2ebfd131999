// What stays a file of its own beside the bundle, to be read at first need: what the guide knows and says,
// by language, and Amazon's service clients, which only reminders and time zones take.
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { build } from 'esbuild';

const CLIENTS = 'ask-sdk-model';
const GENERATED = 'generated';
/** The services that lambda/alexa asks; tests/bundle holds the two against each other. */
const ASKED = ['reminderManagement', 'ups'];
const require = createRequire(import.meta.url);

/** A block of the one file that Amazon's clients come in, and the service it adds, if it adds one. */
const BLOCK = /^\(function \(services\) \{\n(?: {4}var (\w+);\n)?[^]*?^\}\)\(services = .*$/gm;

/**
 * The base of all clients and those of the services that are asked. The file is no module, so that a
 * bundler would have to keep all of it.
 * @throws where it is not written as it was
 */
function onlyAsked(source) {
  const found = [];
  const kept = source.replace(BLOCK, (block, service) => {
    found.push(service);
    const isBase = block.includes('services.BaseServiceClient = ');
    return isBase || ASKED.includes(service) ? block : '';
  });
  const missing = ASKED.filter((service) => !found.includes(service));
  if (missing.length > 0) throw new Error(`${CLIENTS} has no block for ${missing.join(', ')}`);
  return kept;
}

/** The files of parts in a folder, and nothing else of it. */
function copyParts(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.endsWith('.parts')) copyFileSync(join(from, name), join(to, name));
  }
}

const cut = {
  name: 'cut',
  setup(bundling) {
    bundling.onLoad({ filter: /ask-sdk-model[\\/]index\.js$/ }, ({ path }) => ({
      contents: onlyAsked(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

export const apart = {
  name: 'apart',
  setup(bundling) {
    const { outfile, minify, target } = bundling.initialOptions;
    const folder = dirname(outfile);
    let data;
    let hasClients = false;

    // What reads the files finds them as it does in its own folder.
    bundling.onLoad({ filter: /content[\\/]parts\.ts$/ }, ({ path }) => {
      data = join(dirname(path), GENERATED);
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
      if (data !== undefined) copyParts(data, join(folder, GENERATED));
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
        plugins: [cut],
      });
    });
  },
};
