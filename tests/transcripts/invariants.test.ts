import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

/** What random lives found (tests/invariant), told once more as a parent would live it. */

test('a feed whose time could not be understood forbids, and permits nothing later', () =>
  tell(`
    (the time zone is down)
    U: fed at two thirty
    A: About how many minutes ago did that feed end?
    U: stop
    (40 minutes)
    U: tummy circles
    A: Has baby had any milk or food in the last half hour?
  `));

test('"that was Leo\'s" names the only baby', () =>
  tell(`
    [WhoseFeedIntent babyName=leo]
    A: Okay, Leo. …
    [TwinsIntent]
    U: tummy circles
    A: Who is it for, Leo or the second baby?
  `));

test('twins that could not be saved are said to be so', () =>
  tell(`
    (the store is down)
    U: I have twins
    A: … I couldn't save that for later, so please tell me again next time. …
  `));
