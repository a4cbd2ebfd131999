import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import questions from '../../content/questions.json';
import requests from '../../content/requests.json';
import { locales } from '../../scripts/model/locales';
import { builtModel } from './support';

const filesIn = (folder: string): string[] =>
  readdirSync(join(process.cwd(), 'content', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

const content: Readonly<Record<string, readonly string[]>> = {
  Problem: Object.keys(requests.problems).sort(),
  BodyPart: Object.keys(requests.bodyParts).sort(),
  Technique: filesIn('techniques'),
  Routine: filesIn('routines'),
  Topic: Object.keys(questions).sort(),
};

describe.each(Object.keys(locales))('%s', (locale) => {
  const { types } = builtModel(locale);

  test.each(Object.entries(content))('%s names what is in content, all of it', (name, ids) => {
    const type = types.find((one) => one.name === name);
    expect(type?.values.map(({ id }) => id).sort()).toEqual(ids);
  });
});
