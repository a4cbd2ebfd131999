import { Copy } from './support';

let copy: Copy;
beforeAll(() => {
  copy = new Copy();
});
afterEach(() => copy.restore());
afterAll(() => {
  expect(copy.refusal()).toBe('');
  copy.discard();
});

const FOOT = 'techniques/foot_rub.json';
const FOOT_WORDS = 'locales/en/techniques/foot_rub.json';
const CLOCK = 'locales/en/clock.json';
const GAS = 'routines/gas_relief.json';

/** File, path, value put there, and the finding it must give. */
const BROKEN: [string, string, Parameters<Copy['set']>[2], string][] = [
  [FOOT, 'navel', 'dry', `${FOOT} at navel: expected "any" or "stumpOff" or "healed", found "dry"`],
  [FOOT, 'steps.2.zone', 'knee', `${FOOT} at steps[2].zone: expected "whole" or "tummy"`],
  [FOOT, 'steps.0.holdSeconds', '5', `${FOOT} at steps[0].holdSeconds: expected number, found "5"`],
  [FOOT, 'steps.0.holdSeconds', undefined, `steps[0].holdSeconds: expected number, found nothing`],
  [FOOT, 'stepz', [], `${FOOT} at stepz: expected no key of this name, found []`],
  [FOOT, 'id', 'feet', `${FOOT} at id: expected "foot_rub", as the file is called, found "feet"`],
  [FOOT, 'instead', [{ song: 'la' }], `instead[0]: expected one of {"technique": id}`],
  [FOOT, 'instead', [{ technique: 'ear_rub' }], `expected the id of a technique, found "ear_rub"`],
  [FOOT, 'instead', [{ line: 'hum' }], `instead[0].line: expected the id of a line in parts.json`],
  [FOOT, 'sources', ['V95'], `${FOOT} at sources[0]: expected a key of sources.json, found "V95"`],
  [FOOT, 'facts', ['S59'], `${FOOT} at facts[0]: expected a key of sources.json, found "S59"`],
  [FOOT, 'contraindications', ['rain'], `contraindications[0]: expected a key of contraindicat`],
  [FOOT, 'restrictedSteps', ['ear'], `restrictedSteps[0]: expected the id of one of its steps`],
  [FOOT, 'secondSide.change', 'ear', `secondSide.change: expected the id of one of its steps`],
  [FOOT, 'steps.1.id', 'hold_ankle', `steps[1].id: expected an id that is not taken`],
  ['techniques/ilu.json', 'instead', [{ technique: 'paddle_wheel' }], 'right after a feed'],
  ['techniques/bicycle_legs.json', 'instead', [{ technique: 'ilu' }], 'with the cord stump on'],
  ['techniques/face_soothe.json', 'instead', [{ technique: 'jaw_circles' }], 'for a younger baby'],
  [FOOT_WORDS, 'steps.heel', undefined, `${FOOT_WORDS} at steps.heel: expected words, found`],
  [FOOT_WORDS, 'steps.heel.short', undefined, 'steps.heel.short: expected a short cue'],
  [FOOT_WORDS, 'steps.heel.say', ' ', 'steps.heel.say: expected text without blanks around it'],
  [FOOT_WORDS, 'steps.ear', { say: 'Ear.', name: 'the ear' }, 'steps.ear: expected a step of foot'],
  [FOOT_WORDS, 'steps.sole_circles.fewer', undefined, 'expected words without a count'],
  [FOOT_WORDS, 'name', 'Foot rub', `${FOOT_WORDS} at name: expected object, found "Foot rub"`],
  [GAS, 'parts.1.technique', 'leg_rub', `${GAS} at parts[1].technique: expected the id of a tech`],
  [GAS, 'parts.1.steps', ['slides', 'hold_ankle'], 'parts[1].steps: expected the order of leg_'],
  [GAS, 'parts.1.steps', ['ear'], 'parts[1].steps[0]: expected a step of leg_milking, found "ear"'],
  [GAS, 'parts.1.strokes', { slides: 99 }, 'parts[1].strokes.slides: expected a chosen step'],
  [GAS, 'parts.2.sides', 1, 'parts[2].sides: expected nothing, as paddle_wheel has no second side'],
  [GAS, 'parts.1.id', 'hello', `${GAS} at parts: expected ids of parts that differ, found "hello"`],
  [GAS, 'parts.7.line', 'hum', `${GAS} at parts[7].line: expected the id of a line in parts.json`],
  [GAS, 'parts.0.keep', 'never', `${GAS} at parts[0].keep: expected "always" or a number from 1`],
  [GAS, 'afterFeed.leaveOut', ['ear'], 'afterFeed.leaveOut[0]: expected the id of one of its par'],
  [GAS, 'minimumAgeDays', 90, `${GAS} at tooYoungInstead: expected to stand exactly where`],
  ['requests.json', 'times.0.routine', 'nap', 'times[0].routine: expected the id of a routine'],
  ['requests.json', 'problems.gas', { routine: 'nap' }, 'problems.gas.routine: expected the id of'],
  [
    'policy.json',
    'feedingWaitMinutes.value',
    20,
    'feedingWaitMinutes.value: expected number to be',
  ],
  ['policy.json', 'silence.why', undefined, 'policy.json at silence.why: expected string, found n'],
  [
    'policy.json',
    'newbornDays',
    undefined,
    'policy.json at newbornDays: expected object, found no',
  ],
  ['countries.json', 'US.emergency', 'nine', 'expected three digits such as "911", found "nine"'],
  [
    'moments.json',
    'noon.from',
    '24:00',
    'noon.from: expected a time from "00:00" to "23:59", found',
  ],
  [
    'moments.json',
    'noon.from',
    '9:05',
    'noon.from: expected a time from "00:00" to "23:59", found',
  ],
  ['moments.json', 'noon.to', '11:30', 'noon: expected a part of the day: it ends when it begins'],
  [
    'moments.json',
    'noon.why',
    undefined,
    'moments.json at noon.why: expected string, found nothing',
  ],
  ['moments.json', 'night', undefined, 'moments.json at night: expected object, found nothing'],
  [
    'moments.json',
    'Noon',
    { from: '11:30', to: '12:30', why: 'x' },
    'expected keys that are ids such as',
  ],
  [CLOCK, 'times.4', undefined, `${CLOCK} at times[4]: expected`],
  [CLOCK, 'times.4.minutes', [11, 59], `${CLOCK} at times: expected a way to say every minute`],
  [CLOCK, 'times.4.minutes', [59, 10], 'times[4].minutes: expected the first and the last of a'],
  [CLOCK, 'times.4.say', '{{hours}}', 'no other hole than {{hour}}, {{minute}}, found "{{hours}}"'],
  [CLOCK, 'halves.0.hours', [0, 24], `${CLOCK} at halves[0].hours[1]: expected number to be`],
  [CLOCK, 'halves.4.hours', [21, 22], `${CLOCK} at halves: expected a part of the day for every`],
  [
    'locales/en/parts.json',
    'foot_rub',
    { say: 'x', name: 'x', names: { title: 'x', the: 'x', offer: 'x' } },
    'foot_rub: expected an id that is not taken',
  ],
];

test.each(BROKEN)('%s at %s', (file, path, value, finding) => {
  copy.set(file, path, value);
  expect(copy.refusal()).toContain(finding);
});

test('a file that is no JSON', () => {
  copy.write(FOOT, '{ "id": ');
  expect(copy.refusal()).toContain(`${FOOT}: expected JSON, found `);
});

test('a missing file', () => {
  copy.remove('policy.json');
  expect(copy.refusal()).toContain('policy.json: expected a file, found none');
});

test('a technique or routine without words', () => {
  copy.remove(FOOT_WORDS);
  copy.remove('locales/en/routines/bedtime.json');
  expect(copy.refusal()).toContain(`${FOOT_WORDS}: expected a file with its words, found nothing`);
  expect(copy.refusal()).toContain('locales/en/routines/bedtime.json: expected a file with its');
});

test('everything wrong is told at once', () => {
  copy.set(FOOT, 'navel', 'dry');
  copy.set('techniques/ilu.json', 'feedingWait', 'long');
  expect(copy.refusal()).toMatch(/^content: 2 finding\(s\)\n.*foot_rub.*\n.*ilu.*$/);
});
