// What families say, as envelopes: the turns that the skill is timed with.
import { enveloped, launch } from '../build/launch.mjs';

const SECOND = 1000;

/** An intent; a slot is an id of content, or a raw value where Amazon fills it. */
const intent = (name, slots = {}, raw = {}) => ({
  type: 'IntentRequest',
  dialogState: 'STARTED',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries([
      ...Object.entries(slots).map(([slot, id]) => [slot, matched(slot, id)]),
      ...Object.entries(raw).map(([slot, value]) => [slot, { name: slot, value }]),
    ]),
  },
});

const matched = (name, id) => ({
  name,
  value: id,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.skill.${name}`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: id, id } }],
      },
    ],
  },
});

/** One family's evening: seconds since the turn before, and what was said. */
const EVENING = [
  [0, launch],
  [9, intent('AgeIntent', {}, { age: 'P4M' })],
  [8, intent('TechniqueIntent', { technique: 'foot_rub' })],
  [31, intent('AMAZON.NextIntent')],
  [12, intent('AMAZON.RepeatIntent')],
  [40, intent('AMAZON.FallbackIntent')],
  [15, intent('QuestionIntent', { topic: 'which_oil' })],
  [22, intent('StepsLeftIntent')],
  [30, intent('SlowerIntent')],
  [55, intent('FedIntent', {}, { ago: 'PT40M' })],
  [14, intent('TechniqueIntent', { technique: 'belly_clockwise' })],
  [6, intent('AMAZON.YesIntent')],
  [7, intent('AMAZON.NoIntent')],
  [60, intent('AMAZON.PauseIntent')],
  [70, intent('AMAZON.ResumeIntent')],
  [44, intent('CueIntent', { cue: 'turning_away' })],
  [10, intent('CarryOnIntent')],
  [50, intent('ReadinessIntent')],
  [9, intent('RoutineIntent', { routine: 'bedtime' })],
  [5, intent('AMAZON.YesIntent')],
  [80, intent('AMAZON.NextIntent')],
  [30, intent('AMAZON.StopIntent')],
];

export const EVENING_TURNS = EVENING.length;

/**
 * Envelopes for a handler, one after the other, each with what the response before gave to carry; of
 * families from the `family`th on.
 */
export function createParent(start, family = 0) {
  let turn = -1;
  let now = start;
  let attributes = {};
  return {
    next() {
      turn += 1;
      const at = turn % EVENING.length;
      const evening = family + Math.floor(turn / EVENING.length);
      const [seconds, request] = EVENING[at];
      if (at === 0) attributes = {};
      now += seconds * SECOND;
      return enveloped(request, now, { evening, turn, isNew: at === 0, attributes });
    },
    heard(response) {
      attributes = response.sessionAttributes ?? {};
    },
  };
}
