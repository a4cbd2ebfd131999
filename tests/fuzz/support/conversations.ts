import { envelope } from '../../alexa/support/envelopes';
import { NOW } from '../../care/support/babies';
import fc from '../../support/properties';
import { anywhere, inside, withChanges, type Change } from './changes';
import { textOf } from './json';
import { time } from './odd';
import { requests } from './requests';
import { households, sessions } from './states';

/** What a session, or a part of it, holds: a state by its name, and what became of it. */
interface Left {
  readonly state: string;
  readonly changes: readonly Change[];
}

/** One request of a conversation, as a recipe: short to print, and the same envelope every time. */
export interface Step {
  readonly request: object & { readonly type: string };
  /** Seconds since the first request, or a time of its own. */
  readonly at: number | string;
  readonly locale: string;
  readonly device: string;
  /** The last response's attributes, none, no session at all, or those of another version. */
  readonly session: 'carried' | 'none' | 'absent' | Left;
  readonly unsaved: Left | null;
  readonly changes: readonly Change[];
  /** Delivered again as it was, instead. */
  readonly again: boolean;
}

/** How the outside answers, one after another and around again. */
export type Answer = 'empty' | 'zone' | 'token' | 'odd' | 'unauthorized' | 'down' | 'nothing';

/** One home: what its store holds already, how the outside behaves, and what is asked there. */
export interface Conversation {
  readonly household: Left | null;
  readonly store: 'works' | 'cannotRead' | 'cannotWrite' | 'conflicts';
  readonly http: readonly Answer[];
  /** The skill knows its own id and refuses others. */
  readonly locked: boolean;
  readonly steps: readonly Step[];
}

const left = (states: ReadonlyMap<string, unknown>): fc.Arbitrary<Left> =>
  fc.record({
    state: fc.constantFrom(...states.keys()),
    changes: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 3, arbitrary: fc.array(inside, { minLength: 1, maxLength: 3 }) },
    ),
  });

const oneIn = <T, U>(most: number, some: fc.Arbitrary<T>, other: U): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: most - 1, arbitrary: fc.constant(other) }, { weight: 1, arbitrary: some });

const MOMENTS = [0, 1, 5, 47, 100, 290, 700, 1_900, 5_500, 46_000, 172_800, -60, -3_600, -90_000];
const FAR = [-6.2e10, -1e10, 2e10, 2.4e11];

const step: fc.Arbitrary<Step> = fc.record({
  request: requests,
  at: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...MOMENTS) },
    { weight: 2, arbitrary: fc.constantFrom(...FAR) },
    { weight: 1, arbitrary: time },
  ),
  locale: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('en-US', 'en-GB', 'en-AU', 'en-IN', 'en-CA') },
    { weight: 1, arbitrary: fc.constantFrom('de-DE', 'ar-SA', 'en', 'xx', '__proto__-x', '') },
  ),
  device: fc.constantFrom('amzn1.ask.device.KITCHEN', 'amzn1.ask.device.NURSERY'),
  session: fc.oneof(
    { weight: 4, arbitrary: fc.constant('carried' as const) },
    { weight: 1, arbitrary: fc.constantFrom('none' as const, 'absent' as const) },
    { weight: 4, arbitrary: left(sessions) },
  ),
  unsaved: oneIn(5, left(households), null),
  changes: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.array(anywhere, { minLength: 1, maxLength: 3 }) },
  ),
  again: oneIn(12, fc.constant(true), false),
});

export const conversations: fc.Arbitrary<Conversation> = fc.record({
  household: oneIn(2, left(households), null),
  store: oneIn(5, fc.constantFrom('cannotRead' as const, 'cannotWrite', 'conflicts'), 'works'),
  http: fc.array(
    fc.constantFrom<Answer>('empty', 'zone', 'token', 'odd', 'unauthorized', 'down', 'nothing'),
    { minLength: 1, maxLength: 3 },
  ),
  locked: oneIn(4, fc.constant(true), false),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

const leftIn = (states: ReadonlyMap<string, unknown>, { state, changes }: Left): unknown =>
  withChanges(states.get(state), changes);

/** The household that lies in the store, as JSON text. */
export const recordOf = (household: Left): string => textOf(leftIn(households, household) ?? null);

const timeAt = (at: number | string): string =>
  typeof at === 'string' ? at : new Date(Date.parse(NOW) + at * 1000).toISOString();

/** The envelope of a step as JSON text, after a response with these attributes. */
export function textFor(given: Step, index: number, carried: unknown): string {
  const { request, session, unsaved, locale, device, at, changes } = given;
  const own = typeof session === 'object' ? { session: leftIn(sessions, session) } : {};
  const attributes = {
    ...(session === 'carried' && typeof carried === 'object' ? carried : own),
    ...(unsaved !== null && {
      unsaved: leftIn(households, unsaved),
      seen: leftIn(households, unsaved),
    }),
  };
  const whole = envelope(
    { ...request, locale },
    { id: `amzn1.echo-api.request.${index}`, now: timeAt(at), device, attributes },
  );
  return textOf(
    withChanges(session === 'absent' ? { ...whole, session: undefined } : whole, changes),
  );
}
