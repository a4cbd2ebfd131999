import { FOUR_MONTHS, SIX_WEEKS, story, teller, TWO_WEEKS } from './story';
import { PHASES } from './story/phases';

const tell = (text: string) => story(text, FOUR_MONTHS);

const RASH = "Let's not massage over a new rash until someone has looked at it, …";
const LEGS = 'U: rub her legs\n(30 seconds)\n';

/**
 * While an alarm is being decided, whatever does not answer it means the alarm; and a temperature that
 * is asked for once more is a fever, which answers first.
 */
const MOMENTS = PHASES.filter(({ is }) => !['asking alarm', 'asking degrees'].includes(is)).map(
  ({ name, ...phase }) => [name, phase] as const,
);

describe('a rash told at any moment is answered, holds, and can change', () => {
  test.each(MOMENTS)('%s', async (_, { story: before, setup }) => {
    await teller(setup).tell(`
      ${before}
      [SignIntent sign=a new rash]
      A: …${RASH}
      open
      place: none
      [BodyPartIntent bodyPart=feet]
      A: ${RASH}
      U: do it
      not: circles
      [BodyPartIntent bodyPart=feet]
      A: ${RASH}
      [SignIntent sign=rash is gone]
      A: Good to hear. If baby is awake, calm and well, we can start. …
      [BodyPartIntent bodyPart=feet]
      not: rash
    `);
  });

  test.each(MOMENTS)('%s: and it is stored nowhere', async (_, { story: before, setup }) => {
    const on = teller(setup);
    await on.tell(`${before}\n[SignIntent sign=a new rash]\n[CueIntent cue=crying now]`);
    const { state } = await on.desk.state();
    expect(JSON.stringify(state?.session)).toContain('new_rash');
    expect(JSON.stringify(state?.household)).not.toMatch(/rash|cry|G13|G19/);
  });
});

