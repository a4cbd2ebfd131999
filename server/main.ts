import { rootCertificates } from 'node:tls';
import { content } from '../lambda/content';
import { createSkill, type SkillParts } from '../lambda/skill';
import { readSettings } from './config';
import { BadSettings } from './config/values';
import { createLog, happened } from './log';
import { createCounters } from './metrics/counters';
import { startServer } from './server';
import { openStore } from './store';
import { createVerifier } from './verify';
import { createFetchChain } from './verify/fetch-chain';

// Without a reader a line is lost. Its error would end here as a failure, whose line fails again.
process.stdout.on('error', () => undefined);
const log = createLog((line) => process.stdout.write(line), Date.now);

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const counters = createCounters();
  const parts: SkillParts = {
    store: await openStore(settings.store, content.policy.recordKeptDays, Date.now()),
    ...(settings.skillId !== null && { skillId: settings.skillId }),
    watch(turn) {
      counters.watch(turn);
      log({ event: 'turn', ...turn });
    },
  };
  const server = await startServer({
    skill: createSkill(parts),
    verifier: createVerifier(createFetchChain(), rootCertificates),
    counters,
    log,
    settings: settings.server,
    now: Date.now,
  });

  let isStopping = false;
  /** Finishes what runs. The exit code is 0 where all could be finished and nothing had broken. */
  async function stop(cause: string, code: number): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    log(happened.stopping(cause));
    const finished = await server.stop();
    log(happened.stopped(finished));
    process.exit(finished ? code : 1);
  }
  process.on('SIGTERM', (signal) => void stop(signal, 0));
  process.on('SIGINT', (signal) => void stop(signal, 0));
  // Nobody knows what state it is in: it says where, finishes what runs, and is started anew.
  process.on('uncaughtException', (error) => {
    log(happened.failed(error));
    void stop('uncaughtException', 1);
  });
  log(happened.listening(server.port, server.adminPort));
}

main().catch((error: unknown) => {
  // What is wrong with the settings or the machine is told in full: no request has been seen yet.
  const reason = error instanceof Error ? error.message : String(error);
  const name = error instanceof BadSettings ? 'Cannot start' : 'Could not start';
  process.stderr.write(`${name}:\n${reason}\n`);
  process.exitCode = 1;
});
