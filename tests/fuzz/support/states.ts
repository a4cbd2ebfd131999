import { NOW } from '../../care/support/babies';
import { guide, PHASES, SESSIONS } from '../../session/support/sessions';

/** Sessions and households as other versions may have left them: by name, as they lie in JSON. */

const gone = { ...guide, wish: { start: { technique: 'hair_braiding' } }, at: 'hair_braiding/1' };
const beyond = { ...guide, at: 'foot_rub/foot_rub/99/first' };
const { timeline } = guide;
const half = timeline?.speech;
const odder = (change: object) => ({
  ...guide,
  timeline: { ...timeline, speech: { ...half, ...change } },
});

/** Guides that another version may have written; JSON has null where a number was NaN. */
const GUIDES = {
  gone,
  goneRoutine: { ...guide, wish: { start: { routine: 'spa_day' } } },
  goneLine: { ...guide, wish: { start: { line: 'farewell' } } },
  beyond,
  nowhere: { ...guide, at: '' },
  noNumbers: odder({ closes: null, seconds: null }),
  negative: odder({ closes: -5, seconds: -100, spans: [{ key: guide.at, start: -9, end: -1 }] }),
  endless: odder({ closes: 9e15, seconds: 9e15 }),
  noSpans: odder({ spans: [] }),
  otherPlan: odder({ spans: [{ key: 'hair_braiding/1', start: 0, end: 5 }], next: 'gone' }),
  pausedWhilePlaying: { ...guide, phase: 'paused' },
  unknownVariant: { ...guide, terms: { ...guide.terms, variant: 'upside_down' } },
  leftOut: { ...guide, terms: { ...guide.terms, without: [guide.at, 'foot_rub'] } },
  ofNobody: { ...guide, baby: 'nobody' },
  hurried: { ...guide, wish: { ...guide.wish, minutes: -3, shorter: 900 }, closings: 1e9 },
  future: { ...guide, begunAt: '9999-12-31T23:59:59.999Z', quietAt: '9999-12-31T23:59:59.999Z' },
};

const base = { version: 1, told: {}, saidOnce: [], misses: 0 };
const wish = { start: { technique: 'hair_braiding' } };

const SESSIONS_BY_NAME: readonly (readonly [string, unknown])[] = [
  ...SESSIONS.map((session, index): [string, unknown] => [`ours ${index}`, session]),
  ...PHASES.map((phase, index): [string, unknown] => [
    `version 0, ${index}`,
    { ...base, ...phase, version: 0 },
  ]),
  ...Object.entries(GUIDES).flatMap(([name, one]): [string, unknown][] => [
    [`guiding ${name}`, { ...base, phase: 'guiding', guide: one }],
    [`paused at ${name}`, { ...base, phase: 'paused', guide: { ...one, phase: 'paused' } }],
    [
      `asked whether to go on with ${name}`,
      { ...base, phase: 'asking', question: { about: 'resume', from: one.at }, guide: one },
    ],
  ]),
  ['from the future', { ...base, version: 2, phase: 'open', moods: [] }],
  ['of a phase to come', { ...base, phase: 'singing', song: 'brahms' }],
  ['a question to come', { ...base, phase: 'asking', question: { about: 'song' }, guide: null }],
  [
    'an offer of what is gone',
    { ...base, phase: 'asking', question: { about: 'offer', wish }, guide: null },
  ],
  [
    'a choice of nothing',
    { ...base, phase: 'asking', question: { about: 'choice', choices: [] }, guide: null },
  ],
  [
    'a choice of what is gone',
    {
      ...base,
      phase: 'asking',
      question: { about: 'choice', choices: [wish.start, wish.start], cues: { calm: 7 } },
      guide: null,
    },
  ],
  [
    'an alarm nobody knows',
    { ...base, phase: 'asking', question: { about: 'alarm', row: 'x' }, guide: null },
  ],
  ['many misses', { ...base, misses: 900_000, phase: 'open' }],
  [
    'told of nobody',
    { ...base, baby: 'nobody', toldOf: { nobody: { navel: 'healing' } }, phase: 'open' },
  ],
];

const full = {
  version: 1,
  babies: [
    { id: 'first', name: 'Mia', age: { days: 60, countedAt: NOW }, navel: 'healed', navelAt: NOW },
    { id: 'second', name: 'Leo', navel: 'due' },
  ],
  feeds: [
    { baby: 'first', toldAt: NOW, endedAt: NOW },
    { baby: null, toldAt: NOW, endedAt: null },
  ],
  place: { guide, device: 'kitchen', at: NOW },
  history: [{ id: 'foot_rub', at: NOW }],
  notices: ['welcome', 'quiet'],
  ways: { pace: -2, counting: true, manner: 'oneStep', voice: 'whispered' },
  reminder: { token: 'r', dueAt: NOW, baby: null },
  consentRefusedAt: null,
  devices: { kitchen: { lastRequest: { id: 'one', before: { notices: [] } } } },
};
const { babies, feeds, place, history, devices } = full;

const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => make(index));

const HOUSEHOLDS_BY_NAME: readonly (readonly [string, unknown])[] = [
  ['everything', full],
  // As lambda/memory/household.ts wrote them before pace and voice, and before that reminders.
  ['before ways', { ...full, ways: undefined }],
  ['before reminders', { version: 1, babies, feeds, place, history, notices: [], devices }],
  ['before versions', { babies, feeds, place }],
  [
    'from the future',
    { ...full, version: 2, babies: { first: babies[0] }, moods: { today: 'fussy' } },
  ],
  ['a notice to come', { ...full, notices: ['welcome', 'party'], ways: { voice: 'sung' } }],
  [
    'told in the future',
    {
      ...full,
      feeds: [{ baby: 'first', toldAt: '9999-12-31T23:59:59Z', endedAt: '9999-12-31T23:59:59Z' }],
    },
  ],
  [
    'aged beyond reason',
    { ...full, babies: [{ id: 'first', age: { days: 9e15, countedAt: '0001-01-01T00:00:00Z' } }] },
  ],
  ['one baby twice', { ...full, babies: [babies[0], babies[0]] }],
  [
    'crowded',
    {
      ...full,
      babies: many(60, (index) => ({ id: `b${index}`, name: `Baby ${index}` })),
      feeds: many(100, (index) => ({ baby: `b${index}`, toldAt: NOW, endedAt: NOW })),
      history: many(100, () => history[0]),
      devices: Object.fromEntries(
        many(60, (index) => [`d${index}`, devices.kitchen]) as [string, unknown][],
      ),
    },
  ],
  ...[
    '</speak><audio src="https://example.com/x.mp3"/>',
    '{{baby}} $t(miss.lastResort)',
    'a'.repeat(9_000),
  ].map((name): [string, unknown] => [
    `called ${name.slice(0, 12)}`,
    { ...full, babies: babies.map((baby, index) => ({ ...baby, name: `${name}${index || ''}` })) },
  ]),
  ...Object.entries(GUIDES).map(([name, one]): [string, unknown] => [
    `left at ${name}`,
    { ...full, place: { ...place, guide: one } },
  ]),
  ['null', null],
  ['text', 'a household'],
  ['a list', [full]],
];

export const sessions: ReadonlyMap<string, unknown> = new Map(SESSIONS_BY_NAME);
export const households: ReadonlyMap<string, unknown> = new Map(HOUSEHOLDS_BY_NAME);
