import type { Technique } from '../../lambda/content/types';
import type { Book } from './book';
import { type Finding, shown } from './findings';

/** One language: words for every step and a name for everything that can be named. */
export function checkWords(book: Book, language: string): readonly Finding[] {
  const words = book.words[language];
  if (!words) return [];
  const folder = `locales/${language}`;
  return [
    ...Object.values(book.techniques).flatMap((technique) => checkSteps(technique)),
    ...without(book.routines, 'routines'),
    ...strangers('techniques', Object.keys(words.steps), Object.keys(book.techniques)),
  ];

  function without(all: object, kind: string): Finding[] {
    return Object.keys(all)
      .filter((id) => !(id in words!.names))
      .map((id) => missing(`${folder}/${kind}/${id}.json`, '', 'a file with its words'));
  }

  function strangers(kind: string, found: string[], known: string[]): Finding[] {
    return found
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: `${folder}/${kind}/${id}.json`,
        path: '',
        expected: `a file ${kind}/${id}.json to which the words belong`,
        found: 'none',
      }));
  }

  function checkSteps({ id, steps, secondSide, gentler }: Technique): Finding[] {
    const file = `${folder}/techniques/${id}.json`;
    const said = words?.steps[id];
    if (!said) return [missing(file, '', 'a file with its words')];
    const order = steps.map((step) => step.id);
    const unused = Object.keys(said).filter((step) => !order.includes(step));
    const again = secondSide?.again ?? [];
    const gentle = order.filter((step) => said[step]?.gentle);
    return [
      ...order.filter((step) => !said[step]).map((step) => missing(file, `steps.${step}`, 'words')),
      ...unused.map((step) => ({
        ...missing(file, `steps.${step}`, `a step of ${id}`),
        found: shown(step),
      })),
      ...again
        .filter((step) => said[step] && !said[step].short)
        .map((step) => missing(file, `steps.${step}.short`, 'a short cue for the second side')),
      ...(gentler && gentle.length === 0
        ? [missing(file, 'steps', 'gentle words, as it has a gentler way')]
        : []),
      ...(gentler ? [] : gentle).map((step) => ({
        ...missing(file, `steps.${step}.gentle`, `nothing, as ${id} has no gentler way`),
        found: shown(said[step]?.gentle),
      })),
    ];
  }
}

const missing = (file: string, path: string, expected: string): Finding => ({
  file,
  path,
  expected,
  found: 'nothing',
});
