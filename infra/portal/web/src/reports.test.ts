import { expect, it } from 'vitest';
import type { Report, ReportStatus } from './api/types';
import { owedBy, standingBelow, stateOf } from './reports';

const report = (id: string, status: ReportStatus, on: string, overdue = false): Report => ({
  id,
  plan: { planId: 'p', rootPlanId: 'p' },
  unit: { code: 'u', name: 'U' },
  superior: { code: 's', name: 'S' },
  period: { code: '2026-Q1', name: 'Quý I', from: '2026-01-01', cutOff: '2026-03-14' },
  due: { on, reason: '' },
  status,
  late: false,
  overdue,
});

it('puts what came back apart, and the soonest due first', () => {
  const { returned, owed } = owedBy([
    report('later', 'OWED', '2026-12-10'),
    report('back', 'RETURNED', '2026-01-10'),
    report('sooner', 'DRAFT', '2026-06-10'),
    report('done', 'ACCEPTED', '2026-01-10'),
  ]);
  expect(returned.map((one) => one.id)).toEqual(['back']);
  expect(owed.map((one) => one.id)).toEqual(['sooner', 'later']);
});

it('calls an owed report overdue, and a returned one returned', () => {
  expect(stateOf(report('a', 'OWED', '2026-01-10', true))).toBe('OVERDUE');
  expect(stateOf(report('b', 'RETURNED', '2026-01-10', true))).toBe('RETURNED');
  expect(stateOf(report('c', 'SUBMITTED', '2026-01-10'))).toBe('SUBMITTED');
});

it('counts who is silent below', () => {
  const from = (status: ReportStatus) => ({
    unit: { code: status, name: status },
    status,
    late: false,
    expected: 1,
    received: 0,
  });
  const standing = standingBelow([from('ACCEPTED'), from('OWED'), from('RETURNED'), from('SUBMITTED')]);
  expect(standing).toMatchObject({ expected: 4, received: 2 });
  expect(standing.silent.map((one) => one.unit.code)).toEqual(['OWED', 'RETURNED']);
});
