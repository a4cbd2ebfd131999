import { Clock } from '../clock';
import { Exchange } from '../exchange';
import { heardOf } from '../hearing/result';
import type { Hearer, Hearing } from '../hearing/result';
import { Ids } from '../ids';
import { addDuration } from '../iso';
import { nothingTold, told, toldAgain } from '../out';
import { type EndReason, intentRequest, launchRequest, skillEvent, userEvent } from '../requests';
import { Services } from '../services';
import { DeskStore } from '../store';
import { DeskError, type Faults, type Out } from '../types';
import { newDevice } from './device';
import { Home } from './home';
import { keyOf } from './key';
import { type DeskOptions, type DeviceChange, FIRST_DEVICE } from './options';
import { iso, type Line, Passed, Served } from './served';

/**
 * The desk Echo: what a parent can do to their devices, one call a line. A call that fails answers
 * with an error and has changed nothing. Calls are served in their order.
 */
export class Desk {
  private readonly clock: Clock;
  private readonly store: DeskStore;
  private readonly services: Services;
  private readonly exchange: Exchange;
  private readonly home: Home;
  private readonly served: Served;

  constructor(private readonly options: DeskOptions) {
    const { locale, user, describe } = options;
    this.clock = new Clock(options.now);
    this.store = new DeskStore(options.store, this.clock);
    this.services = new Services((id) => this.home.zoneById(id));
    const skill = options.makeSkill({
      store: this.store,
      timers: this.clock,
      http: this.services,
    });
    this.exchange = new Exchange(skill, this.clock, this.store, options.onResponse);
    this.home = new Home({
      user,
      locale,
      device: newDevice(FIRST_DEVICE, options.device, options.timezone ?? null),
      clock: this.clock,
      ids: new Ids(options.seed),
      exchange: this.exchange,
      services: this.services,
      describe,
    });
    this.served = new Served(this.clock, this.home, () => this.stateSeen(), describe);
  }

  /** What a person says. */
  say(words: string): Promise<Out> {
    return this.line(async () => {
      await this.toTurn();
      const hearing = await this.hearing(words);
      const heard = heardOf(hearing);
      if (hearing.kind === 'launch') return { heard, ...(await this.launching()) };
      if (hearing.kind === 'exit') return { heard, ...(await this.ending('USER_INITIATED')) };
      return { heard, ...(await this.asking(hearing.intent, hearing)) };
    });
  }

  /** Recognises only: no turn, no time. */
  hear(words: string): Promise<Out> {
    return this.line(async () => ({ heard: heardOf(await this.hearing(words)) }));
  }

  /** "Open gentle hands". */
  launch(): Promise<Out> {
    return this.line(async () => {
      await this.toTurn();
      return this.launching();
    });
  }

  /** An intent directly; slot words are raw. */
  intent(name: string, words: Readonly<Record<string, string>> = {}): Promise<Out> {
    return this.line(async () => {
      await this.toTurn();
      const slots = this.hearer().fill(name, words, this.moment());
      const hearing = { kind: 'intent', intent: name, slots, confidence: 1 } as const;
      return { heard: heardOf(hearing), ...(await this.asking(name, hearing)) };
    });
  }

  /** Time passes: an ISO 8601 duration. */
  wait(duration: string): Promise<Out> {
    return this.line(async () => {
      const moment = addDuration(this.clock.now, duration);
      if (moment === null)
        throw new DeskError('BAD_LINE', `"${duration}" is no ISO 8601 duration.`);
      const { playback } = this.home.device;
      const failure = await this.home.passTo(moment);
      this.home.noteWaited();
      if (failure) throw new Passed(failure);
      return { timeline: playback?.timeline ?? [] };
    });
  }

  /** Nobody answers, until this device goes quiet. */
  silence(): Promise<Out> {
    return this.line(async () => {
      const { session, playback } = this.home.device;
      const { now } = this.clock;
      if (!playback) return { timeline: [] };
      const quietAt = playback.quietAt > now ? playback.quietAt : (playback.closesAt ?? now);
      const asksAgain = session !== null && now < (playback.repromptEndsAt ?? 0);
      const failure = await this.home.passTo(Math.max(now, quietAt));
      this.home.noteWaited();
      if (failure) throw new Passed(failure);
      return {
        ...(asksAgain ? toldAgain(playback.answer) : nothingTold),
        timeline: playback.timeline,
      };
    });
  }

  /** The session ends for a reason. */
  end(reason: EndReason): Promise<Out> {
    return this.line(async () => {
      await this.toTurn();
      return this.ending(reason);
    });
  }

  /** Touch. */
  tap(taps: readonly unknown[]): Promise<Out> {
    return this.line(async () => {
      const { name, type } = this.home.device;
      if (type !== 'screen')
        throw new DeskError('NO_SCREEN', `The device "${name}" has no screen.`);
      await this.toTurn();
      return this.turn(() => this.home.turn(userEvent(taps)));
    });
  }

