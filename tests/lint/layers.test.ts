import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Case {
  readonly file: string;
  readonly text: string;
}

const RULES = {
  imports: 'no-restricted-imports',
  syntax: 'no-restricted-syntax',
  globals: 'no-restricted-globals',
  properties: 'no-restricted-properties',
  console: 'no-console',
};

/** What each case breaks, in the order of the cases; all are linted in one go. */
function lint(cases: readonly Case[]): readonly string[] {
  const input = JSON.stringify({ rules: Object.values(RULES), cases });
  const printed = execFileSync(process.execPath, [join(__dirname, 'lint.mjs')], { input });
  return (JSON.parse(printed.toString()) as string[][]).map((rules) => rules.join(' '));
}

const imports = (file: string, from: string): Case => ({
  file: `lambda/${file}`,
  text: `import { x } from '${from}';\nexport const y = x;\n`,
});
const code = (file: string, text: string): Case => ({ file: `lambda/${file}`, text });
const server = (file: string, text: string): Case => ({ file: `server/${file}`, text });

const CONSOLE = "console.log('said');\n";
const STDOUT = "process.stdout.write('said');\n";
const STDERR = "process.stderr.write('said');\n";

const PERMITTED = `import type { PermittedStep } from '../care';
export const forged = (step: object) => step as PermittedStep;
`;

const FORBIDDEN: readonly (readonly [Case, string])[] = [
  [imports('content/types.ts', '../care'), RULES.imports],
  [imports('json.ts', './content'), RULES.imports],
  [imports('care/feed.ts', '../handlers'), RULES.imports],
  [imports('care/feed.ts', '../guide/walk'), RULES.imports],
  [imports('care/feed.ts', '../alexa/facts'), RULES.imports],
  [imports('care/feed.ts', '../memory/store'), RULES.imports],
  [imports('care/feed.ts', 'node:fs'), RULES.imports],
  [imports('guide/walk.ts', '../session'), RULES.imports],
  [imports('guide/walk.ts', '../speech'), RULES.imports],
  [imports('guide/walk.ts', 'ask-sdk-core'), RULES.imports],
  [imports('guide/walk.ts', 'ask-sdk-model'), RULES.imports],
  [imports('guide/walk.ts', 'crypto'), RULES.imports],
  [imports('reply/reply.ts', '../session'), RULES.imports],
  [imports('session/read.ts', '../situation'), RULES.imports],
  [imports('session/read.ts', '../handlers'), RULES.imports],
  [imports('situation.ts', './handlers'), RULES.imports],
  [imports('situation.ts', './memory/household'), RULES.imports],
  [imports('handlers/help.ts', '../turn'), RULES.imports],
  [imports('handlers/help.ts', '../speech'), RULES.imports],
  [imports('handlers/help.ts', '../skill'), RULES.imports],
  [imports('handlers/help.ts', '../timers'), RULES.imports],
  [imports('handlers/help.ts', '../memory/store'), RULES.imports],
  [imports('handlers/help.ts', 'ask-sdk-model'), RULES.imports],
  [imports('speech/index.ts', '../handlers'), RULES.imports],
  [imports('speech/index.ts', '../session'), RULES.imports],
  [imports('memory/household.ts', '../handlers'), RULES.imports],
  [imports('alexa/slots.ts', '../handlers'), RULES.imports],
  [imports('alexa/slots.ts', '../memory/store'), RULES.imports],
  [imports('turn.ts', './alexa/facts'), RULES.imports],
  [imports('turn.ts', './skill'), RULES.imports],
  [imports('turn/write.ts', '../skill'), RULES.imports],
  [imports('turn/decide.ts', '../speech'), RULES.imports],
  [imports('skill.ts', '../simulator/desk'), RULES.imports],
  [imports('index.ts', '../simulator/desk'), RULES.imports],
  [imports('timers.ts', '../simulator/clock'), RULES.imports],
  [imports('handlers/help.ts', '../../simulator/clock'), RULES.imports],
  [imports('speech/index.ts', '../../tests/support/desk'), RULES.imports],
  [imports('alexa/slots.ts', '../../scripts/generate'), RULES.imports],
  [code('handlers/begin.ts', PERMITTED), RULES.syntax],
  [code('guide/walk.ts', PERMITTED), RULES.syntax],
  [code('speech/index.ts', PERMITTED), RULES.syntax],
  [code('care/plan.ts', PERMITTED.replace('../care', './permit')), RULES.syntax],
  [code('guide/walk.ts', PERMITTED.replace('step as P', 'step as unknown as P')), RULES.syntax],
  [
    code('guide/walk.ts', PERMITTED.replace('as PermittedStep', 'as PermittedStep[]')),
    RULES.syntax,
  ],
  [
    code('guide/walk.ts', PERMITTED.replace('step as PermittedStep', '<PermittedStep>step')),
    RULES.syntax,
  ],
  [code('care/feed.ts', 'export const now = Date.now();\n'), RULES.properties],
  [code('handlers/help.ts', 'export const now = Date.now();\n'), RULES.properties],
  [code('guide/walk.ts', 'export const any = Math.random();\n'), RULES.properties],
  [code('care/feed.ts', 'export const now = new Date();\n'), RULES.syntax],
  [code('care/feed.ts', 'export const key = process.env.KEY;\n'), RULES.globals],
  [code('handlers/help.ts', 'setTimeout(() => undefined, 5);\n'), RULES.globals],
  [code('speech/index.ts', CONSOLE), RULES.console],
  [code('handlers/help.ts', CONSOLE), RULES.console],
  [code('index.ts', CONSOLE), RULES.console],
  [code('skill.ts', STDOUT), RULES.properties],
  [code('watch/lines.ts', STDERR), RULES.properties],
  [code('turn.ts', 'const { stdout } = process;\nexport const to = stdout;\n'), RULES.properties],
  [code('care/feed.ts', STDOUT), RULES.globals],
  [imports('skill.ts', 'node:process'), RULES.imports],
  [imports('memory/dynamo.ts', 'console'), RULES.imports],
  [server('door.ts', CONSOLE), RULES.console],
  [server('main.ts', CONSOLE), RULES.console],
  [server('verify/chain.ts', STDOUT), RULES.properties],
  [server('log.ts', STDERR), RULES.properties],
  [code('handlers/help.ts', "export const got = fetch('https://example.com');\n"), RULES.globals],
];

