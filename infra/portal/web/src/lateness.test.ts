import { describe, expect, it } from 'vitest';
import { groupByLateness, latenessOf } from './lateness';

const FRIDAY = '2026-11-27';

describe('lateness', () => {
  it('is not overdue on the day itself', () => {
    expect(latenessOf('2026-11-27', FRIDAY)).toBe('thisWeek');
    expect(latenessOf('2026-11-26', FRIDAY)).toBe('overdue');
  });

  it('has a week that ends on Sunday', () => {
    expect(latenessOf('2026-11-29', FRIDAY)).toBe('thisWeek');
    expect(latenessOf('2026-11-30', FRIDAY)).toBe('later');
    expect(latenessOf('2026-11-30', '2026-11-29')).toBe('later');
  });

  it('keeps what has no date, and says so', () => {
    expect(latenessOf(null, FRIDAY)).toBe('undated');
  });

  it('puts the longest overdue first and loses nothing', () => {
    const dues = ['2026-12-31', '2026-11-20', null, '2026-11-28', '2026-01-05', '2026-12-01'];
    const groups = groupByLateness(dues, FRIDAY, (due) => due);

    expect(groups.overdue).toEqual(['2026-01-05', '2026-11-20']);
    expect(groups.thisWeek).toEqual(['2026-11-28']);
    expect(groups.later).toEqual(['2026-12-01', '2026-12-31']);
    expect(groups.undated).toHaveLength(1);
  });
});
