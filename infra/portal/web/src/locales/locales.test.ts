import { expect, it } from 'vitest';
import en from './en.json';
import vi from './vi.json';

function sentences(of: object, path = ''): [string, string][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[path + key, String(value)] as [string, string]],
  );
}

const blanks = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();

it('says everything in both languages, with the same blanks to fill', () => {
  const english = new Map(sentences(en));
  for (const [key, sentence] of sentences(vi)) {
    expect(blanks(english.get(key) ?? `${key} is missing`), key).toEqual(blanks(sentence));
    expect(english.get(key), key).toBeTruthy();
  }
  expect(english.size).toBe(sentences(vi).length);
});
