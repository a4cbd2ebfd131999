import type { Policy } from '../content/types';

/** How a parent likes to be guided; remembered, and in force from the step in progress. */
export interface Ways {
  /** From -MOST_PACE, the slowest, to MOST_PACE; 0 is content's own. A whole number. */
  readonly pace: number;
  /** Whether strokes are counted aloud. */
  readonly counting: boolean;
  /** `onward` speaks passages and takes silence for "carry on"; `oneStep` waits after each step. */
  readonly manner: 'onward' | 'oneStep';
  /** `usual` is as the massage has it; `plain` never soft; `whispered` for a sleepy room. */
  readonly voice: 'usual' | 'plain' | 'whispered';
}

export const USUAL: Ways = { pace: 0, counting: false, manner: 'onward', voice: 'usual' };

/** Whether nobody wished for anything else. */
export const isUsual = ({ pace, counting, manner, voice }: Ways): boolean =>
  pace === USUAL.pace &&
  counting === USUAL.counting &&
  manner === USUAL.manner &&
  voice === USUAL.voice;

export const MOST_PACE = 2;

/** How something is spoken: its rate in per cent of the voice's own, and how loud. */
export interface Tone {
  readonly ratePercent: number;
  readonly volume: 'plain' | 'soft' | 'whispered';
}

/** What a hold is multiplied with at a pace. */
export function holdFactor({ pace }: Ways, policy: Policy): number {
  const percent = pace < 0 ? policy.slowerHoldPercent : policy.fasterHoldPercent;
  return (percent / 100) ** Math.abs(pace);
}

/** The tone of a massage; one that is for a sleepy baby is soft by itself. */
export function toneOf({ pace, voice }: Ways, isSoft: boolean, policy: Policy): Tone {
  const usual = isSoft ? 'soft' : 'plain';
  return {
    ratePercent: policy.voiceRatePercent + pace * policy.paceVoicePercent,
    volume: voice === 'usual' ? usual : voice,
  };
}
