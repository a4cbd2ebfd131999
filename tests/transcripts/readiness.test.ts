import type { Family } from '../support/desk';
import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, story, TWO_WEEKS } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);
const aged = (days: number, text: string, navel: Family['navel'] = 'healed') =>
  story(text, { family: { days, navel } });

const YES = "Yes, if baby is awake, calm and well. Let's start with hello hands. Shall we start?";
const AGE = 'How old is baby, in weeks or months?';
const FED = 'Has baby had any milk or food in the last half hour?';
/** In answer to something that waits, which is no yes. */
const INSTEAD =
  "For the first three weeks, let's keep it on your chest, with you wide awake, and light strokes on the back, arms and legs. Shall we start?";
const ON_THE_CHEST =
  "If baby is awake, calm and well, yes. For the first three weeks that's on your chest, with you wide awake, and light strokes on the back, arms and legs. Shall we start?";

describe('is it okay now', () => {
  test.each(['is it okay to massage now', 'is it too soon for a massage'])('"%s"', (words) =>
    tell(`U: ${words}\nA: ${YES}\nU: yes\nplace: resting_hands 1, guiding`),
  );

  test('the age is asked once, and then it is answered', () =>
    story(
      `
      U: is it okay to massage now
      A: ${AGE}
      U: four months old
      A: So, four months old. ${YES}
      U: is it okay to massage now
      A: ${YES}
      `,
      NO_AGE,
    ));

  test('nobody knows the age: as for a newborn, and it is not asked again', () =>
    story(
      `
      U: is it okay to massage now
      U: I don't know
      A: That's fine. Until you tell me how old baby is, I'll keep to gentle touch for newborns. ${ON_THE_CHEST}
      U: is it okay to massage now
      A: ${ON_THE_CHEST}
      `,
      NO_AGE,
    ));

  test('silence to the age is the careful answer', () =>
    story(
      `
      U: is it okay to massage now
      R: Until I know, I'll keep to gentle touch for newborns. …
      (silence)
      closed
      `,
      NO_AGE,
    ));

  test('with a cold: upright, and by how baby breathes', () =>
    tell(`
      U: is it okay with her cold
      A: Yes, if breathing and feeding are normal. Keep baby upright, and if breathing looks hard, stop and get emergency help. How about the stuffy-nose routine now?
      `));

  test('after a feed: all but the tummy, and how long that needs', () =>
    tell(`
      U: she just ate
      U: is it okay to massage now
      A: Yes, if baby is awake, calm and well, for everything but the tummy. The tummy needs thirty more minutes after that feed. Shall we start?
      U: yes
      place: resting_hands 1
    `));

  test('during a feed: only the strokes for it', () =>
    tell(`
      U: nursing her now
      U: is it okay to massage now
      A: During a feed, keep to light strokes on arms and legs. Stop if baby coughs or pulls off. Shall we start?
      U: yes
      place: in feed_time
    `));

  test('in the first three weeks: on the chest', () =>
    story(`U: is it okay to massage now\nA: ${ON_THE_CHEST}`, TWO_WEEKS));

  test('in the middle of a massage, in words, and then back to the step', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: is it okay to massage now
      A: Yes, if baby is awake, calm and well. …?
      place: resting_hands 3, asking
      U: yes
      place: resting_hands 3, guiding
    `));

  test('in the first three weeks, in the middle of one, the tummy gets no yes', () =>
    story(
      `
      U: rub her feet
      (20 seconds)
      [ReadinessIntent bodyPart=tummy]
      A: For the first three weeks, let's keep it on your chest, with you wide awake, …?
      `,
      TWO_WEEKS,
    ));
});

describe('is it okay for something named', () => {
  test('feet wait for nothing', () =>
    tell(`
      U: she just ate
      [ReadinessIntent bodyPart=feet]
      A: Yes, if baby is awake, calm and well. Shall we start?
      U: yes
      place: foot_rub 1
    `));

  test('the tummy too soon: not yet, why, and a foot rub', () =>
    tell(`
      [FedIntent ago=ten minutes]
      U: can I rub her tummy yet
      A: Not yet. The tummy needs twenty more minutes after that feed. How about a foot rub now?
    `));

  test('the tummy where nobody told of a feed: asked, answered, begun', () =>
    tell(`
      U: can I rub her tummy yet
      A: ${FED}
      U: no
      A: Yes, it's been long enough, as long as baby is awake, calm and well. Shall we start?
      U: yes
      place: belly_clockwise 1, guiding
    `));

  test('and after a yes to that: not yet', () =>
    tell(`
      U: can I rub her tummy yet
      U: she just ate
      A: Okay, that feed ended a moment ago. Not yet. The tummy needs thirty more minutes after that feed. How about a foot rub now?
    `));

  test('a routine after a feed: yes, and what is left out', () =>
    tell(`
      [FedIntent ago=ten minutes]
      [ReadinessIntent routine=gas]
      A: Yes, if baby is awake, calm and well. The tummy needs twenty more minutes after that feed, so here's a massage without it. …?
    `));

  test('bedtime', () =>
    tell(`
      [ReadinessIntent routine=bedtime]
      A: Yes, short and slow suits bedtime. When you finish, lay baby on the back in their own clear, flat bed. Shall we start?
    `));

  test('too young for it: something that suits', () =>
    aged(
      60,
      `
      [ReadinessIntent problem=teething]
      A: That one waits until baby is three months old. How about a face stroke now?
      `,
    ));

  test('what we do not have is no yes', () =>
    tell(`
      [ReadinessIntent technique=cupping]
      A: I don't have a massage for cupping. …?
      not: Yes
    `));
});

describe('the check cases of the brief', () => {
  test('20 days, full body', () => aged(20, `U: full body massage\nA: ${INSTEAD}`));

  test('21 days, the navel not healed, gas', () =>
    aged(
      21,
      `
      [ProblemIntent problem=gas]
      U: yes
      A: Let's keep off the tummy until the navel is fully healed. Would you like a chest cuddle, or a foot rub?
      `,
      'due',
    ));

  test('40 days, fed 29 minutes ago, then 30', () =>
    aged(
      40,
      `
      [FedIntent ago=twenty nine minutes]
      U: tummy massage
      A: The tummy needs one more minute after that feed. How about a foot rub now?
      (1 minute)
      U: tummy massage
      A: It's been thirty minutes since that feed, so tummy strokes are fine. …
      place: belly_clockwise 1, guiding
      `,
    ));

  test('just fed, foot rub', () =>
    tell(`
      U: she just ate
      U: rub her feet
      place: foot_rub 1, guiding
      not: ${FED}
    `));

  test('fed 10 minutes ago, gas', () =>
    tell(`
      [FedIntent ago=ten minutes]
      U: start the gas routine
      A: The tummy needs twenty more minutes after that feed, so here's a massage without it. Ask me again then for the tummy strokes. …
      not: clockwise
    `));

  test('60 days, teething', () =>
    aged(60, 'U: help with teething\nA: … How about a face stroke now?'));

  test('10 days, tummy time', () => aged(10, `U: tummy time\nA: ${INSTEAD}`));

  test('a vaccine 47 and 48 hours ago', async () => {
    await tell(`
      [VaccineIntent ago=47 hours]
      A: Let's give baby two quiet days after a vaccine, with cuddles instead of massage. Leave the sore spot alone. …?
    `);
    await tell(`
      [VaccineIntent ago=48 hours]
      A: Yes, baby can have a massage. Skip the leg or arm that had the shot while it's sore. …?
    `);
  });

  test.each([
    [
      89,
      'degrees=38',
      'No massage now. At this age a temperature of 100.4 Fahrenheit or more …',
      0,
    ],
    [90, 'degrees=38', "Let's skip massage while baby has a fever. Cuddles are fine, …", 1],
    [100, 'degrees=39, tenths=0', 'No massage with that temperature. Please call your doctor …', 1],
    [100, 'degrees=38, tenths=2', "Let's skip massage while baby has a fever. …", 1],
    [100, 'degrees=101', 'No massage with that temperature. …', 1],
    [100, 'degrees=100, tenths=4', "Let's skip massage while baby has a fever. …", 1],
    [60, 'degrees=38, tenths=5', 'No massage now. At this age …', 0],
    [60, 'degrees=35, tenths=9', 'No massage now, and hold baby warm against you. …', 0],
    [
      60,
      'degrees=37, tenths=9',
      "That's below the fever mark. If baby is awake, calm and well, we can go on, and if baby seems unwell, call your doctor. …",
      1,
    ],
  ])('%i days, %s', (days, measured, answer, open) =>
    aged(
      days,
      `
      U: rub her legs
      (15 seconds)
      [TemperatureIntent ${measured}]
      A: ${answer}
      ${open ? 'open' : 'closed\nplace: none\nU: open gentle hands\nnot: We were'}
      `,
    ),
  );

  test('eight weeks early, now ten weeks, full body', () =>
    story(
      `
      [SignIntent sign=born early]
      A: Please check with baby's care team before we start, because they know what suits your baby. …?
      U: full body massage
      A: Please check with baby's care team before we start, …?
      `,
      TWO_WEEKS,
    ));

  test('in mid-step, green vomit', () =>
    tell(`
      U: tummy circles
      U: no
      (10 seconds)
      U: she threw up green
      A: No more tummy strokes. Green vomit needs emergency care now, …
      closed
      place: none
      U: open gentle hands
      not: We were
    `));

  test('in mid-step, crying, then calm', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: she's crying
      A: Let's pause and comfort baby first. When baby's calm, we can try still hands. …
      U: she's calm now
      U: yes
      place: leg_milking 4, guiding
    `));

  test('in mid-step, almond oil', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: can I use almond oil
      A: I'd leave almond out, …?
      place: leg_milking 4, asking
    `));

  test.each([
    [
      '[FedIntent ago=an hour]',
      "It's been sixty minutes since that feed, so tummy strokes are fine. …",
    ],
    [
      'U: half an hour ago',
      "It's been thirty minutes since that feed, so tummy strokes are fine. …",
    ],
    ['U: she just ate', 'The tummy needs thirty more minutes after that feed. …'],
    ["U: he's feeding", 'During a feed, keep to light strokes on arms and legs. …'],
  ])('%s', (words, answer) => tell(`${words}\nU: tummy circles\nA: ${answer}`));

  test('which way, during tummy circles', () =>
    tell(`
      U: tummy circles
      U: no
      (30 seconds)
      U: which way do I go
      A: … your hand moves toward baby's left. Shall we …?
    `));

  test('help in mid-routine names the emergency route first', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: help
      A: If baby needs emergency help, call 911 or your local emergency number now. …?
    `));
});

