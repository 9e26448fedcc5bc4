import { describe, expect, it } from 'vitest';
import {
  byName,
  dayOf,
  daysBetween,
  endOfWeek,
  formatDate,
  formatInstant,
  formatLongDate,
  formatNumber,
  formatTime,
  parseNumber,
  plain,
  plusDays,
} from './format';

describe('dates', () => {
  it('are written day, month, year', () => {
    expect(formatDate('2026-12-01')).toBe('01/12/2026');
    expect(formatLongDate('2026-12-01', 'vi')).toBe('thứ Ba, 01/12/2026');
    expect(formatLongDate('2026-11-22', 'en')).toBe('Sunday, 22/11/2026');
  });

  it('are those of the office, not of the browser', () => {
    expect(dayOf(new Date('2026-11-30T17:00:00Z'))).toBe('2026-12-01');
    expect(formatInstant('2026-11-30T17:05:00Z')).toBe('00:05 01/12/2026');
    expect(formatTime('2026-11-30T17:05:00Z')).toBe('00:05');
  });

  it('count days over a month, a year and a leap day', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-03', '2026-12-01')).toBe(-2);
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('have weeks from Monday to Sunday', () => {
    expect(endOfWeek('2026-11-23')).toBe('2026-11-29'); // Monday
    expect(endOfWeek('2026-11-28')).toBe('2026-11-29'); // Saturday
    expect(endOfWeek('2026-11-29')).toBe('2026-11-29'); // Sunday
  });
});

describe('numbers', () => {
  it('have a point for thousands and a comma for the rest', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(1234567.89)).toBe('1.234.567,89');
    expect(formatNumber(0)).toBe('0');
  });

  it('are read as they are written', () => {
    expect(parseNumber('1.234,5')).toBe(1234.5);
    expect(parseNumber(' 12 ')).toBe(12);
    expect(parseNumber('1234')).toBe(1234);
    expect(parseNumber('-3')).toBe(-3);
  });

  it('are not guessed', () => {
    for (const text of ['', 'mười', '1.23', '1,2,3', '12 người', '1.2345', '--1']) {
      expect(parseNumber(text), text).toBeNull();
    }
  });
});

describe('names', () => {
  const sorted = (...names: string[]) => names.sort(byName((name) => name));

  it('follow the Vietnamese alphabet', () => {
    expect(sorted('Đức Huệ', 'Ea Kar', 'Duy Tiên', 'Ân Thi', 'An Dương', 'Ăn Trạch')).toEqual([
      'An Dương',
      'Ăn Trạch',
      'Ân Thi',
      'Duy Tiên',
      'Đức Huệ',
      'Ea Kar',
    ]);
  });

  it('count where they hold a number', () => {
    expect(sorted('Phường 10', 'Phường 2')).toEqual(['Phường 2', 'Phường 10']);
  });
});

it('finds words by their letters, whatever accents and capitals they are typed with', () => {
  expect(plain('Quá hạn: ĐIỀU phối')).toBe('qua han: dieu phoi');
  expect(plain('Quá hạn'.normalize('NFD'))).toBe('qua han');
});
