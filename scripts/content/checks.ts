import type { Alternative } from '../../lambda/content/types';
import type { Book } from './book';
import type { Finding } from './findings';
import { checkCounts } from './checkCounts';
import { checkRoutines } from './checkRoutines';
import { checkTechniques } from './checkTechniques';
import { checkWords } from './checkWords';
import { references } from './references';
import { shown } from './findings';

/** What no single file can show: that everything named exists and can be started. */
export function crossChecks(book: Book): readonly Finding[] {
  return [
    ...checkIds(book),
    ...checkTechniques(book),
    ...checkRoutines(book),
    ...checkRequests(book),
    ...checkInstead(book),
    ...checkEmergencies(book),
    ...Object.keys(book.words).flatMap((language) => [
      ...checkWords(book, language),
      ...checkCounts(book, language),
    ]),
  ];
}

/** Techniques, routines and line parts share one namespace. */
function checkIds({ techniques, routines, words }: Book): readonly Finding[] {
  return [
    ...Object.keys(routines)
      .filter((id) => id in techniques)
      .map((id) => clash(`routines/${id}.json`, 'id', id)),
    ...Object.entries(words).flatMap(([language, { parts }]) =>
      Object.keys(parts)
        .filter((id) => id in techniques || id in routines)
        .map((id) => clash(`locales/${language}/parts.json`, id, id)),
    ),
  ];
}

const clash = (file: string, path: string, id: string): Finding => ({
  file,
  path,
  expected: 'an id that is not taken',
  found: shown(id),
});

function checkInstead(book: Book): readonly Finding[] {
  const refer = references(book, 'instead.json');
  return Object.entries(book.instead).flatMap(([when, offered]) =>
    (offered as readonly Alternative[]).flatMap((to, index) =>
      refer.start(`${when}[${index}]`, to),
    ),
  );
}

function checkEmergencies(book: Book): readonly Finding[] {
  const refer = references(book, 'emergencies.json');
  return Object.entries(book.emergencies).flatMap(([id, { line, detail, older }]) => [
    ...refer.line(`${id}.line`, line),
    ...(detail === undefined ? [] : refer.line(`${id}.detail`, detail)),
    ...(older === undefined ? [] : refer.line(`${id}.older.line`, older.line)),
  ]);
}

function checkRequests(book: Book): readonly Finding[] {
  const refer = references(book, 'requests.json');
  const { problems, bodyParts, times } = book.requests;
  const targets = Object.entries({ problems, bodyParts }).flatMap(([group, all]) =>
    Object.entries(all).map(([word, target]) => ({ at: `${group}.${word}`, target })),
  );
  return [
    ...targets.flatMap(({ at, target }) => {
      if ('technique' in target || 'routine' in target) return refer.start(at, target);
      const listed = 'ask' in target ? target.choices : target.near;
      const key = 'ask' in target ? 'choices' : 'near';
      return [
        ...('ask' in target ? refer.line(`${at}.ask`, target.ask) : []),
        ...('ask' in target && target.again !== undefined
          ? refer.line(`${at}.again`, target.again)
          : []),
        ...listed.flatMap((to, index) => refer.start(`${at}.${key}[${index}]`, to)),
      ];
    }),
    ...times.flatMap(({ routine }, index) => refer.start(`times[${index}]`, { routine })),
  ];
}
