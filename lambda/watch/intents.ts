/**
 * What the log may name: words that steer the guide, by the names of the handlers. Whoever reads the
 * log learns from them how a massage goes, and nothing about a baby.
 */
export const NAMED: ReadonlySet<string> = new Set([
  ...['launch', 'sessionEnded', 'resume', 'carryOn', 'backToMassage'],
  ...['routine', 'technique', 'bodyPart', 'time', 'shorter', 'choice'],
  ...['yes', 'agree', 'no', 'decline', 'notSure', 'notMeant'],
  ...['next', 'nextStep', 'skip', 'otherSide', 'previous', 'goBack', 'repeat', 'again'],
  ...['goToStep', 'backToPart', 'startOver', 'startAgain', 'stepsLeft', 'wait', 'pause'],
  ...['slower', 'faster', 'moreTime', 'count', 'dontCount', 'oneStep', 'readOn'],
  ...['softly', 'plainVoice', 'help', 'helpMe', 'whatCanYouDo', 'known', 'forget'],
  ...['enough', 'stop', 'cancel', 'stopMassage', 'navigateHome', 'fallback', 'remark'],
]);

/**
 * What tells or asks anything about a baby: an alarm, a sign, a problem, a mood, an age, a feed, a
 * bare number that may be any of these, and reminders, which are set only after a feed. In the log
 * they are all "care", so that none can be told from another.
 */
export const CARE: ReadonlySet<string> = new Set([
  ...['emergency', 'sign', 'temperature', 'vaccine', 'cue', 'problem'],
  ...['notThis', 'readiness', 'question', 'why', 'navel'],
  ...['age', 'bornEarly', 'number', 'bareDuration'],
  ...['baby', 'twins', 'twoNames', 'sameFor', 'whoseFeed'],
  ...['fed', 'fedAt', 'fedFor', 'fedWhen', 'feedStarted', 'feedingNow', 'topUp', 'twoFed'],
  ...['notFed', 'correctFeed', 'when', 'whatTime', 'remind', 'cancelReminder', 'consent'],
]);

/** What the log calls the words of a handler's name: by that name, "care", or "other" if unknown. */
export function intentOf(name: string): string {
  if (NAMED.has(name)) return name;
  return CARE.has(name) ? 'care' : 'other';
}
