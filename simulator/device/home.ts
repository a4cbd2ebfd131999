import { type Answer, joinAnswers } from '../answer';
import type { Clock } from '../clock';
import { consentAnswer } from '../consent';
import { type RequestBody, requestEnvelope } from '../envelopes';
import type { Exchange } from '../exchange';
import { deviceId, type Ids, userId } from '../ids';
import type { Describe } from '../place';
import { type EndReason, sessionEndedRequest } from '../requests';
import type { Services } from '../services';
import { DeskError } from '../types';
import { zoneOf } from '../zones';
import { type Device, newDevice, type Session } from './device';
import { playbackOf } from './playback';

/** What a home is made of. */
export interface HomeParts {
  readonly user: string;
  readonly locale: string;
  readonly device: Device;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly exchange: Exchange;
  readonly services: Services;
  readonly describe: Describe;
}

/** How often in a row a parent is asked for consent before something must be wrong. */
const MOST_CONSENTS = 3;

/** One user's devices on one clock: their sessions, and how they open, talk and run out. */
export class Home {
  locale: string;
  private devices: readonly Device[];
  private currentName: string;

  constructor(private readonly parts: HomeParts) {
    this.locale = parts.locale;
    this.devices = [parts.device];
    this.currentName = parts.device.name;
  }

  get device(): Device {
    return this.named(this.currentName) ?? this.parts.device;
  }

  /** The time zone of the current device. */
  get zone(): string {
    return this.zoneOf(this.device);
  }

  /** The zone of a device by Amazon's id of it. */
  zoneById(id: string): string | null {
    const device = this.devices.find(({ name }) => deviceId(this.parts.user, name) === id);
    return device ? this.zoneOf(device) : null;
  }

  /** Goes on from another device. */
  switchTo(name: string, changes: Partial<Pick<Device, 'type' | 'zone'>>): void {
    const known = this.named(name) ?? newDevice(name, 'speaker', this.device.zone);
    this.keep({ ...known, ...changes });
    this.currentName = name;
  }

  /** Remembers everything as it is; what it returns brings that back. */
  snapshot(): () => void {
    const { clock, exchange } = this.parts;
    const { locale, devices, currentName } = this;
    const { now } = clock;
    const { sent } = exchange;
    return () => {
      Object.assign(this, { locale, devices, currentName });
      clock.now = now;
      exchange.sent = sent;
    };
  }

  /**
   * Lets time pass, and sessions run out on the way. What a skill makes of a session's end cannot
   * hold up time: its failure is returned.
   */
  async passTo(moment: number): Promise<DeskError | null> {
    let failure: DeskError | null = null;
    for (;;) {
      const next = this.devices
        .filter((device) => device.session && (device.playback?.closesAt ?? Infinity) <= moment)
        .sort((a, b) => (a.playback?.closesAt ?? 0) - (b.playback?.closesAt ?? 0))[0];
      if (!next?.session || !next.playback) break;
      await this.parts.exchange.passTo(next.playback.closesAt ?? moment);
      this.keep({ ...next, session: null });
      if (next.playback.tellsTheSkill) {
        try {
          await this.tellEnd(next, next.session, 'EXCEEDED_MAX_REPROMPTS');
        } catch (error) {
          if (!(error instanceof DeskError)) throw error;
          failure ??= error;
        }
      }
    }
    await this.parts.exchange.passTo(moment);
    return failure;
  }

  /** From now on whatever happens, happens at the clock. */
  noteWaited(): void {
    this.devices = this.devices.map((device) => ({ ...device, waited: true }));
  }

  /** Goes to the moment at which a person would speak who waits for this device to finish. */
  async passToTurn(): Promise<DeskError | null> {
    const { playback, waited } = this.device;
    const { now } = this.parts.clock;
    const moment = waited || !playback ? now : Math.max(now, playback.speechEndsAt);
    return this.passTo(moment);
  }

  /** One request of this device, in its session or in a new one, and what it answers. */
  async turn(body: RequestBody, consents = 0): Promise<Answer> {
    const { clock, exchange, services, describe } = this.parts;
    const { device } = this;
    const session = device.session ?? this.newSession(device);
    const answer = await exchange.send(this.envelope(body, device, session));
    const startsAt = clock.now;
    const consent = consentAnswer(answer.directives, services.faults.reminders);
    const stays =
      answer.after === 'ask' ||
      (answer.after === 'handOver' && (consent !== null || device.type === 'screen'));
    this.keep({
      ...device,
      session: stays ? { ...session, isNew: false, attributes: answer.attributes } : null,
      playback: playbackOf(answer, device.type, startsAt, describe.timeline(answer.attributes)),
      waited: false,
    });
    if (!consent || consents === MOST_CONSENTS) return answer;
    services.answered();
    const joined = joinAnswers(answer, await this.turn(consent, consents + 1));
    const timeline = this.device.playback?.timeline ?? [];
    this.keep({ ...this.device, playback: playbackOf(joined, device.type, startsAt, timeline) });
    return joined;
  }

  /** Ends this device's session, if there is one, and what it is playing. */
  async end(reason: EndReason): Promise<boolean> {
    const { device } = this;
    if (device.session) await this.tellEnd(device, device.session, reason);
    this.keep({ ...device, session: null, playback: null, waited: false });
    return device.session !== null;
  }

  /** An event that belongs to no session and no device. */
  async event(body: RequestBody): Promise<void> {
    await this.parts.exchange.send(this.envelope(body, this.device, null));
  }

  private async tellEnd(device: Device, session: Session, reason: EndReason): Promise<void> {
    await this.parts.exchange.send(this.envelope(sessionEndedRequest(reason), device, session));
  }

  private newSession(device: Device): Session {
    const id = this.parts.ids.session(this.parts.clock.now, device.name);
    return { id, isNew: true, locale: this.locale, attributes: {} };
  }

  private envelope(body: RequestBody, device: Device, session: Session | null): object {
    const { user, clock, ids, services } = this.parts;
    return requestEnvelope(body, {
      requestId: ids.request(clock.now, user, device.name, body),
      now: clock.now,
      locale: session?.locale ?? this.locale,
      userId: userId(user),
      deviceId: deviceId(user, device.name),
      deviceType: device.type,
      remindersGranted: services.remindersGranted,
      session,
    });
  }

  private zoneOf(device: Device): string {
    return device.zone ?? zoneOf(this.locale);
  }

  private named(name: string): Device | undefined {
    return this.devices.find((device) => device.name === name);
  }

  private keep(device: Device): void {
    this.devices = [...this.devices.filter((other) => other.name !== device.name), device];
  }
}
