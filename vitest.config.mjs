import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const skill = path('./lambda/skill.ts');
const checkedSkill = path('./tests/support/skill.ts');

/**
 * Whoever makes a skill in a test gets one whose every response is checked, wherever it is made:
 * so no test can look away from a wrong one.
 */
const everySkillIsChecked = {
  name: 'every-skill-is-checked',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/skill') || importer === checkedSkill) return null;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved?.id === skill ? checkedSkill : null;
  },
};

const LONGEST =
  /\/tests\/(invariant\/lives|place\/everySecond|transcripts\/matrix|listen\/engine|simulator\/main)/;

/**
 * Files come in an order of chance, so that none leans on another; but the longest first, or one worker
 * would be idle while the other is at its last.
 */
class LongestFirst extends BaseSequencer {
  sort(files) {
    const { seed = Date.now() } = this.ctx.config.sequence;
    this.ctx.logger.log(`The order of the files: --sequence.seed=${seed}`);
    const placeOf = ({ moduleId }) => {
      const chance = createHash('sha1').update(`${seed} ${moduleId}`).digest('hex');
      return `${LONGEST.test(moduleId) ? 0 : 1}${chance}`;
    };
    return files.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

export default defineConfig({
  plugins: [everySkillIsChecked],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/everyResponse.ts'],
    globals: true,
    // The files share their modules: the desk Echo learns to hear once, not a hundred times.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    pool: 'forks',
    maxWorkers: 2,
    // Answers are many and short-lived: in more room they need not be swept together as often.
    execArgv: ['--max-semi-space-size=64'],
    // A slow machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
});