describe('health holds for the session', () => {
  test.each([
    ['[SignIntent sign=feels a little hot]', "Let's skip massage while baby has a fever. …"],
    ['[SignIntent sign=a bug]', "Let's leave massage until baby is well again, …"],
    ['[SignIntent sign=born early]', "Please check with baby's care team before we start, …"],
    [
      '[VaccineIntent vaccineMoment=yesterday]',
      "Let's give baby two quiet days after a vaccine, …",
    ],
    ['[TemperatureIntent degrees=39]', "Let's skip massage while baby has a fever. …"],
  ])('%s', (sign, answer) =>
    story(
      `
      U: rub her legs
      ${sign}
      A: ${answer}
      place: none
      [TechniqueIntent technique=foot_rub]
      A: ${answer}
      U: do it
      [RoutineIntent routine=bedtime]
      A: ${answer}
      place: none
      U: stop
      U: open gentle hands
      not: We were
      `,
      { family: { days: 200, navel: 'healed' } },
    ),
  );

  test('a measured temperature that is none takes back what was felt', () =>
    tell(`
      [SignIntent sign=feels a little hot]
      [TemperatureIntent degrees=37]
      A: That's below the fever mark. …?
      U: rub her feet
      place: foot_rub 1
    `));

  const AGAIN = 'I may have misheard that number. What does the thermometer say?';

  test.each(['1', '0', '12', '29', '111', '500'])(
    'what no thermometer shows (%s) is asked about once more, and a fever until then',
    async (degrees) => {
      const misheard = `
        U: rub her legs
        [TemperatureIntent degrees=${degrees}]
        A: ${AGAIN}
        R: Let's skip massage while baby has a fever. …
        open
        place: none`;
      await tell(`${misheard}\nU: rub her feet\nA: Let's skip massage while baby has a fever. …`);
      await tell(`
        ${misheard}
        [TemperatureIntent degrees=${degrees}]
        A: Let's skip massage while baby has a fever. …
        U: rub her feet
        A: Let's skip massage while baby has a fever. …
        place: none
      `);
    },
  );

  test.each([
    ['thirty eight', "Let's skip massage while baby has a fever. …"],
    ['[TemperatureIntent degrees=101]', "Let's skip massage while baby has a fever. …"],
    ['thirty seven', "That's below the fever mark. …"],
    ['no, I said thirty seven', "That's below the fever mark. …"],
    ['thirty five', 'No massage now, and hold baby warm …'],
    ["I don't know", "Let's skip massage while baby has a fever. …"],
    ['…', "Let's skip massage while baby has a fever. …"],
  ])('a temperature asked about once more: %s', (words, answer) =>
    story(
      `
      [TemperatureIntent degrees=1]
      ${words.startsWith('[') ? words : `U: ${words}`}
      A: ${answer}
      `,
      { family: { days: 200, navel: 'healed' } },
    ),
  );

  test('of a young baby it is the doctor, at the second try', async () => {
    const asked = `[TemperatureIntent degrees=1]\nA: ${AGAIN}\nR: No massage now. At this age …`;
    await story(`${asked}\nU: …\nA: No massage now. At this age …\nclosed`, SIX_WEEKS);
    await story(`${asked}\nU: thirty seven\nA: That's below the fever mark. …`, SIX_WEEKS);
  });

  test.each(['30', '86'])('%s is cold', (degrees) =>
    tell(`[TemperatureIntent degrees=${degrees}]\nA: No massage now, and hold baby warm …\nclosed`),
  );
  test.each(['43', '110'])('%s is a fever', (degrees) =>
    tell(`[TemperatureIntent degrees=${degrees}]\nA: No massage with that temperature. …`),
  );

  test('no fever takes back a fever, and nothing else', async () => {
    await tell(`
      [SignIntent sign=a touch of fever]
      A: Let's skip massage while baby has a fever. …
      [SignIntent sign=no fever at all]
      A: Good to hear. If baby is awake, calm and well, we can start. …
      [BodyPartIntent bodyPart=feet]
      place: foot_rub 1
    `);
    await tell(`
      [SignIntent sign=a bug]
      A: Let's leave massage until baby is well again, …
      [SignIntent sign=no fever at all]
      not: we can start
      [BodyPartIntent bodyPart=feet]
      A: Let's leave massage until baby is well again, …
      place: none
    `);
  });

  test.each(['on the mend', 'over the worst', 'been sick this morning'])(
    '"%s" is not well again, and no alarm',
    (words) =>
      tell(`
        [SignIntent sign=${words}]
        A: Let's leave massage until baby is well again, …
        open
        [CueIntent cue=much better]
        not: we can start
        [BodyPartIntent bodyPart=feet]
        A: Let's leave massage until baby is well again, …
        place: none
      `),
  );

  test('diarrhea leaves still hands only', () =>
    tell(`
      ${LEGS}
      U: she has diarrhea
      A: With diarrhea, let's keep to still hands. … How about hello hands now?
      U: rub her feet
      A: With diarrhea, let's keep to still hands. … Would you like hello hands now?
      U: yes
      place: resting_hands 1
    `));

  test('a hip harness leaves out legs, feet, tummy and back', async () => {
    await tell(`
      U: full body massage
      U: no
      (30 seconds)
      U: she's in a hip harness
      A: Leave the harness and the legs alone, and ask the hip team first. We can do hands, arms or face today. …
      place: in full_body, guiding
      not: ankle
      not: clockwise
    `);
    for (const part of ['legs', 'feet', 'back']) {
      await tell(`
        U: she's in a hip harness
        [BodyPartIntent bodyPart=${part}]
        A: Leave the harness and the legs alone, … Would you like a hand massage now?
      `);
    }
    await tell(`U: she's in a hip harness\nU: rub her arms\nplace: arm_milking 1`);
  });

  test('a harness told in a leg massage is said once, and something else offered', () =>
    tell(`
      ${LEGS}
      U: she's in a hip harness
      A: Leave the harness and the legs alone, and ask the hip team first. We can do hands, arms or face today. How about a hand massage now?
      U: yes
      place: hand_massage 1
    `));

  test('after a shot the sore limb is left out', () =>
    tell(`
      U: she had a shot in the leg three days ago
      A: Yes, baby can have a massage. Skip the leg or arm that had the shot while it's sore. …?
      U: rub her legs
      A: No strokes on the leg or arm that had the shot while it's sore. Would you like a hand massage now?
      U: rub her arms
      place: arm_milking 1
    `));

  test('a sleepy grown-up is not asked to go on', () =>
    tell(`
      ${LEGS}
      U: I'm falling asleep
      A: If you might doze off, … Lay baby on the back in their own clear, flat bed before you rest. …
      not: pick it up
      place: leg_milking 4, first side, paused
    `));

  test('a sleepy grown-up gets no chest version', () =>
    story(
      `
      U: start the newborn routine
      (20 seconds)
      U: I'm so tired
      A: If you might doze off, let's skip the chest massage. Lay baby on the back in their own clear, flat bed before you rest. How about a foot rub now?
      U: full body massage
      not: chest cuddle
      A: … How about hello hands now?
      `,
      TWO_WEEKS,
    ));

  test('a spitty baby is offered feet or the tummy until forty-five minutes', async () => {
    const fed = (minutes: string) => `
      U: she spits up a lot
      A: Okay, I'll keep that in mind. …?
      [FedIntent ago=${minutes} minutes]
      U: tummy circles`;
    await tell(`
      ${fed('thirty five')}
      A: You can, but babies who spit up a lot often do better with forty-five minutes. Would you like a foot rub, or tummy circles?
      U: the second one
      place: belly_clockwise 1, guiding
    `);
    await tell(`${fed('forty five')}\nplace: belly_clockwise 1, guiding`);
    await tell(`${fed('twenty nine')}\nA: The tummy needs one more minute after that feed. …`);
  });
});

