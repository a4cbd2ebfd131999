import { CIRCLES, fed, months, next, other, judges } from './verdicts';
import { say } from './vocabulary';

const ALARM = 'No massage. Please have a doctor check baby now.';
const SOLES = 'Roll each toe lightly through the sock.';
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
      [3, say('AMAZON.ResumeIntent'), SOLES, { session: 'three', isNew: true }],
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
]);
