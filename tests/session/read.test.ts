import { NEW_SESSION, readSession } from '../../lambda/session';
import { guide, nameOf, QUESTIONS, SESSIONS } from './support/sessions';

const asking = (question: unknown) => ({ ...NEW_SESSION, phase: 'asking', question, guide: null });
const guiding = (change: object) => ({
  ...NEW_SESSION,
  phase: 'guiding',
  guide: { ...guide, ...change },
});

test.each(SESSIONS.map((session) => [nameOf(session), session] as const))(
  'a session %s survives JSON',
  (_, session) => {
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
  },
);

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['text', 'open'],
  ['no fields', {}],
  ['an older version', { ...NEW_SESSION, version: 0 }],
  ['a newer version', { ...NEW_SESSION, version: 2 }],
  ['no phase', { ...NEW_SESSION, phase: undefined }],
  ['an unknown phase', { ...NEW_SESSION, phase: 'dancing' }],
  ['a phase of another kind', { ...NEW_SESSION, phase: ['open'] }],
  ['misses below zero', { ...NEW_SESSION, misses: -1 }],
  ['half a miss', { ...NEW_SESSION, misses: 0.5 }],
  ['told is a list', { ...NEW_SESSION, told: [] }],
  ['guiding without a guide', { ...NEW_SESSION, phase: 'guiding' }],
  ['guiding with no guide', { ...NEW_SESSION, phase: 'guiding', guide: null }],
  [
    'a guide of two wishes',
    guiding({ wish: { start: { technique: 'ilu', line: 'upright_hold' } } }),
  ],
  ['a guide of no wish', guiding({ wish: { start: {} } })],
  ['a guide since never', guiding({ begunAt: 'never' })],
  ['half a closing question', guiding({ closings: 1.5 })],
  ['a timeline without its speech', guiding({ timeline: { startedAt: guide.begunAt } })],
  ['terms without words', guiding({ terms: { variant: 'whole' } })],
  ['no strokes at all', guiding({ terms: { ...guide.terms, strokesPercent: 0 } })],
  ['more strokes than there are', guiding({ terms: { ...guide.terms, strokesPercent: 130 } })],
  ['strokes in words', guiding({ terms: { ...guide.terms, strokesPercent: 'half' } })],
  ['half a time shorter', guiding({ wish: { ...guide.wish, shorter: 0.5 } })],
  ['asking nothing', asking(undefined)],
  ['an unknown question', asking({ about: 'the weather' })],
  ['a question named like an object has it', asking({ about: 'constructor' })],
  ['a safety question without its wish', asking({ about: 'feed', withoutTummy: false })],
  ['a safety question without its manner', asking({ ...QUESTIONS.navel, withoutTummy: undefined })],
  ['an offer passed over who knows how often', asking({ ...QUESTIONS.offer, passed: 'often' })],
  ['an offer of nothing', asking({ about: 'offer' })],
  ['an offer instead of nothing', asking({ ...QUESTIONS.offer, insteadOf: {} })],
  ['a switch to nothing', asking({ about: 'switch', wish: {} })],
  ['a resume from nowhere', asking({ about: 'resume' })],
  ['a choice of nothing', asking({ about: 'choice' })],
  [
    'a choice of two things in one',
    asking({ about: 'choice', choices: [{ technique: 'a', routine: 'b' }] }),
  ],
  ['an age of no days', asking({ about: 'older', days: 'sixty' })],
])('%s reads as a new session', (_, stored) => {
  expect(readSession(stored)).toEqual(NEW_SESSION);
});
