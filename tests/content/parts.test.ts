import { content } from '../../lambda/content';
import { atNeed, partsIn } from '../../lambda/content/parts';

describe('what is made at need', () => {
  test('is made once, and not before it is asked for', () => {
    const made: string[] = [];
    const table = atNeed(['feet', 'tummy'], (name) => {
      made.push(name);
      return { name };
    });
    expect(made).toEqual([]);
    expect(table['tummy']).toBe(table['tummy']);
    expect(made).toEqual(['tummy']);
  });

  test('is listed like any table', () => {
    const table = atNeed(['feet', 'tummy'], (name) => name.length);
    expect(Object.keys(table)).toEqual(['feet', 'tummy']);
    expect({ ...table }).toEqual({ feet: 4, tummy: 5 });
    expect(Object.hasOwn(table, 'legs')).toBe(false);
  });
});

describe('a file of parts', () => {
  test('has what the generator wrote', () => {
    const { policy } = partsIn<Pick<typeof content, 'policy'>>('content');
    expect(policy).toEqual(content.policy);
  });

  test('of a locale that says nothing otherwise has its tables, empty', () => {
    expect(partsIn('words.en-IN')).toEqual({ fallback: 'en-001', steps: {}, parts: {}, names: {} });
  });

  test('that was never made is an error', () => {
    expect(() => partsIn('words.nowhere')).toThrow('ENOENT');
  });
});
