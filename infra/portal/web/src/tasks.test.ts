import { expect, it } from 'vitest';
import type { TaskStep } from './api/types';
import { doerOf } from './tasks';

const step = (who: string, by: string): TaskStep => ({
  at: '2026-01-05T01:00:00Z',
  who,
  by,
  to: 'COMPLETED',
  reason: '',
});

it('names who took a step, and never by a login or the code of a unit', () => {
  expect(doerOf(step('lan.001', 'Nguyễn Thị Lan'))).toBe('Nguyễn Thị Lan');
  expect(doerOf(step('lan.001', 'lan.001'))).toBeNull();
  expect(doerOf(step('99.DPTTH', '99.DPTTH'))).toBeNull();
});
