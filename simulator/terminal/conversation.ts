import type { Desk } from '../device/desk';
import type { DeviceType, Out } from '../types';
import { isZone } from '../zones';
import { type Command, readCommand } from './command';
import { type Pause, playSpeech, showSpeech } from './player';
import { HELP } from './words';

const LISTENING_MILLISECONDS = 8000;

/** What a conversation needs of the terminal. */
export interface Screen {
  readonly print: (line: string) => void;
  /** Null where nobody can interrupt: then there is no real time either. */
  readonly pause: Pause | null;
  /** Milliseconds of real time. */
  readonly time: () => number;
}

/** A conversation with the desk Echo: one typed line after the other. */
export class Conversation {
  private isReal = false;
  private lastHeard: Out['heard'] = null;
  /** The real time up to which the desk's clock has followed. */
  private followed: number;

  constructor(
    private readonly desk: Desk,
    private readonly screen: Screen,
  ) {
    this.followed = screen.time();
  }

  /** Does what a line wants; false if it wants to leave. */
  async take(line: string): Promise<boolean> {
    const command = readCommand(line);
    if (command.kind === 'leave') return false;
    try {
      await this.follow();
      await this.serve(command);
    } catch (error) {
      this.screen.print(
        `That went wrong: ${error instanceof Error ? error.message : 'no idea why'}`,
      );
    }
    return true;
  }

  private async serve(command: Command): Promise<void> {
    switch (command.kind) {
      case 'nothing':
        return;
      case 'say':
        return this.answer(await this.desk.say(command.words));
      case 'tap':
        return this.answer(await this.desk.tap(command.taps));
      case 'silence':
        return this.silence();
      case 'wait':
        this.tell(await this.desk.wait(command.duration), `It is ${this.clock()}.`);
        return;
      case 'device':
        return this.device(command.id, command.rest);
      case 'locale':
        return this.locale(command.locale);
      case 'state':
        this.screen.print(JSON.stringify((await this.desk.state()).state, null, 2));
        return;
      case 'heard':
        this.screen.print(heardLine(this.lastHeard));
        return;
      case 'real':
      case 'skip':
        return this.setReal(command.kind === 'real');
      case 'help':
        this.screen.print(HELP);
        return;
      case 'wrong':
        this.screen.print(command.why);
        return;
      case 'leave':
        return;
    }
  }

  private async answer(out: Out): Promise<void> {
    this.lastHeard = out.heard ?? this.lastHeard;
    if (!this.tell(out)) return;
    if (this.isReal && this.screen.pause) return this.play(out, this.screen.pause);
    if (out.ssml !== null) showSpeech(out.ssml, this.screen.print);
    this.screen.print(out.open ? '(It listens.)' : '(The session is over.)');
  }

  /** In real time: the speech, the listening, the reprompt, unless somebody says something. */
  private async play(out: Out, pause: Pause): Promise<void> {
    this.followed = this.screen.time();
    const { print } = this.screen;
    if (out.ssml !== null && (await playSpeech(out.ssml, print, pause))) return;
    if (!out.open) return print('(The session is over.)');
    print('(It listens.)');
    if (await pause(LISTENING_MILLISECONDS)) return;
    if (out.repromptSsml !== null) {
      if (await playSpeech(out.repromptSsml, print, pause)) return;
      print('(It listens.)');
      if (await pause(LISTENING_MILLISECONDS)) return;
    }
    const quiet = await this.desk.silence();
    this.followed = this.screen.time();
    this.tell(quiet, quiet.open ? '(It waits for "Alexa".)' : '(The session is over.)');
  }

  private async silence(): Promise<void> {
    const wasOpen = this.desk.view.device.session !== null;
    const out = await this.desk.silence();
    if (!this.tell(out)) return;
    if (out.ssml !== null) showSpeech(out.ssml, this.screen.print);
    if (!wasOpen) return this.screen.print('(Nobody was asked anything.)');
    this.screen.print(out.open ? '(It waits for "Alexa".)' : '(The session is over.)');
  }

  private async device(id: string | null, rest: readonly string[]): Promise<void> {
    if (id === null) return this.screen.print(this.where());
    const types: readonly DeviceType[] = ['speaker', 'screen'];
    const type = types.find((known) => rest.includes(known));
    const timezone = rest.find((word) => word !== type);
    if (timezone !== undefined && !isZone(timezone)) {
      return this.screen.print(`"${timezone}" is neither speaker, screen nor a time zone.`);
    }
    const out = await this.desk.device({ id, type, timezone });
    this.tell(out, this.where());
  }

  private async locale(locale: string | null): Promise<void> {
    if (locale === null) return this.screen.print(this.where());
    this.tell(await this.desk.locale(locale), `From now on: ${locale}.`);
  }

  private setReal(isReal: boolean): void {
    if (isReal && !this.screen.pause) {
      return this.screen.print('Real time needs a terminal that somebody types into.');
    }
    this.isReal = isReal;
    this.followed = this.screen.time();
    this.screen.print(isReal ? 'Silences take their time now.' : 'Silences are skipped now.');
  }

  /** In real time the desk's clock follows the one on the wall. */
  private async follow(): Promise<void> {
    if (!this.isReal) return;
    const now = this.screen.time();
    const passed = now - this.followed;
    this.followed = now;
    if (passed > 0) this.tell(await this.desk.wait(`PT${(passed / 1000).toFixed(3)}S`));
  }

  /** Says what went wrong, or else what there is to say; tells if all is well. */
  private tell(out: Out, text?: string): boolean {
    if (out.error) this.screen.print(out.error.message);
    else if (text !== undefined) this.screen.print(text);
    return out.error === null;
  }

  private clock(): string {
    const { now, zone, locale } = this.desk.view;
    return new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      weekday: 'long',
      hour: 'numeric',
      minute: '2-digit',
    }).format(now);
  }

  private where(): string {
    const { device, zone, locale } = this.desk.view;
    return `This is "${device.name}", a ${device.type} in ${zone}, ${locale}. It is ${this.clock()}.`;
  }
}

function heardLine(heard: Out['heard']): string {
  if (!heard) return 'Nothing has been heard yet.';
  const slots = Object.entries(heard.slots).map(
    ([name, { value, id }]) => `${name} "${value}"${id === null ? '' : ` (${id})`}`,
  );
  const surely = `${Math.round(heard.confidence * 100)} % sure`;
  return [`${heard.intent}, ${surely}`, ...slots].join('; ');
}
