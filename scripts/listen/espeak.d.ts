/** What we use of the speech engine; the package has no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Worker {
    readonly samplerate: number;
    /** 0 if there is such a voice. */
    set_voice(name: string): number;
    set_rate(wordsAMinute: number): void;
    /** Gives the sound in pieces; true stops it. */
    synthesize(ssml: string, take: (chunk: Int16Array) => boolean): void;
  }
  export default function load(): Promise<{ readonly eSpeakNGWorker: new () => Worker }>;
}
