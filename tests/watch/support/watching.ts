import type { ResponseEnvelope } from 'ask-sdk-model';
import { at } from '../../../lambda/json';
import { readSession, type Session } from '../../../lambda/session';
import { createSkill, type Skill, type SkillParts } from '../../../lambda/skill';
import type { Household } from '../../../lambda/situation';
import type { TurnRecord } from '../../../lambda/watch';
import { envelope, type Around } from '../../alexa/support/envelopes';
import { VirtualTimers } from '../../turn/support/clock';
import { testStore, type TestStore } from '../../turn/support/stores';

/** A family in one session at a time, with what the watch is told of it. */
export class Watching {
  readonly timers = new VirtualTimers();
  readonly store: TestStore;
  readonly told: TurnRecord[] = [];
  private readonly skill: Skill;
  private attributes: unknown;
  private requests = 0;

  constructor(parts: Partial<SkillParts> = {}, household?: Household | null) {
    this.store = testStore(this.timers, household);
    this.skill = createSkill({
      store: this.store,
      timers: this.timers,
      clock: () => this.timers.now,
      watch: (turn) => this.told.push(turn),
      ...parts,
    });
  }

  /** Sends an envelope as it is; a session that stays open is gone on with. */
  async sends(event: unknown): Promise<ResponseEnvelope> {
    const response = await this.timers.until(this.skill.invoke(event));
    const open = response.response.shouldEndSession === false;
    this.attributes = open ? response.sessionAttributes : undefined;
    return response;
  }

  /** Says something in the session that is open, or in a new one; what was told of it. */
  async says(request: object, around: Around = {}): Promise<TurnRecord> {
    this.requests += 1;
    const id = `request-${this.requests}`;
    await this.sends(envelope(request, { id, attributes: this.attributes, ...around }));
    return this.last();
  }

  /** What the session is at. */
  session(): Session {
    return readSession(at(this.attributes, 'session'));
  }

  /** What was told last. */
  last(): TurnRecord {
    const last = this.told.at(-1);
    if (last === undefined) throw new Error('nothing was told');
    return last;
  }
}
