import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { FOUR_MONTHS, story, teller, Teller } from './story';
import { createCheckedDesk } from '../support/desk';

const ASKED = 'Shall I delete everything I know about baby: name, age, feeds, and our place?';
const tell = (text: string) => story(text, FOUR_MONTHS);

/** A family of its own, in a store that can be looked into. */
function family(change: Partial<Store> = {}) {
  const store = { ...createMemoryStore(), ...change };
  const on = new Teller(createCheckedDesk({ store }));
  return { on, record: async () => (await on.desk.state()).state?.household };
}

const KNOWN = `
  U: her name is Mia
  U: she's four months old
  U: it's healed
  [FedIntent ago=ten minutes]
`;

describe('forget everything', () => {
  test('is asked once, deletes, and says so', async () => {
    const { on, record } = family();
    await on.tell(`${KNOWN}\nU: forget everything\nA: ${ASKED}`);
    expect(await record()).toMatchObject({ babies: [{ name: 'Mia' }] });
    await on.tell(`U: yes\nA: Done. I've forgotten everything. Bye for now.\nclosed`);
    expect(await record()).toBeNull();
    await on.tell("U: open gentle hands\nA: …I'm a massage guide, not medical advice, …?");
  });

  test('a no keeps it, in the middle of a massage too', async () => {
    const { on, record } = family();
    await on.tell(`${KNOWN}\nU: forget everything\nU: no\nA: Okay, I'll keep it. …?`);
    expect(await record()).toMatchObject({ babies: [{ name: 'Mia' }] });
    await tell(`
      U: rub her legs
      (15 seconds)
      U: forget everything
      A: ${ASKED}
      place: leg_milking 2, asking
      U: no
      A: Okay, I'll keep it. Shall we …?
      U: yes
      place: leg_milking 2, guiding
    `);
  });

  test('silence and a miss delete nothing', async () => {
    const { on, record } = family();
    await on.tell(`${KNOWN}\nU: forget everything\nU: …\nA: …${ASKED}\n(silence)\nclosed`);
    expect(await record()).toMatchObject({ babies: [{ name: 'Mia' }] });
  });

  test('takes the reminder along, or says that it could not', async () => {
    const set = `
      (reminders are granted)
      [FedIntent ago=ten minutes]
      U: remind me
      U: yes
      reminder: 10:20
      U: forget everything
    `;
    await tell(`${set}\nU: yes\nreminder: none`);
    await tell(`
      ${set}
      (reminders are down)
      U: yes
      A: Done. I've forgotten everything, but I couldn't cancel the reminder. Please delete it in the Alexa app.
      closed
      reminder: 10:20
    `);
  });

  test('that failed is said, and what was told still holds', async () => {
    const failed = "I couldn't delete it right now. Please ask me again in a little while. …?";
    await tell(`
      [FedIntent ago=ten minutes]
      U: forget everything
      (the store is down)
      U: yes
      A: ${failed}
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. …
    `);
    const { on } = family({ remove: () => Promise.reject(new Error('no')) });
    await on.tell(`
      (reminders are granted)
      ${KNOWN}
      U: remind me
      U: yes
      U: forget everything
      U: yes
      A: ${failed}
      reminder: 10:21
      U: cancel the reminder
      reminder: none
    `);
  });

  test('nothing of a session is left in it', async () => {
    const { on, record } = family();
    await on.tell(`
      U: I have twins
      [SignIntent sign=a new rash]
      U: forget everything
      U: yes
      closed
      U: rub her feet
      not: rash
      not: Who is it for
    `);
    expect(JSON.stringify(await record())).not.toMatch(/baby2|rash/);
  });
});

test('a disabled skill forgets, and its reminder goes', async () => {
  const { on, record } = family();
  await on.tell(`
    (reminders are granted)
    ${KNOWN}
    U: remind me
    U: yes
    reminder: 10:21
    (the skill is disabled)
    reminder: none
  `);
  expect(await record()).toBeNull();
});

describe('what do you know about us', () => {
  test('nothing yet', () =>
    story('U: what do you know about us\nA: …I know nothing about baby yet. …', {
      ...FOUR_MONTHS,
      family: undefined,
    }));

  test('everything there is', async () => {
    const { on } = family();
    await on.tell(`
      (reminders are granted)
      ${KNOWN}
      U: rub her face
      (silence)
      U: remind me
      U: yes
      U: rub her feet
      (20 seconds)
      U: what do you know about us
      A: You've told me Mia is four months old. I know the navel has healed. The last feed I know of ended … minutes ago. I keep our place in the foot rub. I remember that we've done one massage. There's a reminder set. … I keep nothing about illness or mood. To delete it all, say: forget everything. …?
      place: foot_rub 2, asking
    `);
  });

  test('of two babies, and nothing of health', async () => {
    const on = teller(FOUR_MONTHS);
    await on.tell(`
      U: my babies are Mia and Leo
      [AgeIntent babyName=leo, age=six weeks]
      [SignIntent sign=a new rash]
      U: what do you know about us
      A: You've told me Mia is four months old. I know the navel has healed. You've told me Leo is six weeks old. I keep nothing about illness or mood. …?
      not: rash
    `);
  });
});
