import { FOUR_MONTHS, NO_AGE, story } from './story';

/** What random lives found (tests/invariant), each as a parent would live it. */

const TWO = 'U: my babies are Mia and Leo\nU: they are both six months old\n';

test('"Leo hasn\'t" is no answer about Mia', () =>
  story(
    `
    ${TWO}
    [TechniqueIntent technique=tummy circles, babyName=mia]
    A: Has Mia had any milk or food in the last half hour?
    [NotFedIntent babyName=leo]
    A: …Has Mia had any milk or food in the last half hour?
    `,
    NO_AGE,
  ));

test('"the other one", where nobody was named, is asked about', () =>
  story(
    `
    U: my babies are Mia and Leo
    [AgeIntent who=the other one, age=five weeks]
    A: I missed the age. …
    [TechniqueIntent technique=tummy circles, babyName=mia]
    A: How old is Mia, in weeks or months?
    `,
    NO_AGE,
  ));

test('which of two that sound alike is answered of one baby only', () =>
  story(
    `
    ${TWO}
    [FedIntent ago=thirty minutes, babyName=mia]
    A: …
    [FedIntent ago=eighty minutes, babyName=leo]
    A: …
    [TechniqueIntent technique=tummy circles, babyName=leo]
    A: Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?
    U: no
    A: It's been eighty minutes since that feed, so tummy strokes are fine. …
    [TechniqueIntent technique=paddle wheel, babyName=mia]
    A: Shall we stop this and change to the paddle wheel?
    U: yes
    A: Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?
    `,
    NO_AGE,
  ));

test('a feed of nobody in particular, put right of one baby, permits nothing for the other', () =>
  story(
    `
    ${TWO}
    [FedIntent ago=thirteen minutes]
    A: …It counts for every baby until you tell me whose it was. …
    [TechniqueIntent technique=tummy circles, babyName=mia]
    A: Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?
    [FedIntent ago=five minutes]
    A: …The tummy needs twenty-five more minutes after that feed. …
    [TechniqueIntent technique=tummy circles, babyName=leo]
    A: …was it less than half an hour ago?
    (session ends: USER_INITIATED)
    (50 minutes)
    [TechniqueIntent technique=tummy circles, babyName=leo]
    A: Has Leo had any milk or food in the last half hour?
    `,
    NO_AGE,
  ));

test('"a while ago" does not end a feed that is going on', () =>
  story(
    `
    [FeedingNowIntent]
    (session ends: USER_INITIATED)
    [FedIntent lessThan=forty five minutes]
    (session ends: USER_INITIATED)
    (50 minutes)
    U: tummy circles
    A: About how many minutes ago did that feed end?
    `,
    FOUR_MONTHS,
  ));

test('"no, five" into a massage is taken for a feed, whoever told it', () =>
  story(
    `
    U: help with gas
    U: no
    (session ends: USER_INITIATED)
    U: open gentle hands
    U: yes
    U: no
    [CorrectFeedIntent minutes=5]
    A: Okay, that feed ended five minutes ago. The tummy needs twenty-five more minutes after that feed. …
    `,
    FOUR_MONTHS,
  ));

test('the same answer about reminders again leaves the reminder as it is', () =>
  story(
    `
    [FedIntent ago=ten minutes]
    U: remind me when it's time
    U: yes
    reminder: 10:20
    U: what time is it over
    (the request 3 back again)
    U: cancel the reminder
    A: Okay, I've cancelled …
    reminder: none
    `,
    FOUR_MONTHS,
  ));