/** "Is it okay to massage her with …": the words of the table, and what becomes of the session. */
const CONCERNS: readonly (readonly [string, string, 'open' | 'closed'])[] = [
  ['a rash', "Let's not massage over a new rash until someone has looked at it, …?", 'open'],
  ['a fever', "Let's skip massage while baby has a fever. …?", 'open'],
  [
    'eczema',
    "If it's a small patch and baby is well, massage is fine. Stay off the patch, and use no oil on sore or broken skin. …?",
    'open',
  ],
  ['her shots', "Let's give baby two quiet days after a vaccine, …?", 'open'],
  ['a sore leg', "Let's give baby two quiet days after a vaccine, …?", 'open'],
  ['unwell', "Let's leave massage until baby is well again, …?", 'open'],
  ['diarrhea', "With diarrhea, let's keep to still hands. … How about hello hands now?", 'open'],
  ['premature', "Please check with baby's care team before we start, …?", 'open'],
  [
    'a hip harness',
    'Leave the harness and the legs alone, … How about a hand massage now?',
    'open',
  ],
  ['crying', "Let's pause and comfort baby first. … How about a calm-down hold now?", 'open'],
  ['hungry', 'Feed first. … How about the feed-time routine now?', 'open'],
  ['turning away', 'Baby may want a break. … How about hello hands now?', 'open'],
  ['wriggly', 'Wriggling is fine when baby looks happy. …?', 'open'],
  [
    'spitting up',
    "Let's keep off the tummy and hold baby upright. … How about a foot rub now?",
    'open',
  ],
  ['a nut allergy', 'Skip oil, or ask your doctor which one is okay. …?', 'open'],
  ["I'm tired", "If you might doze off, let's skip the chest massage. …?", 'open'],
  ['on the sofa', 'The floor is safer if you can. …?', 'open'],
  ['calm', YES, 'open'],
  ['asleep', 'Let baby sleep. We can start when baby wakes up calm.', 'closed'],
  ['stiff', "That's a clear not-now. …", 'closed'],
  ['driving', "Not while you're driving. …", 'closed'],
  ['a fall', 'No massage after a fall or if a limb hurts. …', 'closed'],
  ['a swollen leg', 'No massage after a fall or if a limb hurts. …', 'closed'],
  ['jaundice', "Check with baby's nurse or doctor before we start. …", 'closed'],
  ['a bleeding cord', 'Keep hands and oil off the navel, and have it checked today. …', 'closed'],
  ['a weak cry', "A weak, high-pitched or unusual cry that won't settle needs …", 'closed'],
  ['a purple rash', 'Stop and call 911 or your local emergency number now. …', 'closed'],
  [
    'feels cold',
    'No massage now, and hold baby warm against you. An unusually cold baby needs emergency care, …',
    'closed',
  ],
  ['green vomit', 'No more tummy strokes. Green vomit needs emergency care now, …', 'closed'],
  ["I'm overwhelmed", "It's okay to lay baby safely in the crib …", 'closed'],
];

describe('is it okay with', () => {
  test.each(CONCERNS)('%s', (concern, answer, end) =>
    tell(`[ReadinessIntent concern=${concern}]\nA: ${answer}\n${end}`),
  );

  test('a fever in the first three months: a doctor, and the place is dropped', () =>
    story(
      `
      U: rub her legs
      (15 seconds)
      [ReadinessIntent concern=fever]
      A: No massage now. At this age a temperature of 100.4 Fahrenheit or more needs a doctor right away, …
      closed
      place: none
      U: open gentle hands
      not: We were
      `,
      SIX_WEEKS,
    ));

  test('constipation in the first eight weeks', () =>
    story(
      `
      [ReadinessIntent concern=constipated]
      A: At this age, please call your doctor, midwife or nurse line about it today. …
      closed
      `,
      SIX_WEEKS,
    ));

  test('what nobody knows is no yes', async () => {
    await tell(`
      [ReadinessIntent concern=something nobody heard of]
      A: Please check with baby's care team before we start, …?
      not: Yes
    `);
    await tell(`
      U: rub her legs
      (15 seconds)
      [ReadinessIntent concern=something nobody heard of]
      A: Please check with baby's care team before we start, … Shall we …?
      place: leg_milking 2, asking
    `);
  });
});
