import { expect, it } from 'vitest';
import type { Me, Plan, Role } from './api/types';
import { onePerCascade } from './plans';
import { committeesAbove, decidesFor, doesWorkOf, ownCommittees, seesContent } from './posts';

const person = (unit: string, path: string, role: Role): Me => ({
  login: 'lan',
  name: 'Lan',
  posts: [{ unit, path, role, title: '' }],
});

it('finds the committees above an office of a district', () => {
  const lan = person('734.PNV', '/75/734/734.PNV', 'OFFICER');
  expect(committeesAbove(lan)).toEqual(['75', '734']);
});

it('lets a committee do the work of its offices, and an office only its own', () => {
  const committee = person('734', '/75/734', 'COORDINATOR');
  const office = person('734.PNV', '/75/734/734.PNV', 'OFFICER');
  expect(doesWorkOf(committee, '734.PNV')).toBe(true);
  expect(doesWorkOf(committee, '26002')).toBe(false);
  expect(doesWorkOf(office, '734')).toBe(false);
  expect(decidesFor(committee, '734', 'COORDINATOR')).toBe(true);
  expect(decidesFor(committee, '734', 'LEADER')).toBe(false);
});

it('names each committee once whose plans one drafts, and no office', () => {
  const posts = [
    ...person('75', '/75', 'LEADER').posts,
    ...person('75', '/75', 'COORDINATOR').posts,
    ...person('734', '/75/734', 'COORDINATOR').posts,
    ...person('734.PNV', '/75/734/734.PNV', 'COORDINATOR').posts,
    ...person('26002', '/75/734/26002', 'OFFICER').posts,
  ];
  const both = { ...person('75', '/75', 'LEADER'), posts };
  expect(ownCommittees(both).map(({ unit }) => unit)).toEqual(['75', '734']);
});

it('keeps content from an administrator', () => {
  expect(seesContent(person('75', '/75', 'ADMINISTRATOR'))).toBe(false);
});

it('lists a cascade once, and what still waits to be issued', () => {
  const plan = (id: string, parentId: string | null, status: Plan['status'] = 'ISSUED'): Plan => ({
    id,
    rootId: parentId ?? id,
    parentId,
    issuer: '75',
    status,
  });
  const seen = onePerCascade([plan('a', null), plan('b', 'a'), plan('c', 'a', 'DRAFT'), plan('d', 'x')]);
  expect(seen.map((one) => one.id)).toEqual(['a', 'c', 'd']);
});
