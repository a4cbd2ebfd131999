import { languageOf } from '../../../simulator/hearing/language';
import type { LanguageModel } from '../amazon';
import { type Conflict, findConflicts } from '../conflicts';
import type { Utterance } from '../expand';
import { holding } from '../meant';
import { entry } from '../entry';
import { meaningOf } from '../wordForWord';
import { type Checked, type Finding, inWords, type Rule } from './finding';

const typeOf = (model: LanguageModel, intent: string, slot: string): string =>
  model.intents.find(({ name }) => name === intent)?.slots?.find(({ name }) => name === slot)
    ?.type ?? '';

/** Where utterances are written: by the value that says what a slot of Amazon's takes, or by the sample. */
function placing({ model, places }: Checked): (utterance: Utterance) => Finding {
  const known = new Map<string, Finding>();
  return (utterance) => {
    const { intent, sample } = utterance;
    const [[slot, { id, value }] = ['', { id: '', value: '' }]] = holding(utterance);
    return entry(known, [intent, sample, slot, value].join('\n'), () =>
      slot === ''
        ? places.sample(intent, sample, '')
        : places.wording(typeOf(model, intent, slot), id, value, ''),
    );
  };
}

const says = (utterance: Utterance): string => `${meaningOf(utterance)} ("${utterance.sample}")`;

/** Nothing one can say has two meanings. What two lines say alike in many ways is one finding. */
export const conflicts: Rule = (checked) => {
  const placeOf = placing(checked);
  const byLines = new Map<string, Conflict[]>();
  for (const conflict of findConflicts(checked.model, languageOf(checked.locale))) {
    const lines = [conflict.one, conflict.other].map(placeOf).map(inWords).sort();
    entry(byLines, lines.join('\n'), () => []).push(conflict);
  }
  return [...byLines.values()].flatMap((all) => {
    const count = new Set(all.map(({ text }) => text)).size;
    const more = count > 1 ? `; ${count} texts` : '';
    return all.slice(0, 1).map(({ text, one, other }) => {
      const rival = inWords({ ...placeOf(other), message: says(other) });
      return { ...placeOf(one), message: `"${text}" is ${says(one)}, and by ${rival}${more}` };
    });
  });
};
