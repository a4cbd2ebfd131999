import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
  plugins: [everySkillIsChecked],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/everyResponse.ts'],
    globals: true,
    // The files share their modules: the desk Echo learns to hear once, not a hundred times.
    isolate: false,
    sequence: { shuffle: { files: true } },
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
