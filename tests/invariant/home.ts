import { consentAnswer } from '../../simulator/consent';
import { requestEnvelope, type RequestBody } from '../../simulator/envelopes';
import { Services } from '../../simulator/services';
import {
  faultsOf,
  quietDevices,
  zoneOf,
  type Device,
  type Entry,
  type Outside,
  type Sent,
} from './devices';
import { LISTENS, play, soundOf, type Answer } from './ear';
import { Oracle } from './oracle';
import { Processes } from './processes';
import { FaultyStore, type Fault } from './store';
import type { Said } from './told';
import type { Child, View } from './truth';
import { bodyOf } from './vocabulary';

const SECOND = 1000;
/** After the question for a permission the parent is silent, or says yes or no, for so long. */
const CONSENTS = 5 * SECOND;

/** The devices of one home, on one clock, talking to the skill by envelopes. */
export class Home {
  readonly oracle = new Oracle();
  readonly store = new FaultyStore();
  readonly entries: Entry[] = [];
  readonly held: Sent[] = [];
  readonly devices: readonly Device[];
  private readonly sent: Sent[] = [];
  readonly services = new Services((device) => zoneOf(device, this.zone));
  readonly processes = new Processes({
    store: this.store,
    timers: this.store.timers,
    http: this.services,
  });
  private outside: Outside = 'fine';
  private count = 0;
  private lastSpokenTo: Device | null = null;

  constructor(
    public now: number,
    readonly children: readonly Child[],
    private readonly zone: string,
  ) {
    this.devices = quietDevices(now);
  }

  /** A device by its number; beyond them, the one that was spoken to last. */
  device(index: number): Device {
    if (index >= this.devices.length) return this.lastSpokenTo ?? this.device(0);
    const device = this.devices[index];
    if (device === undefined) throw new Error('There is no device.');
    return device;
  }

  /** From now on Amazon's services are like that. */
  set(outside: Outside): void {
    this.outside = outside;
    this.services.faults = faultsOf(outside);
  }

  /** What the parent knows who stands before a device. */
  view({ name, asked, guided, alarmed, session }: Device): View {
    const { now, children, oracle } = this;
    const { told } = oracle;
    const id = session?.id ?? '';
    const family = told.familyIn(id);
    const target = family.find((baby) => baby.id === told.targetIn(id));
    const [first] = children;
    if (first === undefined) throw new Error('There is no child.');
    return {
      now,
      zone: zoneOf(name, this.zone),
      children,
      child: children.find((child) => child.name === target?.name) ?? first,
      together: family.length > 1,
      guided,
      alarmed,
      asked: session === null ? new Set() : asked,
    };
  }

  /** Time passes, and sessions run out on the way; a screen does not tell. */
  async passTo(moment: number, fault: Fault): Promise<void> {
    for (const device of this.devices) {
      const closesAt = device.repromptEndsAt + LISTENS;
      if (device.session === null || closesAt > moment) continue;
      this.now = Math.max(this.now, closesAt);
      await this.end(device, fault);
    }
    this.now = Math.max(this.now, moment);
  }

  /** A session ends without the skill. */
  async end(device: Device, fault: Fault): Promise<void> {
    const tells = device.session !== null && device.name !== 'screen';
    if (tells) await this.deliver(this.send(device, { name: 'sessionEnded', slots: {} }), fault);
    device.session = null;
  }

  /** Somebody speaks to a device, and hears the answer. */
  async speak(device: Device, said: Said, fault: Fault): Promise<Entry> {
    if (said.name === 'launch' && device.session !== null) await this.end(device, fault);
    this.lastSpokenTo = device;
    const entry = await this.hear(device, this.send(device, said), fault);
    const answer = consentAnswer(entry.directives, this.services.faults.reminders);
    if (answer === null) return entry;
    this.services.answered();
    this.now += CONSENTS;
    // The answer may come in a new session.
    if (this.now % 2 === 0) device.session = null;
    const sent = this.send(device, { name: 'consent', slots: {} }, answer);
    return this.hear(device, sent, fault);
  }

  private hear(device: Device, sent: Sent, fault: Fault): Promise<Entry> {
    return this.deliver(sent, fault, (answer) => play(device, answer, this.now));
  }

  /** The request is lost on the way for a while; the device gives up on it. */
  delay(device: Device, said: Said): void {
    this.held.push(this.send(device, said));
    device.session = null;
  }

  /** A request that was late arrives. */
  async deliverHeld(fault: Fault): Promise<Entry | null> {
    const late = this.held.shift();
    return late === undefined ? null : this.deliver(late, fault);
  }

  /** An earlier request comes again, byte for byte; nobody hears the answer. */
  async again(back: number, fault: Fault): Promise<Entry | null> {
    const sent = this.sent.at(-1 - back);
    if (sent === undefined || this.held.includes(sent)) return null;
    return this.deliver(sent, fault, undefined, true);
  }

  private send(device: Device, said: Said, body: RequestBody = bodyOf(said)): Sent {
    this.count += 1;
    // No two devices are spoken to within the same millisecond.
    this.now = Math.max(this.now, (this.sent.at(-1)?.at ?? 0) + 1);
    device.session ??= { id: `session.${this.count}`, isNew: true, attributes: {} };
    const { session } = device;
    const requestId = `request.${this.count}`;
    const envelope = requestEnvelope(body, {
      requestId,
      now: this.now,
      locale: 'en-US',
      userId: 'family',
      deviceId: device.name,
      deviceType: device.name === 'screen' ? 'screen' : 'speaker',
      remindersGranted: this.services.remindersGranted,
      session,
    });
    const { id, isNew } = session;
    device.session = { ...session, isNew: false };
    const text = JSON.stringify(envelope);
    const sent = { id: requestId, text, at: this.now, device, session: id, isNew, said };
    this.sent.push(sent);
    if (this.sent.length > 8) this.sent.shift();
    return sent;
  }

  private async deliver(
    sent: Sent,
    fault: Fault,
    heard?: (answer: Answer) => void,
    again = false,
  ): Promise<Entry> {
    const { id, at, device, session, isNew, said } = sent;
    const { outside } = this;
    this.store.begin(fault);
    const process = this.processes.next();
    const response = await this.processes.invoke(process, sent.text);
    const { acknowledged, wasRead: read } = this.store;
    const { outputSpeech, reprompt, directives = [], shouldEndSession } = response.response;
    const speech = soundOf(outputSpeech);
    const second = soundOf(reprompt?.outputSpeech);
    const texts = { speech: speech.text, reprompt: second.text };
    const seen = this.oracle.watch({
      ...{ id, at, device: device.name, session, isNew, again, said, acknowledged, read, ...texts },
      closed: shouldEndSession === true,
      zone: zoneOf(device.name, this.zone),
      remindersUp: this.services.remindersGranted && outside !== 'remindersDown',
    });
    const pending = this.services.pending(this.now);
    const early = this.oracle.earlyReminder(pending, session, seen.lines);
    const verdict = { ...seen, broken: seen.broken ?? early };
    heard?.({ response, speech, reprompt: second, alarm: seen.alarm });
    const delivered = { sent, deliveredAt: this.now, process, fault, outside, again, acknowledged };
    const entry = { ...delivered, ...texts, directives, verdict };
    this.entries.push(entry);
    return entry;
  }
}
