import { rulesByName } from '../../scripts/package/rules';
import { changed } from './support';

const store = 'publishingInformation.locales.en-GB';
const described = (text: string) => [`${store}.summary`, text] as const;
const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:gentle-hands';

/** A rule, what breaks it, and what it says to that. */
const BROKEN: readonly [rule: string, path: string, value: unknown, said: RegExp][] = [
  ['schema', 'publishing', {}, /must NOT have additional properties/],
  ['schema', 'permissions', [{ name: 'alexa::everything' }], /must be equal to one of/],
  ['flags', 'privacyAndCompliance.isChildDirected', true, /isChildDirected is false/],
  ['pages', 'privacyAndCompliance.locales.en-GB.termsOfUseUrl', 'http://x.y', /termsOfUseUrl/],
  ['endpoints', 'apis.custom.endpoint.uri', 'gentle-hands', /no function's ARN/],
  ['endpoints', 'events.endpoint.uri', 'https://hands.example/', /no server with its certificate/],
  ['endpoints', 'apis.custom.regions.EU.endpoint.uri', FUNCTION, /others have no account yet/],
  ['interfaces', 'apis.custom.interfaces', [{ type: 'AUDIO_PLAYER' }], /an interface/],
  ['category', 'publishingInformation.category', 'BABY', /no fitting category BABY/],
  ['countries', 'publishingInformation.distributionCountries', ['FR'], /whom to call in FR/],
  ['permissions', 'permissions', [], /permissions lacks alexa::alerts:reminders/],
  ['events', 'events.subscriptions', [{ eventName: 'SKILL_ENABLED' }], /lacks SKILL_DISABLED/],
  ['locales', 'publishingInformation.locales', {}, /publishing lacks en-US/],
  ['locales', 'privacyAndCompliance.locales', {}, /privacy lacks en-IN/],
  ['sizes', `${store}.name`, 'G', /the name has 1 of 2 to 50 characters/],
  ['sizes', `${store}.name`, 'G'.repeat(51), /the name has 51/],
  ['sizes', `${store}.summary`, 'a'.repeat(161), /the summary has 161/],
  ['sizes', `${store}.description`, 'a'.repeat(4001), /the description has 4001/],
  ['sizes', `${store}.keywords`, Array(31).fill('massage'), /1 to 30 keywords, not 31/],
  ['sizes', `${store}.keywords`, ['a', 'a'], /two of the keywords are the same/],
  ['sizes', `${store}.keywords`, ['a'.repeat(151)], /in keywords/],
  ['sizes', `${store}.examplePhrases`, ['a', 'b', 'c', 'd'], /1 to 3 examplePhrases, not 4/],
  ['sizes', `${store}.examplePhrases`, ['a'.repeat(201)], /in examplePhrases/],
  ['instructions', 'publishingInformation.testingInstructions', '', /characters, not 0/],
  ['phrases', `${store}.examplePhrases`, ['open gentle hands'], /the first example phrase/],
  ['phrases', `${store}.examplePhrases.1`, 'Alexa, bedtime', /nobody says Alexa/],
  ['claims', ...described('Relieves everything.'), /say "Relieves"/],
  ['claims', ...described('Strokes that help with colic.'), /a condition and an effect/],
  ['claims', ...described('Teething? Comfort for gas.'), /"Comfort for gas\."/],
  ['claims', ...described('It helps with bloating.'), /a condition and an effect/],
  ['claims', ...described('Fewer hiccups, a calmer baby.'), /a condition and an effect/],
  [
    'claims',
    ...described('A rash? A foot rub clears it and a rash is gone.'),
    /a condition and an/,
  ],
  ['claims', ...described('Good for a cough.'), /a condition and an effect/],
  ['claims', ...described('Comfort for the grizzles.'), /a condition and an effect/],
  ['claims', ...described('It settles flaky scalp.'), /a condition and an effect/],
  ['claims', `${store}.examplePhrases.1`, 'cure colic', /say "cure"/],
  ['claims', `${store}.examplePhrases.1`, 'settle the hiccups', /a condition and an effect/],
  ['claims', `${store}.keywords.0`, 'better sleep', /a condition and an effect/],
  [
    'claims',
    'publishingInformation.testingInstructions',
    'It helps with gas.',
    /testing instructions: a condition and an effect/,
  ],
  ['claims', ...described('Made for every mum.'), /say "mum"/],
  ['claims', ...described('The Alexa skill for babies.'), /say "Alexa skill"/],
  ['claims', ...described('Lovely!'), /say "!"/],
  ['disclaimers', `${store}.description`, 'Call {{emergency}}.', /does not say whom to ask/],
  ['disclaimers', `${store}.description`, 'Call {{emergency}}.', /braces left/],
  ['icons', `${store}.smallIconUri`, 'https://hands.example/icon.png', /no PNG of the package's/],
  ['icons', `${store}.smallIconUri`, 'file://assets/images/none.png', /is not there/],
  ['icons', `${store}.smallIconUri`, 'file://assets/images/icon-512.png', /of 108 by 108/],
];

test.each(BROKEN)('%s: %s', (name, path, value, said) => {
  expect(rulesByName[name]?.(changed(path, value)).join('\n')).toMatch(said);
});

test('every rule has something that breaks it', () => {
  expect(new Set(BROKEN.map(([name]) => name))).toEqual(new Set(Object.keys(rulesByName)));
});

test('what a person says may name anything', () => {
  const spoken = changed(...described('Things to say:\n- "Help with teething"'));
  expect(rulesByName['claims']?.(spoken)).toEqual([]);
});
