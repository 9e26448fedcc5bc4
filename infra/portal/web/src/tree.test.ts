import { describe, expect, it } from 'vitest';
import type { Progress, TreePlan } from './api/types';
import { countsOf, everyNode, isLate, rowsOf, treeOf } from './tree';

const plan = (id: string, parentId: string | null, unitName: string): TreePlan => ({
  id,
  parentId,
  unit: id.toUpperCase(),
  unitName,
  level: 'COMMUNE',
  status: 'ISSUED',
});

const standing = (place: string, open: number, overdue: number): Progress => ({
  place,
  assigned: open + 1,
  completedOnTime: 1,
  completedLate: 0,
  open,
  overdue,
});

const PLANS = [
  plan('tinh', null, 'UBND tỉnh Minh Họa'),
  plan('dong', 'tinh', 'UBND huyện Đông'),
  plan('an', 'tinh', 'UBND huyện An'),
  plan('x10', 'an', 'UBND xã 10'),
  plan('x2', 'an', 'UBND xã 2'),
];
const roots = treeOf(PLANS, [standing('TINH', 2, 0), standing('X2', 3, 1), standing('DONG', 1, 0)]);
const names = (rows: { node: { plan: TreePlan } }[]) => rows.map((row) => row.node.plan.id);

describe('the plan tree', () => {
  it('shows what is open, in the order of the alphabet', () => {
    expect(names(rowsOf(roots, () => false))).toEqual(['tinh']);
    expect(names(rowsOf(roots, () => true))).toEqual(['tinh', 'an', 'x2', 'x10', 'dong']);
  });

  it('keeps those above when only some are wanted', () => {
    const late = rowsOf(roots, () => true, (node) => (node.progress?.overdue ?? 0) > 0);
    expect(names(late)).toEqual(['tinh', 'an', 'x2']);
    expect(late.at(-1)?.expanded).toBeNull();
  });

  it('adds up what is beneath', () => {
    const [top] = roots;
    expect(countsOf(top!)).toMatchObject({ assigned: 9, open: 6, overdue: 1, completedOnTime: 3 });
  });

  it('shows a plan whose parent is out of sight as a root of its own', () => {
    const mine = treeOf([plan('x2', 'an', 'UBND xã 2')], []);
    expect(everyNode(mine)).toHaveLength(1);
    expect(names(rowsOf(mine, () => false))).toEqual(['x2']);
  });
});

it('counts a report that is late where a task would be, though every task is done', () => {
  const [root] = treeOf(PLANS, [standing('X2', 3, 0)], [{ place: 'X10', overdue: 2 }]);
  expect(countsOf(root!)).toMatchObject({ overdue: 0, reports: 2 });
  expect(everyNode([root!]).filter(isLate).map(({ plan: { id } }) => id)).toEqual(['x10']);
});
