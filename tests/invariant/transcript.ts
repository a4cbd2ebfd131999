import type { Entry } from './devices';

/** A life to read: what was said, when, on which device, and what was answered. */

const slotsIn = ({ sent }: Entry): string =>
  Object.entries(sent.said.slots)
    .map(([name, { id, value }]) => `${name}=${id ?? `"${value}"`}`)
    .join(' ');

function lineOf(entry: Entry): string {
  const { sent, deliveredAt, process, fault, outside, again, acknowledged, verdict } = entry;
  const { speech, reprompt } = entry;
  const marks = [
    again && 'AGAIN',
    deliveredAt > sent.at && !again && `LATE, delivered ${new Date(deliveredAt).toISOString()}`,
    process > 0 && 'the other process',
    fault !== 'none' && `store: ${fault}`,
    !acknowledged && 'not acknowledged',
    outside !== 'fine' && outside,
  ].filter((mark) => mark !== false);
  const what = `${sent.said.name} ${slotsIn(entry)}`.trim();
  const when = new Date(sent.at).toISOString();
  return [
    `${when} ${sent.device.name} ${sent.session}${sent.isNew ? ' (new)' : ''} [${marks.join('; ')}]`,
    `  parent: ${what}`,
    `  speech: ${speech}`,
    ...(reprompt === '' ? [] : [`  reprompt: ${reprompt}`]),
    ...(verdict.broken === null ? [] : [`  BROKEN: ${verdict.broken}`]),
  ].join('\n');
}

export const transcriptOf = (entries: readonly Entry[]): string => entries.map(lineOf).join('\n');
