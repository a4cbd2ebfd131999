import { RULES } from '../../lambda/care/readiness/rules';
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
    ...checkSigns(book),
    ...checkEmergencies(book),
    ...checkQuestions(book),
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
  const { rules, ...offers } = book.instead;
  return Object.entries({ ...offers, ...rules }).flatMap(([when, offered]) =>
    offered.flatMap((to, index) => refer.start(`${when}[${index}]`, to)),
  );
}

/** Every sign's words exist, it takes back known signs only, and every rule of the table has words. */
function checkSigns(book: Book): readonly Finding[] {
  const refer = references(book, 'signs.json');
  return [
    ...Object.entries(book.signs).flatMap(([id, { line, undoes = [] }]) => [
      ...(line === undefined ? [] : refer.line(`${id}.line`, line)),
      ...undoes.flatMap((one, index) =>
        refer.unless(one in book.signs, `${id}.undoes[${index}]`, 'the id of a sign', one),
      ),
    ]),
    ...RULES.flatMap((rule) => refer.line(`a rule's words`, `rule.${rule.id}`)),
  ];
}

function checkEmergencies(book: Book): readonly Finding[] {
  const refer = references(book, 'emergencies.json');
  return Object.entries(book.emergencies).flatMap(([id, { line, detail, older }]) => [
    ...refer.line(`${id}.line`, line),
    ...(detail === undefined ? [] : refer.line(`${id}.detail`, detail)),
    ...(older === undefined ? [] : refer.line(`${id}.older.line`, older.line)),
  ]);
}

function checkQuestions(book: Book): readonly Finding[] {
  const refer = references(book, 'questions.json');
  return Object.entries(book.questions).flatMap(
    ([id, { line, firstMonth, during = {}, tells }]) => [
      ...refer.line(`${id}.line`, line),
      ...(tells !== undefined && 'sign' in tells && tells.unlessGeneral !== undefined
        ? refer.line(`${id}.tells.unlessGeneral.line`, tells.unlessGeneral.line)
        : []),
      ...(firstMonth === undefined ? [] : refer.line(`${id}.firstMonth`, firstMonth)),
      ...Object.entries(during).flatMap(([technique, key]) => [
        ...refer.technique(`${id}.during.${technique}`, technique),
        ...refer.line(`${id}.during.${technique}`, key),
      ]),
    ],
  );
}

function checkRequests(book: Book): readonly Finding[] {
  const refer = references(book, 'requests.json');
  const { problems, bodyParts, times, zones, placeWords } = book.requests;
  const targets = Object.entries({ problems, bodyParts }).flatMap(([group, all]) =>
    Object.entries(all).map(([word, target]) => ({ at: `${group}.${word}`, target })),
  );
  return [
    ...targets.flatMap(({ at, target }) => {
      if ('sign' in target) {
        const known = Object.hasOwn(book.signs, target.sign);
        return refer.unless(known, `${at}.sign`, 'a sign of signs.json', target.sign);
      }
      if ('technique' in target && target.unlessSaid !== undefined) {
        return [
          ...refer.start(at, { technique: target.technique }),
          ...refer.line(`${at}.unlessSaid.line`, target.unlessSaid.line),
        ];
      }
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
    ...Object.keys(placeWords).flatMap((place) =>
      refer.unless(place in zones, `placeWords.${place}`, 'a part of the body in zones', place),
    ),
  ];
}
