import type { TurnRecord } from '../../lambda/watch';
import { createCounters } from '../../server/metrics/counters';
import { TURN } from '../watch/support/turn';

const facts = { startedAt: 1, residentBytes: 2, heapBytes: 3, requestsRunning: 4 };
const turn: TurnRecord = { ...TURN, requestId: null, milliseconds: 2 };

const linesOf = (text: string) => text.split('\n').filter((line) => !line.startsWith('#'));

test('before anything happened all that has no label is nought', () => {
  const lines = linesOf(createCounters().text(facts));
  expect(lines).toContain('gentle_hands_completions_total 0');
  expect(lines).toContain('gentle_hands_refusals_total{reason="replay"} 0');
  expect(lines).toContain('gentle_hands_turn_seconds_count 0');
  expect(lines).toContain('gentle_hands_resident_bytes 2');
});

test('turns, refusals and answers are counted', () => {
  const counters = createCounters();
  counters.watch(turn);
  counters.watch({ ...turn, completed: true, waited: true, milliseconds: 3_500 });
  counters.watch({ ...turn, fellBack: true, storeFault: 'slow', serviceFault: 'timeZone' });
  counters.watch({ ...turn, phase: null, fellBack: true, outcome: 'lastResort' });
  counters.refused('CHAIN_URL');
  counters.failed();
  counters.answered(20);
  const lines = linesOf(counters.text(facts));
  for (const line of [
    'gentle_hands_turns_total{outcome="reply"} 3',
    'gentle_hands_turns_total{outcome="lastresort"} 1',
    'gentle_hands_completions_total 1',
    'gentle_hands_fallbacks_total{phase="guiding"} 1',
    'gentle_hands_fallbacks_total{phase="none"} 1',
    'gentle_hands_waits_total 1',
    'gentle_hands_store_faults_total{code="slow"} 1',
    'gentle_hands_service_faults_total{service="timezone"} 1',
    'gentle_hands_refusals_total{reason="chain_url"} 1',
    'gentle_hands_failures_total 1',
    'gentle_hands_turn_seconds_bucket{le="0.001"} 0',
    'gentle_hands_turn_seconds_bucket{le="0.0025"} 3',
    'gentle_hands_turn_seconds_bucket{le="3"} 3',
    'gentle_hands_turn_seconds_bucket{le="+Inf"} 4',
    'gentle_hands_turn_seconds_count 4',
    'gentle_hands_request_seconds_sum 0.02',
  ]) {
    expect(lines).toContain(line);
  }
});

test('of the errors that Alexa tells, a lost device is not counted', () => {
  const counters = createCounters();
  const ended: TurnRecord = { ...turn, outcome: 'silent', ended: 'ERROR' };
  counters.watch({ ...ended, alexaError: 'INVALID_RESPONSE' });
  counters.watch({ ...ended, alexaError: 'other' });
  counters.watch({ ...ended, alexaError: 'DEVICE_COMMUNICATION_ERROR' });
  expect(linesOf(counters.text(facts))).toContain('gentle_hands_session_errors_total 2');
});

test('every line is one that Prometheus reads', () => {
  const counters = createCounters();
  counters.watch({ ...turn, fellBack: true, storeFault: 'tooLarge' });
  const lines = linesOf(counters.text(facts));
  expect(lines.pop()).toBe('');
  for (const line of lines) {
    expect(line).toMatch(/^gentle_hands_[a-z_]+(\{[a-z]+="[\w.+]+"\})? [\d.]+$/);
  }
});
