import { CIRCLES, fed, months, next, other, judges } from './verdicts';
import { say } from './vocabulary';

const ALARM = 'No massage. Please have a doctor check baby now.';
const SOLES = 'Roll each toe lightly through the sock.';
const WELL =
  'If I told you to call, say yes only once a doctor or nurse has said all is well. Is baby well now?';
const yes = say('AMAZON.YesIntent');
const feet = say('TechniqueIntent', { technique: 'foot_rub' });

judges([
  [
    'after an alarm',
    'alarm',
    [
      [0, months],
      [0, fed('PT45M')],
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [2, next, CIRCLES],
    ],
  ],
  [
    'what an old envelope begins once more behind an alarm',
    null,
    [
      [0, months],
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [2, feet, 'Who is it for, Mia or Leo?', other],
      [2, feet, SOLES, { ...other, again: true }],
      [3, say('AMAZON.ResumeIntent'), WELL, { session: 'three', isNew: true }],
      [4, yes, SOLES, { session: 'three' }],
    ],
  ],
  [
    'and what one from before it does not',
    'went on after an alarm',
    [
      [0, feet, SOLES],
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [0, feet, SOLES, { again: true }],
      [3, say('AMAZON.ResumeIntent'), SOLES, other],
    ],
  ],
  [
    'a massage begun after an alarm, with no word that all is well',
    'nobody said that all is well',
    [
      [0, months],
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [2, feet, SOLES, other],
    ],
  ],
  [
    'a "no" to whether all is well, and a massage',
    'nobody said that all is well',
    [
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [2, feet, WELL, other],
      [3, say('AMAZON.NoIntent'), 'Okay.', { session: 'two' }],
      [4, feet, SOLES, { session: 'two' }],
    ],
  ],
  [
    'a "yes" to it, and another session',
    null,
    [
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [2, feet, WELL, other],
      [3, yes, SOLES, { session: 'two' }],
      [9, feet, SOLES, { session: 'three', isNew: true }],
    ],
  ],
  [
    'half a day after an alarm',
    null,
    [
      [1, say('EmergencyIntent'), ALARM, { closed: true }],
      [1 + 12 * 60, feet, SOLES, other],
    ],
  ],
]);