  /** The request `back` requests ago, once more; the session and the clock stay as they are. */
  resend(back = 1): Promise<Out> {
    return this.line(async () => {
      const text = this.exchange.sent.at(-back);
      if (back < 1 || text === undefined) {
        throw new DeskError('NOTHING_TO_RESEND', `There is no request ${back} requests back.`);
      }
      const { now } = this.clock;
      const answer = await this.exchange.deliver(text);
      this.clock.now = now;
      const { request } = JSON.parse(text) as { readonly request: { readonly timestamp: string } };
      const timeline = this.options.describe.timeline(answer.attributes);
      return { ...told(answer), now: request.timestamp, timeline };
    });
  }

  /** Goes on from another device of the same user. */
  device({ id, type, timezone }: DeviceChange): Promise<Out> {
    return this.line(() => {
      this.home.switchTo(id, { ...(type && { type }), ...(timezone && { zone: timezone }) });
      return Promise.resolve({});
    });
  }

  /** The next session is in this locale. */
  locale(locale: string): Promise<Out> {
    return this.line(async () => {
      if (!this.options.hearerOf(locale))
        throw new DeskError('BAD_LINE', `Nothing is heard in ${locale}.`);
      return this.standing(async () => {
        if (this.home.device.session) await this.home.end('USER_INITIATED');
        this.home.locale = locale;
      });
    });
  }

  /** What goes wrong from now on. */
  fault(faults: Partial<Faults>): Promise<Out> {
    return this.line(() => {
      this.store.fault = faults.store ?? this.store.fault;
      this.services.faults = { ...this.services.faults, ...faults };
      if (faults.reminders === 'granted') this.services.consented = true;
      return Promise.resolve({});
    });
  }

  /** An event such as SkillDisabled. */
  skillEvent(name: string): Promise<Out> {
    return this.line(() => this.standing(() => this.home.event(skillEvent(name, this.clock.now))));
  }

  /** The session and the household as stored. */
  state(): Promise<Out> {
    return this.line(async () => ({ state: await this.stateSeen() }));
  }

  /** A line that cannot be served. */
  refuse(error: DeskError): Promise<Out> {
    return this.line(() => Promise.reject(error));
  }

  /** The reminders that are still to ring. */
  get reminders() {
    return this.services.pending(this.clock.now);
  }

  /** Where the current device is, and how long it still plays. */
  get view() {
    const { device, zone, locale } = this.home;
    return { device, zone, locale, now: this.clock.now };
  }

  private async toTurn(): Promise<void> {
    const failure = await this.home.passToTurn();
    if (failure) throw new Passed(failure);
  }

  private moment() {
    return { now: this.clock.now, timeZone: this.home.zone };
  }

  private hearer(): Hearer {
    const locale = this.home.device.session?.locale ?? this.home.locale;
    const hearer = this.options.hearerOf(locale);
    if (!hearer) throw new DeskError('BAD_LINE', `Nothing is heard in ${locale}.`);
    return hearer;
  }

  private async hearing(words: string): Promise<Hearing> {
    if (words.trim() === '') throw new DeskError('BAD_LINE', 'Nothing was said.');
    return this.hearer().hear(words, this.moment());
  }

  private async launching(): Promise<Line> {
    if (this.home.device.session) await this.home.end('USER_INITIATED');
    return this.turn(() => this.home.turn(launchRequest));
  }

  private asking(intent: string, { slots }: Extract<Hearing, { kind: 'intent' }>): Promise<Line> {
    const body = intentRequest(intent, this.hearer().slotNames(intent), slots);
    return this.turn(() => this.home.turn(body));
  }

  private async ending(reason: EndReason): Promise<Line> {
    const now = this.clock.now;
    const ended = await this.home.end(reason);
    return ended ? { now: iso(now) } : {};
  }

  private async turn(work: () => ReturnType<Home['turn']>): Promise<Line> {
    const now = iso(this.clock.now);
    const answer = await work();
    return { now, ...told(answer), timeline: this.home.device.playback?.timeline ?? [] };
  }

  /** Something that takes no time of the clock, whatever the store does. */
  private async standing(work: () => Promise<unknown>): Promise<Line> {
    const { now } = this.clock;
    await work();
    this.clock.now = now;
    return {};
  }

  private async stateSeen() {
    if (this.options.returning && this.store.user === null) {
      this.store.user = await keyOf(this.options);
    }
    return {
      session: this.home.device.session?.attributes ?? null,
      household: await this.store.household(),
    };
  }

  private line(work: () => Promise<Line>): Promise<Out> {
    return this.served.line(work);
  }
}