const ALLOWED: readonly Case[] = [
  imports('care/feed.ts', '../content/types'),
  imports('guide/walk.ts', '../care'),
  imports('reply/reply.ts', '../guide'),
  imports('session/read.ts', '../guide'),
  imports('situation.ts', './session'),
  imports('handlers/help.ts', '../situation'),
  imports('speech/index.ts', '../reply/reply'),
  imports('memory/household.ts', '../situation'),
  imports('alexa/facts.ts', 'ask-sdk-model'),
  imports('turn.ts', './memory/household'),
  imports('turn/write.ts', '../handlers'),
  imports('skill.ts', './turn'),
  code('care/permit.ts', PERMITTED.replace('../care', './plan')),
  code('care/feed.ts', 'export const later = (iso: string) => new Date(Date.parse(iso) + 1);\n'),
  code('index.ts', STDOUT),
  server('main.ts', STDOUT + STDERR),
  code('timers.ts', 'setTimeout(() => undefined, 5);\n'),
];

const found = lint([...FORBIDDEN.map(([one]) => one), ...ALLOWED]);
const named = ({ file, text }: Case) => `${file}: ${text.trim().split('\n').slice(0, 2).join(' ')}`;

test.each(FORBIDDEN.map(([one, rule], index) => [named(one), rule, found[index]]))(
  'forbidden: %s',
  (_, rule, broken) => {
    expect(broken).toBe(rule);
  },
);

test.each(ALLOWED.map((one, index) => [named(one), found[FORBIDDEN.length + index]]))(
  'allowed: %s',
  (_, broken) => {
    expect(broken).toBe('');
  },
);
