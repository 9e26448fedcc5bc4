import { expect, it } from 'vitest';
import { parseDay } from './days';

it('reads days as they are written here', () => {
  expect(parseDay('20/11/2026')).toBe('2026-11-20');
  expect(parseDay(' 2.1.2026 ')).toBe('2026-01-02');
});

it('guesses no day that is not there', () => {
  for (const text of ['31/02/2026', '2026-11-20', '11/2026', '20/13/2026', '']) {
    expect(parseDay(text), text).toBeNull();
  }
});
