// Starts the server in this very process: npm passes a signal to stop on to the process that it started,
// and that must be the server. So package.json says `exec`, which leaves no shell in between; where there
// is none, as on Windows, it starts this without.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ready = fileURLToPath(new URL('ready.mjs', import.meta.url));
try {
  execFileSync(process.execPath, [ready, '--build'], { stdio: ['ignore', 2, 2] });
} catch {
  // It has said what is wrong.
  process.exit(1);
}
// Only now is it certain to be installed.
await import('tsx');
await import('../server/main.ts');