describe('what baby shows in a massage holds it', () => {
  const OFFER = "We can go on once baby's ready, or you can name something else, or say stop.";

  test.each([
    ['crying now', `Let's pause and comfort baby first. … ${OFFER} …`],
    ['turning away', `Baby may want a break. … ${OFFER} …`],
    ['hungry', `Feed first. … ${OFFER} …`],
  ])('%s: go on, change, or stop', async (cue, answer) => {
    const held = `
      ${LEGS}
      [CueIntent cue=${cue}]
      A: ${answer}
      place: leg_milking 4, paused
    `;
    await tell(`${held}\nU: next\nplace: leg_milking 4, guiding`);
    await tell(`
      ${held}
      U: rub her feet
      A: … now?
      not: circles
    `);
    await tell(`
      ${held}
      U: stop
      closed
      U: open gentle hands
      A: We were in the leg slides, …?
    `);
  });

  test('going on forgets it', () =>
    tell(`
      ${LEGS}
      U: she's crying
      U: next
      U: stop
      U: rub her feet
      place: foot_rub 1, guiding
    `));

  test('with nothing going on it holds, until baby shows something else', () =>
    tell(`
      U: she's crying
      U: rub her feet
      A: Comfort baby first. … Would you like a calm-down hold now?
      U: she's calm now
      A: Good, a calm baby. …?
      not: calm-down hold
      place: foot_rub 1, guiding
    `));

  test('eczema goes on at once, off that patch', () =>
    tell(`
      ${LEGS}
      [SignIntent sign=sore skin]
      A: If it's a small patch and baby is well, massage is fine. Stay off the patch, and use no oil on sore or broken skin. …
      place: leg_milking 4, guiding
    `));
});

test('after feeling feverish a "yes, but" keeps the place, and a health refusal does not', async () => {
  await tell(`${LEGS}[SignIntent sign=sore skin]\nU: stop\nU: open gentle hands\nA: We were in …`);
  await tell(`${LEGS}U: she feels a little hot\nU: stop\nU: open gentle hands\nnot: We were`);
});
