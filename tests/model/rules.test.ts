import { wordings } from '../../scripts/model/expand';
import { locales } from '../../scripts/model/locales';
import { builtModel } from './support';

const launchWords =
  /\b(open|launch|start|begin|load|run|play|resume|use|ask|tell|enable|find|connect|alexa|amazon|echo|computer|skill|app|the|a|an|for|to|of|and|by|in|on|with)\b/;

describe.each(Object.keys(locales))('%s', (locale) => {
  const model = builtModel(locale);
  const own = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const samples = own.flatMap(({ name, samples: all }) => all.map((sample) => ({ name, sample })));

  test('the invocation name is two plain words', () => {
    expect(model.invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(model.invocationName).not.toMatch(launchWords);
  });

  test('Amazon intents have no samples or slots of ours, and own intents have samples', () => {
    const builtIn = model.intents.filter(({ name }) => name.startsWith('AMAZON.'));
    expect(builtIn.filter((intent) => intent.samples.length > 0 || intent.slots)).toEqual([]);
    expect(own.filter((intent) => intent.samples.length === 0)).toEqual([]);
  });

  test('names of intents, slots and types are letters and underscores, each used once', () => {
    const types = model.types.map(({ name }) => name);
    const intents = model.intents.map(({ name }) => name);
    const slots = own.flatMap((intent) => (intent.slots ?? []).map(({ name }) => name));
    const odd = [...types, ...own.map(({ name }) => name), ...slots];
    expect(odd.filter((name) => !/^[A-Za-z]+(_[A-Za-z]+)*$/.test(name))).toEqual([]);
    expect([...types, ...intents]).toHaveLength(new Set([...types, ...intents]).size);
  });

  test('a slot name has one type everywhere, and every type is there', () => {
    const types = new Map<string, string>();
    const known = new Set(model.types.map(({ name }) => name));
    const used = own.flatMap(({ name, slots }) =>
      (slots ?? []).map((slot) => ({ intent: name, ...slot })),
    );
    for (const { name, type } of used) types.set(name, types.get(name) ?? type);
    expect(used.filter(({ name, type }) => types.get(name) !== type)).toEqual([]);
    const custom = used.map(({ type }) => type).filter((type) => !type.startsWith('AMAZON.'));
    expect(custom.filter((type) => !known.has(type))).toEqual([]);
    expect([...known].filter((name) => !custom.includes(name))).toEqual([]);
  });

  test('samples use only slots of their intent, and every slot is used', () => {
    const found = own.flatMap(({ name, slots, samples: all }) => {
      const declared = (slots ?? []).map((slot) => slot.name);
      const used = all.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, s]) => s));
      return [
        ...used.filter((slot) => !declared.includes(slot ?? '')).map((s) => `${name} lacks ${s}`),
        ...declared.filter((slot) => !used.includes(slot)).map((s) => `${name} never uses ${s}`),
      ];
    });
    expect(found).toEqual([]);
  });

  test('samples hold only what Amazon takes, once each and not too long', () => {
    const odd = samples.filter(
      ({ sample }) => !/^[A-Za-z' .-]*(\{\w+\}[A-Za-z' .-]*)*$/.test(sample),
    );
    expect(odd).toEqual([]);
    const loose = samples.filter(({ sample }) => /\S\{|\}(?!$|'| )|^ | $| {2}/.test(sample));
    expect(loose).toEqual([]);
    expect(samples.filter(({ sample }) => sample.length > 140)).toEqual([]);
    const doubles = own.flatMap(({ name, samples: all }) => {
      const lower = all.map((sample) => sample.toLowerCase());
      return lower.filter((one, at) => lower.indexOf(one) < at).map((one) => `${name}: ${one}`);
    });
    expect(doubles).toEqual([]);
  });

  test('slot values are plain words, once each, of at most 140 characters', () => {
    const all = model.types.flatMap((type) =>
      wordings(type).map(({ value }) => ({ type: type.name, value })),
    );
    expect(all.filter(({ value }) => !/^[A-Za-z][A-Za-z' .-]*$/.test(value))).toEqual([]);
    expect(all.filter(({ value }) => value.length > 140)).toEqual([]);
    const doubles = model.types.flatMap((type) => {
      const lower = wordings(type).map(({ value }) => value.toLowerCase());
      return lower
        .filter((one, at) => lower.indexOf(one) < at)
        .map((one) => `${type.name}: ${one}`);
    });
    expect(doubles).toEqual([]);
  });

  test('types and values keep the schema: none empty, ids once, no empty synonyms', () => {
    expect(model.types.filter(({ values }) => values.length === 0)).toEqual([]);
    const values = model.types.flatMap((type) => type.values);
    expect(values.filter(({ name }) => name.synonyms?.length === 0)).toEqual([]);
    const odd = model.types.filter(
      (type) => new Set(type.values.map(({ id }) => id)).size !== type.values.length,
    );
    expect(odd).toEqual([]);
    expect(values.filter(({ id }) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('there are no more intents and types than Amazon takes', () => {
    expect(model.intents.length).toBeLessThanOrEqual(250);
    expect(model.intents.length + model.types.length).toBeLessThanOrEqual(350);
  });

  test('the intents that certification asks for are there, and the fallback is not eager', () => {
    const names = model.intents.map(({ name }) => name);
    for (const name of ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback']) {
      expect(names).toContain(`AMAZON.${name}Intent`);
    }
    expect(model.modelConfiguration?.fallbackIntentSensitivity.level).toBe('LOW');
  });
});
