import { hearerFor } from '../../../simulator/hearing/hearer';
import type { LanguageModel } from '../../../simulator/hearing/model';
import type { Hearer } from '../../../simulator/hearing/result';

/** A small interaction model of the tests' own. */
export const model: LanguageModel = {
  invocationName: 'gentle hands',
  intents: [
    { name: 'AMAZON.YesIntent', samples: [] },
    { name: 'AMAZON.NoIntent', samples: [] },
    { name: 'AMAZON.HelpIntent', samples: [] },
    { name: 'AMAZON.StopIntent', samples: [] },
    { name: 'AMAZON.NextIntent', samples: [] },
    { name: 'AMAZON.FallbackIntent', samples: [] },
    {
      name: 'HelpWithIntent',
      slots: [
        { name: 'problem', type: 'Problem' },
        { name: 'length', type: 'AMAZON.DURATION' },
      ],
      samples: [
        'help with {problem}',
        "help with my baby's {problem}",
        'what helps with {problem}',
        'she has {problem}',
        'the {problem}',
        "i've got {length} for {problem}",
      ],
    },
    {
      name: 'FedIntent',
      slots: [
        { name: 'ago', type: 'AMAZON.DURATION' },
        { name: 'at', type: 'AMAZON.TIME' },
        { name: 'baby', type: 'AMAZON.FirstName' },
      ],
      samples: [
        'she just ate',
        'he finished {ago} ago',
        'she ate {ago} ago',
        'she ate at {at}',
        '{baby} ate {ago} ago',
        "{baby}'s been fed",
      ],
    },
    {
      name: 'AgeIntent',
      slots: [
        { name: 'age', type: 'AMAZON.DURATION' },
        { name: 'born', type: 'AMAZON.DATE' },
        { name: 'count', type: 'AMAZON.NUMBER' },
      ],
      samples: ["she's {age} old", "she's {age}", 'she was born {born}', '{count}'],
    },
    {
      name: 'StartIntent',
      slots: [{ name: 'routine', type: 'Routine' }],
      samples: ['start the {routine} routine', 'start {routine}', 'the {routine} one'],
    },
  ],
  types: [
    {
      name: 'Problem',
      values: [
        { id: 'teething', name: { value: 'teething', synonyms: ['sore gums', 'new teeth'] } },
        { id: 'gas', name: { value: 'gas', synonyms: ['gassy', 'wind'] } },
        { id: 'wait', name: { value: 'five minutes', synonyms: [] } },
      ],
    },
    {
      name: 'Routine',
      values: [
        { id: 'bedtime', name: { value: 'bedtime', synonyms: ['good night', 'sleep'] } },
        { id: 'gas_relief', name: { value: 'gas relief', synonyms: ['gas'] } },
      ],
    },
  ],
};

/** Hears through it. */
export const hearer = hearerFor(model, 'en-US') as Hearer;

/** A Sunday. */
export const moment = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };
