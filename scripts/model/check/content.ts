import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import emergencies from '../../../content/emergencies.json';
import moments from '../../../content/moments.json';
import questions from '../../../content/questions.json';
import requests from '../../../content/requests.json';
import signs from '../../../content/signs.json';
import type { Finding, Rule } from './finding';
import { lineIn } from './places';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));
const filesIn = (name: string): string[] =>
  readdirSync(join(folder, name)).map((file) => file.replace(/\.json$/, ''));

/** What content knows for a slot type, and the file and keys it stands under. */
interface Known {
  readonly ids: readonly string[];
  readonly file: string;
  readonly under: readonly string[];
}

const under = (file: string, all: object, ...keys: string[]): Known => ({
  ids: Object.keys(all),
  file,
  under: keys,
});

/** Types that name what is in content, all of it. */
const WHOLE: Readonly<Record<string, Known>> = {
  Problem: under('requests.json', requests.problems, 'problems'),
  BodyPart: under('requests.json', requests.bodyParts, 'bodyParts'),
  AgeWord: under('requests.json', requests.ageWords, 'ageWords'),
  FeedMoment: under('requests.json', requests.feedMoments, 'feedMoments'),
  Topic: under('questions.json', questions),
  Alarm: under('emergencies.json', emergencies),
  Technique: { ids: filesIn('techniques'), file: 'techniques', under: [] },
  Routine: { ids: filesIn('routines'), file: 'routines', under: [] },
};

const SIGNS = [...Object.keys(signs), ...Object.keys(emergencies)];

/** Types that name some of what is in content, where it comes about in other ways too. */
const PART: Readonly<Record<string, readonly string[]>> = {
  Sign: SIGNS,
  Ailment: Object.keys(requests.problems),
  Concern: SIGNS,
  Cue: SIGNS,
  VaccineMoment: Object.keys(requests.vaccineMoments),
  DayMoment: Object.keys(moments),
  DayHalf: Object.keys(moments),
};

function unsaid(type: string, { ids, file, under: keys }: Known, said: readonly string[]) {
  return ids
    .filter((id) => !said.includes(id))
    .map((id): Finding => {
      const isFolder = !file.endsWith('.json');
      const path = join(folder, isFolder ? `${file}/${id}.json` : file);
      const line = isFolder ? 1 : lineIn(path, [...keys, id]);
      return { file: path, line, message: `${id} cannot be said: it is no value of ${type}` };
    });
}

/** Every id that a slot may bring is known to content, and what content has can be said. */
export const contentIds: Rule = ({ model, places }) =>
  model.types.flatMap(({ name, values }) => {
    const whole = WHOLE[name];
    const known = whole?.ids ?? PART[name];
    const said = values.map(({ id }) => id);
    return [
      ...said
        .filter((id) => known !== undefined && !known.includes(id))
        .map((id) => places.value(name, id, `content knows nothing of ${name}.${id}`)),
      ...(whole === undefined ? [] : unsaid(name, whole, said)),
    ];
  });
