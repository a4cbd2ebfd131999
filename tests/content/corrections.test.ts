import { book, routine, said, technique } from './ours';

const techniques = Object.values(book.techniques);

test('what the article gets wrong is said nowhere in a massage', () => {
  const notes = book.notes['en'];
  const spoken = JSON.stringify([book.words['en']?.steps, book.words['en']?.parts, notes]);
  expect(spoken).not.toMatch(
    /almond|olive|sinus|right to left|nervous system|serotonin|oxytocin|immun|insomnia|chronic|efficient|small object/i,
  );
});

test('tummy strokes wait for the feed, the navel and three weeks (S20, S39)', () => {
  const stroking = techniques.filter(({ steps }) => steps.some(({ zone }) => zone === 'tummy'));
  expect(stroking.map(({ id }) => id).sort()).toEqual([
    'belly_clockwise',
    'full_body_short',
    'ilu',
    'knees_to_tummy',
    'paddle_wheel',
  ]);
  for (const { feedingWait, navel, minimumAgeDays } of stroking) {
    expect({ feedingWait, navel, minimumAgeDays }).toEqual({
      feedingWait: 'hard',
      navel: 'healed',
      minimumAgeDays: 21,
    });
  }
  expect(technique('full_body_short').restrictedSteps).toEqual(['tummy', 'back']);
});

test('the tummy goes clockwise as one looks at it, toward the left of the baby (S43)', () => {
  expect(said('belly_clockwise', 'circles').say).toContain('clockwise as you look at the tummy');
  expect(said('belly_clockwise', 'check_direction').say).toContain("toward baby's left side");
  expect(said('ilu', 'letter_i').say).toContain("down baby's left side");
});

test('the foot is stroked across either way (S47)', () => {
  expect(said('foot_rub', 'across_sole').say).toContain('Either direction is fine');
});

test('the face: fingertips, dry, below the soft spot, nothing covered (S50)', () => {
  expect(said('face_soothe', 'dry_hands').say).toContain('no oil');
  expect(said('face_soothe', 'rest_fingertips').say).toContain('below the soft spot');
  expect(said('face_soothe', 'face_sides').say).toContain('eyes, nose and mouth uncovered');
});

test('the jaw is a technique of its own from 90 days (S51)', () => {
  expect(technique('jaw_circles').minimumAgeDays).toBe(90);
  expect(said('jaw_circles', 'along_jaw').say).toContain('toward the chin');
  expect(routine('teething').minimumAgeDays).toBe(90);
  const face = routine('teething').parts.find(
    (part) => 'technique' in part && part.technique === 'face_soothe',
  );
  expect(face).toMatchObject({ steps: expect.arrayContaining(['rest_fingertips']) as string[] });
});

test('the nose: one fingertip each side, off the nostrils, after a word on breathing (S53)', () => {
  expect(said('nose_strokes', 'by_the_bridge').say).toContain('one clean fingertip each side');
  expect(said('nose_strokes', 'down_the_sides').say).toContain('Stay off the nostrils');
  expect(routine('stuffy_nose').parts[0]).toMatchObject({ line: 'breathing_line', keep: 'always' });
});

test('the back from the shoulders, with a mirror or one big toy (S56, S57)', () => {
  expect(said('back_rub', 'back_circles').say).toContain('from shoulders to bottom');
  expect(said('back_rub', 'mirror_or_toy').say).toContain('baby mirror or one big toy');
});

test('on the chest wide awake, with nose and mouth in view (S18)', () => {
  expect(said('newborn_chest', 'lean_back').say).toContain('wide awake');
  expect(said('newborn_chest', 'head_to_side').say).toContain('see the nose and mouth');
  const safe = technique('newborn_chest').steps.filter(({ safety }) => safety);
  expect(safe.map(({ id }) => id)).toEqual(['lean_back', 'head_to_side']);
  expect(technique('newborn_chest').opensWith).toBe('guiding.chestSafety');
  expect(book.words['en']?.lines['guiding']?.['chestSafety']?.text).toContain('wide awake');
  expect(routine('newborn_on_chest').parts[0]).toMatchObject({ line: 'chest_safety' });
});
