/** What differs by country; the number is said wherever an emergency is named. */
export interface Country {
  readonly emergency: string;
  /** Whom to ask when it is no emergency. */
  readonly adviceLine?: string;
  /** Whom to ask about what baby swallowed, where that is somebody by name. */
  readonly poisonLine?: string;
  readonly crisisLine?: string;
  readonly temperatureUnit: 'celsius' | 'fahrenheit';
  readonly timeZone: string;
  /** From 90 to 179 days a temperature from here on means the doctor today (brief G04). */
  readonly feverDoctorToday: { readonly celsius: number; readonly fahrenheit: number };
}

/** Numbers and switches; policy.json gives the reason or source of each. */
export interface Policy {
  readonly feedingWaitMinutes: number;
  readonly feedPermitsUntilMinutes: number;
  readonly notFedHoldsMinutes: number;
  readonly feedInProgressMinutes: number;
  readonly feedKeptHours: number;
  readonly newbornDays: number;
  readonly navelAskedUntilDays: number;
  readonly constipationDoctorDays: number;
  /** Born more weeks early than this was misheard. */
  readonly earlyMostWeeks: number;
  /** From this age since birth, weeks early are not counted any more. */
  readonly correctedUntilDays: number;
  readonly feverCelsius: number;
  readonly feverYoungDays: number;
  readonly feverMiddleDays: number;
  /** Where the country's own figure is not known. */
  readonly feverDoctorTodayCelsius: number;
  readonly coldCelsius: number;
  /** What a thermometer shows of a baby lies between these; any other number was misheard. */
  readonly thermometerFromCelsius: number;
  readonly thermometerToCelsius: number;
  /** So long after an alarm, the first massage waits for a word that all is well. */
  readonly wellAskedHours: number;
  readonly vaccineWaitHours: number;
  readonly vaccineSoreDays: number;
  readonly spittyWaitMinutes: number;
  readonly oilFromDays: number;
  readonly passageMinSeconds: number;
  /** Of steps spoken into silence, behind a closing question. */
  readonly repromptMinSeconds: number;
  /** Up to so many seconds of steps may end a massage without a question in between. */
  readonly oneGoSeconds: number;
  readonly passageMaxSeconds: number;
  readonly routinePassageMaxSeconds: number;
  readonly quietMaxSeconds: number;
  /** Up to so many seconds of steps, a massage runs to its end without a word. */
  readonly withoutWordSeconds: number;
  /** How far the real voice may be from the estimate, either way. */
  readonly speechDriftPercent: number;
  /** From the parent's first sound to the request's time. */
  readonly hearingLagSeconds: number;
  /** Of the hold, for each time "slower" was said. */
  readonly slowerHoldPercent: number;
  readonly fasterHoldPercent: number;
  /** Points of the voice's rate for each time "slower" or "faster" was said. */
  readonly paceVoicePercent: number;
  readonly breakMaxSeconds: number;
  readonly listeningSeconds: number;
  readonly answerGraceSeconds: number;
  /** What "yes" at a closing question takes, for telling how long a massage will be. */
  readonly answerSeconds: number;
  /** Between these shares of the time asked for a massage is to land. */
  readonly timeFilledPercent: number;
  readonly timeTakenPercent: number;
  /** What "shorter" leaves of the time still to come. */
  readonly shorterPercent: number;
  /** For want of time, no step has fewer strokes than this share of content's, or than so many. */
  readonly strokesFloorPercent: number;
  readonly fewestStrokes: number;
  readonly holdSeconds: number;
  readonly holdRepromptSeconds: number;
  /** The quiet after a line that was started by itself, as an alternative. */
  readonly lineAloneSeconds: number;
  readonly sameStepMinutes: number;
  readonly startAgainHours: number;
  readonly voiceRatePercent: number;
  readonly storeReadMilliseconds: number;
  readonly storeWriteMilliseconds: number;
  /** Who refused reminders is not asked again before. */
  readonly consentAskedAgainDays: number;
  readonly recordKeptDays: number;
  readonly historyKept: number;
  readonly silence: 'carryOn' | 'ask';
  readonly hold: 'quiet' | 'ask';
  readonly healthQuestions: boolean;
  readonly emergencyDetail: boolean;
}
