/** What differs by country; the number is said wherever an emergency is named. */
export interface Country {
  readonly emergency: string;
  /** Whom to ask when it is no emergency. */
  readonly adviceLine?: string;
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
  readonly feverCelsius: number;
  readonly feverYoungDays: number;
  readonly feverMiddleDays: number;
  /** Where the country's own figure is not known. */
  readonly feverDoctorTodayCelsius: number;
  readonly coldCelsius: number;
  readonly vaccineWaitHours: number;
  readonly vaccineSoreDays: number;
  readonly spittyWaitMinutes: number;
  readonly oilFromDays: number;
  readonly passageMinSeconds: number;
  readonly passageMaxSeconds: number;
  readonly routinePassageMaxSeconds: number;
  readonly quietMaxSeconds: number;
  readonly breakMaxSeconds: number;
  readonly listeningSeconds: number;
  readonly answerGraceSeconds: number;
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
