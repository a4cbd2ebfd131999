import { FOUR_MONTHS, story, teller } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('odd words', () => {
  test('a word that nobody knows is said back, where it is not an alarm', async () => {
    await tell(
      "[ProblemIntent problem=unicorns]\nA: I don't have a massage for unicorns. …?\nopen",
    );
    const NO =
      "I don't have strokes for eyelids. I can do feet, legs, tummy, chest, arms, hands, face or back.";
    await tell(`[BodyPartIntent bodyPart=eyelids]\nA: ${NO} …?\nopen`);
    await tell(`[ReadinessIntent bodyPart=eyelids]\nA: ${NO} …?\nopen`);
    await tell("[RoutineIntent routine=disco]\nA: I don't have a massage for disco. …?\nopen");
    await tell(
      "[TechniqueIntent technique=voodoo]\nA: I don't have a massage for voodoo. …?\nopen",
    );
  });

  test('a wish without its word asks what for', async () => {
    await tell('[ProblemIntent]\nA: …?\nopen\nplace: none');
    await tell('[BodyPartIntent]\nA: …?\nopen\nplace: none');
    await tell('[TimeIntent]\nA: …?\nopen\nplace: none');
  });

  test('a number, a choice and a maybe with no question are a miss', async () => {
    for (const words of ['twelve', 'the first one', 'maybe']) {
      await tell(`U: ${words}\nA: Sorry, I missed that. …?\nopen`);
    }
  });

  test('an intent of another model is a miss', () =>
    tell('[NobodyKnowsIntent anything=at all]\nA: Sorry, I missed that. …?\nopen'));

  test('marks and tags are only words', () =>
    tell('[ProblemIntent problem=<b>&"{{said}}]\nA: I don\'t have a massage for …?\nopen'));

  test('a feed of days ago says nothing any more', () =>
    tell(
      '[FedIntent ago=two days]\nA: Okay, a feed a while ago. …?\nU: stop\nU: tummy circles\nA: Has baby …?',
    ));

  test('no time at all is as short as can be', () =>
    tell('[TimeIntent duration=PT0M]\nplace: in quick_two_minute'));
});

describe('odd sessions', () => {
  test.each(['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'])(
    'an end by %s keeps the place, and says nothing',
    (reason) =>
      tell(`
        U: rub her feet
        (30 seconds)
        (session ends: ${reason})
        closed
        place: foot_rub 2
        (1 minute)
        U: open gentle hands
        A: We were in the foot rub, at the sole circles. …?
      `),
  );

  test('two devices walk at once, and the newer place counts', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      (kitchen, a speaker)
      U: rub her legs
      (10 seconds)
      (echo, a speaker)
      U: again
      A: Again, the sole circles. …
      U: stop
      (kitchen, a speaker)
      (5 minutes)
      U: open gentle hands
      A: We were in the foot rub, at … …?
    `));

  test('who disables the skill is forgotten', async () => {
    const told = teller(FOUR_MONTHS);
    await told.tell('U: rub her feet\nU: stop');
    await told.desk.skillEvent('SkillDisabled');
    const { state } = await told.desk.state();
    expect(JSON.stringify(state?.household)).not.toContain('foot_rub');
  });
});
