import { FOUR_MONTHS, endOf, teller } from './story';

/** What parents say (brief A2), and the massage it starts for a baby of four months. */
const STARTS: Readonly<Record<string, readonly string[]>> = {
  'in stuffy_nose': ['stuffy nose', 'blocked nose', 'a cold', 'sinus', 'congestion'],
  'in teething': ['teething', 'gums', 'drooling'],
  'in bedtime': ['sleep', 'bedtime', 'nap', 'overtired', 'start the bedtime routine'],
  'in quick_two_minute': ['relax', 'calm her down', 'fussy', 'wind down', 'a quick one'],
  'in tummy_time': ['tummy time', 'she hates tummy time'],
  'in newborn_on_chest': ['newborn', 'just born', 'bonding', 'cuddle'],
  'in feed_time': ['nursing', 'bottle', 'falls asleep feeding'],
  'in on_the_go': ['car', 'plane', 'stroller', 'waiting room', 'shop'],
  'in diaper_change': ['diaper', 'nappy change'],
  'in settle_hold': ['crying'],
  foot_rub: ['rub her feet', 'foot rub'],
  leg_milking: ['massage his legs'],
  back_rub: ['back rub'],
  hand_massage: ['massage her hands'],
  arm_milking: ['rub her arms'],
  face_soothe: ['rub his face'],
  jaw_circles: ['jaw circles'],
  nose_strokes: ['nose strokes'],
  chest_open_book: ['open book'],
  resting_hands: ['hello hands'],
};

/** Those with the tummy in them ask about the feed first. */
const TUMMY: Readonly<Record<string, readonly string[]>> = {
  'in gas_relief': ['gas', 'wind', 'trapped wind', 'bloated', 'farting', 'tummy ache'],
  'in full_body': ['full body', 'everything', 'the works'],
  belly_clockwise: ['constipated', "can't poop", "can't poo", 'straining', 'tummy circles'],
  ilu: ['I love you strokes', 'I love you massage'],
};

const placed = (where: string, place: { technique: string; routine: string | null } | null) =>
  where.startsWith('in ') ? `in ${place?.routine}` : place?.technique;

describe.each(Object.entries(STARTS))('starts %s', (where, words) => {
  test.each(words)('"%s"', async (said) => {
    const { place } = await endOf(`U: ${said}`, FOUR_MONTHS);
    expect(placed(where, place)).toBe(where);
  });
});

describe.each(Object.entries(TUMMY))('asks about the feed and starts %s', (where, words) => {
  test.each(words)('"%s"', async (said) => {
    const told = teller(FOUR_MONTHS);
    await told.tell(`U: ${said}`);
    if (told.end.place === null) await told.tell('U: no');
    expect(placed(where, told.end.place)).toBe(where);
  });
});
