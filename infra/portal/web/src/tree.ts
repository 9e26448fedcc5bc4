import type { OverdueReports, Progress, TreePlan } from './api/types';
import { byName } from './format';

export interface TreeNode {
  plan: TreePlan;
  progress: Progress | null;
  /** Owed after their date. */
  reports: number;
  children: TreeNode[];
}

export interface TreeRow {
  node: TreeNode;
  depth: number;
  position: number;
  siblings: number;
  expanded: boolean | null; // null where there is nothing below
}

/** Empty where the directory has not told of the unit yet. */
export function nameOf(plan: TreePlan): string {
  return plan.unitName ?? '';
}

/** Joins the plans with how their places stand, children in the order of the alphabet. */
export function treeOf(
  plans: readonly TreePlan[],
  progress: readonly Progress[],
  late: readonly OverdueReports[] = [],
): TreeNode[] {
  const standing = new Map(progress.map((one) => [one.place, one]));
  const owed = new Map(late.map((one) => [one.place, one.overdue]));
  const nodes = new Map<string, TreeNode>();
  for (const plan of plans) {
    const own = { progress: standing.get(plan.unit) ?? null, reports: owed.get(plan.unit) ?? 0 };
    nodes.set(plan.id, { plan, ...own, children: [] });
  }
  const roots: TreeNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.plan.parentId ? nodes.get(node.plan.parentId) : undefined;
    (parent?.children ?? roots).push(node);
  }
  const sorted = byName<TreeNode>((node) => nameOf(node.plan));
  for (const node of nodes.values()) node.children.sort(sorted);
  return roots.sort(sorted);
}

/** The lines to show: what is open, and where only some units are wanted, those above them too. */
export function rowsOf(
  roots: readonly TreeNode[],
  isExpanded: (node: TreeNode) => boolean,
  wanted: (node: TreeNode) => boolean = () => true,
): TreeRow[] {
  const rows: TreeRow[] = [];
  const visit = (nodes: readonly TreeNode[], depth: number) => {
    const kept = nodes.filter((node) => holds(node, wanted));
    kept.forEach((node, index) => {
      const below = node.children.some((child) => holds(child, wanted));
      const expanded = below ? isExpanded(node) : null;
      rows.push({ node, depth, position: index + 1, siblings: kept.length, expanded });
      if (expanded) visit(node.children, depth + 1);
    });
  };
  visit(roots, 0);
  return rows;
}

/** The node or something beneath it is wanted. */
function holds(node: TreeNode, wanted: (node: TreeNode) => boolean): boolean {
  return wanted(node) || node.children.some((child) => holds(child, wanted));
}

const NONE = { assigned: 0, completedOnTime: 0, completedLate: 0, open: 0, overdue: 0, reports: 0 };

export type Counts = typeof NONE;

/** What is under one roof: the counts of a node and of everything beneath it. */
export function countsOf(node: TreeNode): Counts {
  const { reports } = node;
  return node.children.map(countsOf).reduce(add, add(NONE, { ...NONE, ...node.progress, reports }));
}

/** A place that is late itself, with a task or with a report. */
export function isLate({ progress, reports }: TreeNode): boolean {
  return reports > 0 || (progress?.overdue ?? 0) > 0;
}

function add(a: Counts, b: Counts): Counts {
  return {
    assigned: a.assigned + b.assigned,
    completedOnTime: a.completedOnTime + b.completedOnTime,
    completedLate: a.completedLate + b.completedLate,
    open: a.open + b.open,
    overdue: a.overdue + b.overdue,
    reports: a.reports + b.reports,
  };
}

export function everyNode(roots: readonly TreeNode[]): TreeNode[] {
  return roots.flatMap((node) => [node, ...everyNode(node.children)]);
}
