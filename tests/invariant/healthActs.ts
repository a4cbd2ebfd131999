import type { Words } from './speech';
import { idsOf, pick, say } from './vocabulary';

/** What the virtual parent says of health: alarms, signs, and that all is well again. */

/** The care team was asked. */
export const clears: Words = () => say('SignIntent', { sign: 'cleared' });

/** An alarm, at times of one by name. */
export const alarm: Words = ({ child }, n) =>
  say(
    'EmergencyIntent',
    { alarm: pick(idsOf('alarm'), n) },
    n % 5 === 0 ? { babyName: child.name } : {},
  );

export const unwell: Words = (_, n) =>
  pick(
    [
      say('SignIntent', { sign: pick(idsOf('sign'), n >> 3) }),
      say('SignIntent', {
        sign: pick(['unwell', 'diarrhea', 'new_rash', 'preterm', 'fever'], n >> 3),
      }),
      say('SignIntent', {
        sign: pick(['condition', 'hip_harness', 'sleepy_adult', 'full_term'], n >> 3),
      }),
      say('VaccineIntent', { vaccineMoment: pick(idsOf('vaccineMoment'), n >> 3) }),
      say('VaccineIntent', {}, { ago: pick(['PT2H', 'P1D', 'P2D', 'P3D', 'PT47H'], n >> 3) }),
      say('TemperatureIntent', {}, { degrees: pick(['36', '37', '38', '101', '35'], n >> 3) }),
      say('ReadinessIntent', { concern: pick(idsOf('concern'), n >> 3) }),
      say('CueIntent', { cue: pick(idsOf('cue'), n >> 3) }),
    ],
    n,
  );
export const well: Words = (_, n) =>
  n % 2 === 0 ? say('SignIntent', { sign: 'well_again' }) : say('CueIntent', { cue: 'calm' });
