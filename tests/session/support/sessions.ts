import fc from '../../support/properties';
import type { Guide } from '../../../lambda/guide';
import { quietAfter } from '../../../lambda/guide';
import { content } from '../../../lambda/content';
import {
  NEW_SESSION,
  type Phase,
  type Question,
  type Session,
  type Undo,
} from '../../../lambda/session';
import { NOW, WHOLE } from '../../care/support/babies';
import { begun, stepsOf } from '../../guide/support/walks';

const { timeline } = begun('foot_rub');

/** A foot rub that has just been begun. */
export const guide: Guide = {
  wish: { start: { technique: 'foot_rub' } },
  terms: { ...WHOLE, strokesPercent: 65 },
  at: stepsOf('foot_rub')[0]?.key ?? '',
  phase: 'guiding',
  timeline,
  quietAt: quietAfter(timeline, content.policy),
  begunAt: NOW,
  closings: 2,
};
export const paused: Guide = { ...guide, phase: 'paused', timeline: null };

const wish = { start: { routine: 'gas_relief' }, minutes: 5, shorter: 1 };

/** Every question there is, as TypeScript knows them. */
export const QUESTIONS: { readonly [About in Question['about']]: Question } = {
  age: { about: 'age', wish, withoutTummy: false },
  navel: { about: 'navel', wish, withoutTummy: false },
  feed: { about: 'feed', wish, withoutTummy: true },
  feedEnd: { about: 'feedEnd', wish, withoutTummy: false },
  feedDoubt: { about: 'feedDoubt', wish, withoutTummy: false },
  choice: {
    about: 'choice',
    choices: [{ routine: 'gas_relief' }, { line: 'upright_hold' }],
    cues: { calm: 0 },
    asked: 'choose.colic',
  },
  alarm: { about: 'alarm', row: 'long_cry', again: true },
  degrees: { about: 'degrees' },
  well: { about: 'well', wish },
  offer: { about: 'offer', wish: { start: { technique: 'foot_rub' } }, insteadOf: wish },
  resume: { about: 'resume', from: guide.at },
  startAgain: { about: 'startAgain' },
  baby: { about: 'baby', wish, withoutTummy: false, ready: 'remind' },
  early: { about: 'early' },
  remind: { about: 'remind', dueAt: NOW, back: { about: 'offer', wish } },
  forget: { about: 'forget' },
  goOn: { about: 'goOn' },
  startOver: { about: 'startOver' },
  switch: { about: 'switch', wish },
  older: { about: 'older', days: 60, from: 'birth' },
};

const asking = Object.values(QUESTIONS).flatMap((question): Phase[] => [
  { phase: 'asking', question, guide: null },
  { phase: 'asking', question, guide: paused },
]);

export const PHASES: readonly Phase[] = [
  { phase: 'open' },
  ...asking,
  { phase: 'guiding', guide },
  { phase: 'guiding', guide: { ...guide, timeline: null } },
  { phase: 'paused', guide: paused },
];

/** Everything that one turn can have changed. */
const undo: Undo = {
  at: NOW,
  guide: paused,
  left: paused,
  about: { told: { navel: 'stumpOn' }, baby: 'mia', toldOf: { leo: { notFedAt: NOW } } },
  babies: [
    { id: 'mia', name: 'Mia', age: { days: 60, countedAt: NOW }, navel: 'due', navelAt: NOW },
  ],
};

/** Sessions in every phase, with everything that may have been told. */
export const SESSIONS: readonly Session[] = PHASES.map((phase) => ({
  ...NEW_SESSION,
  told: { ageUnanswered: true, navel: 'healing', notFedAt: NOW, feedingNow: true },
  saidOnce: ['readiness', 'clock'],
  misses: 2,
  settledAt: NOW,
  undo,
  ...phase,
}));

export const nameOf = (session: Session): string =>
  session.phase === 'asking'
    ? `asking ${session.question.about}${session.guide === null ? '' : ' in a massage'}`
    : session.phase;

/** Values that nobody expects in a place. */
const odd = fc.oneof(
  fc.constantFrom(null, true, '', 'x', '__proto__', 'constructor', -1, 0.5, 1e21, [], {}, [null]),
  fc.jsonValue({ maxDepth: 1 }),
);

type Path = readonly (string | number)[];

function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner).map((path): Path => [key, ...path]),
  );
  return [[], ...inside];
}

/** A copy with something else at a path; undefined takes it away. */
function withAt(value: unknown, [key, ...rest]: Path, change: unknown): unknown {
  if (key === undefined) return change;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const inner = withAt(copy[key], rest, change);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

/** Something that was whole, as JSON, with one or a few places of it damaged or missing. */
export const damaged = (whole: unknown): fc.Arbitrary<unknown> => {
  const paths = pathsOf(whole);
  const change = fc.tuple(fc.constantFrom(...paths), fc.oneof(odd, fc.constant(undefined)));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const broken = changes.reduce<unknown>((value, [path, to]) => {
      try {
        return withAt(value, path, to);
      } catch {
        // An earlier change took this place away.
        return value;
      }
    }, whole);
    return JSON.parse(JSON.stringify(broken ?? null)) as unknown;
  });
};
