import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill, type Skill, type SkillParts } from '../../lambda/skill';

/** The other one of two. */
const otherThan = (process: number): number => 1 - process;

/**
 * Two processes of the skill at one store, each with a memory of its own. Requests stay with one, as
 * Alexa's mostly do, until they move to the other.
 */
export class Processes {
  /** Which one answers. */
  current = 0;
  /** How many more requests it answers before they move; null: they stay. */
  private staysFor: number | null = null;
  private readonly skills: readonly Skill[];

  constructor(parts: SkillParts) {
    this.skills = [createSkill(parts), createSkill(parts)];
  }

  /** Behind so many more requests they move to the other process; null: they stay. */
  moveAfter(requests: number | null): void {
    this.staysFor = requests;
  }

  /** Meanwhile requests go to the other process, and afterwards as before. */
  async elsewhere<T>(work: () => Promise<T>): Promise<T> {
    const { current } = this;
    this.current = otherThan(current);
    return work().finally(() => (this.current = current));
  }

  /** Which process answers the next request. */
  next(): number {
    if (this.staysFor === 0) this.current = otherThan(this.current);
    this.staysFor = this.staysFor ? this.staysFor - 1 : null;
    return this.current;
  }

  /** Sends an envelope, and reads the answer, as they go over the wire. */
  async invoke(process: number, text: string): Promise<ResponseEnvelope> {
    const answer = await this.skills[process]?.invoke(JSON.parse(text));
    return JSON.parse(JSON.stringify(answer)) as ResponseEnvelope;
  }
}
