import type { Desk, Out } from '../../../simulator/desk';
import { createCheckedDesk, type CheckedDeskSetup } from '../../support/desk';
import { actOf } from './acts';
import { expectationOf } from './expectations';

/** A story that went another way. Shows all of it, as it was told and heard. */
export class OtherwiseTold extends Error {
  override readonly name = 'OtherwiseTold';
}

/** What happened, as a transcript of one's own to read. */
const heardBack = (out: Out): string[] => [
  ...(out.heard ? [`      (${out.heard.intent} ${JSON.stringify(out.heard.slots)})`] : []),
  ...(out.speech ? [`   A: ${out.speech}`] : []),
  ...(out.reprompt ? [`   R: ${out.reprompt}`] : []),
  `      (${out.open ? 'open' : 'closed'})`,
];

/** One desk Echo on which a story is told, in as many parts as it takes. */
export class Teller {
  private readonly told: string[] = [];
  private last: Out | null = null;

  constructor(readonly desk: Desk) {}

  /**
   * Tells on. Lines that do something: `U: words`, `U: …` (not understood), `[Intent slot=words]`, `(silence)`,
   * `(12 minutes)`, `(next day)`, `(session ends: ERROR)`, `(kitchen, a speaker)`, `(in en-GB)`,
   * `(the store is down)`, `(the last request again)`, `(travel, a speaker in Asia/Tokyo)`,
   * `(the time zone is down)`, `(reminders are denied)`, `(the skill is disabled)`. Lines that expect
   * something of the last of those: `A: speech`, `R: reprompt`, `not: words`, `place: foot_rub 2,
   * paused`, `reminder: 10:30` (by the device's clock), `reminder: none`, `open`, `closed`; "…" stands
   * for anything.
   */
  async tell(story: string): Promise<void> {
    for (const line of story.split('\n').map((one) => one.trim())) {
      if (line !== '') await this.line(line);
    }
  }

  /** What happened last. */
  get end(): Out {
    if (this.last === null) throw new Error('Nothing was told.');
    return this.last;
  }

  private async line(line: string): Promise<void> {
    const act = actOf(line);
    if (act !== null) return this.happens(line, act(this.desk));
    const expectation = expectationOf(line);
    if (expectation === null) throw new Error(`No story has a line such as "${line}".`);
    if (this.last === null) throw new Error(`Nothing happened before "${line}".`);
    const instead = expectation(this.last, this.desk);
    if (instead !== null) throw this.otherwise(`>> ${line}\n   it was: ${instead}`);
  }

  private async happens(line: string, act: Promise<Out>): Promise<void> {
    this.told.push(`   ${line}`);
    const out = await act.catch((error: unknown) => {
      throw this.otherwise(`>> ${error instanceof Error ? error.message : String(error)}`);
    });
    this.last = out;
    this.told.push(...heardBack(out));
    if (out.error !== null) throw this.otherwise(`>> ${out.error.code}: ${out.error.message}`);
  }

  private otherwise(end: string): OtherwiseTold {
    return new OtherwiseTold(['it went otherwise:', '', ...this.told, end].join('\n'));
  }
}

/** A teller on a desk Echo of its own. */
export const teller = (setup: CheckedDeskSetup = {}): Teller =>
  new Teller(createCheckedDesk(setup));

/** Tells a story on a desk Echo of its own. */
export const story = (text: string, setup: CheckedDeskSetup = {}): Promise<void> =>
  teller(setup).tell(text);

/** Tells a story on a desk Echo of its own, for how it ends. */
export async function endOf(text: string, setup: CheckedDeskSetup = {}): Promise<Out> {
  const one = teller(setup);
  await one.tell(text);
  return one.end;
}

/** Families that have been here before. */
export const FOUR_MONTHS: CheckedDeskSetup = { family: { days: 120, navel: 'healed' } };
export const SIX_WEEKS: CheckedDeskSetup = { family: { days: 42 } };
export const TWO_WEEKS: CheckedDeskSetup = { family: { days: 14 } };
/** Everything but the age was heard. */
export const NO_AGE: CheckedDeskSetup = { family: {} };
