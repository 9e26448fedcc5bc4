import type { Activity, Basis, PlanDetail, Recipient, Regime } from './api/types';

/** The parts of a plan that are written one at a time. */
export type Part = 'activities' | 'regimes' | 'bases' | 'recipients';

/** What is to be written: what stands at the head of the plan, or one element; none yet at the end. */
export type Target = { part: 'head' } | { part: Part; index: number };

type Named = { ref: string };

/** Every element is named, for one that is left out is taken out of the plan. */
function kept(plan: PlanDetail, part: Part): object[] {
  switch (part) {
    case 'activities':
      return plan.activities.map((one) => named(one, plan.activities, fullActivity));
    case 'regimes':
      return plan.regimes.map((one) => named(one, plan.regimes, fullRegime));
    case 'bases':
      return plan.bases.map(fullBasis);
    case 'recipients':
      return plan.recipients.map(fullRecipient);
  }
}

/** By its ref alone, where only one is called so. */
function named<T extends Named>(one: T, all: T[], full: (one: T) => object): object {
  return all.filter(({ ref }) => ref === one.ref).length > 1 ? full(one) : { ref: one.ref };
}

export function fullActivity({ ref, text, leads, supports, schedule, deliverable }: Activity) {
  return { ref, text, leads, supports, schedule, deliverable };
}

function fullRegime({ ref, to, via, reporters, periods, dueDay, from }: Regime) {
  return { ref, to, via, reporters, periods, dueDay, from };
}

function fullBasis({ relation, type, number, date, issuer }: Basis) {
  return { relation, type, number, date, issuer };
}

function fullRecipient({ name, note, archive }: Recipient) {
  return { name, note, archive };
}

/** The plan with this element in the place of that one, or of several; at the end where it is new. */
export function withElements(plan: PlanDetail, part: Part, index: number, ...next: object[]): object {
  const all = kept(plan, part);
  if (index < 0) all.push(...next);
  else all.splice(index, 1, ...next);
  return { [part]: all };
}

export function without(plan: PlanDetail, part: Part, index: number): object {
  return withElements(plan, part, index);
}

/** One activity as two: the second begins as the first, with nothing said yet. */
export function split(plan: PlanDetail, index: number): object {
  const one = plan.activities[index]!;
  const other = { ...fullActivity(one), ref: freeRef(plan, one.ref) };
  return withElements(plan, 'activities', index, { ref: one.ref }, other);
}

/** An activity and the one after it as one, led and helped by whom both name. */
export function merged(plan: PlanDetail, index: number): object {
  const one = plan.activities[index]!;
  const other = plan.activities[index + 1]!;
  const leads = union(one.leads, other.leads);
  const supports = union(one.supports, other.supports).filter((who) => !leads.includes(who));
  const text = [one.text, other.text].filter(Boolean).join('; ');
  const all = kept(plan, 'activities');
  all.splice(index, 2, { ...fullActivity(one), text, leads, supports });
  return { activities: all };
}

function union(some: string[], others: string[]): string[] {
  return [...new Set([...some, ...others])];
}

/** A ref that no activity has yet, next to one that some has. */
export function freeRef(plan: PlanDetail, like: string): string {
  const taken = new Set(plan.activities.map(({ ref }) => ref));
  for (let number = 2; ; number++) {
    const ref = `${like}-${number}`;
    if (!taken.has(ref)) return ref;
  }
}

/** An activity as an item beside the orders. */
export function listed(plan: PlanDetail, index: number): object {
  const { text } = plan.activities[index]!;
  return {
    ...without(plan, 'activities', index),
    provisions: [...provisions(plan), { kind: 'CONTENT', text }],
  };
}

/** An item beside the orders as an activity. */
export function ordered(plan: PlanDetail, provision: number): object {
  const { ref, text } = plan.source!.provisions[provision]!;
  const taken = plan.activities.some((one) => one.ref === ref);
  const free = ref && !taken ? ref : freeRef(plan, ref || 'NV');
  return {
    ...withElements(plan, 'activities', -1, { ref: free, text, leads: [], supports: [] }),
    provisions: provisions(plan).filter((_, place) => place !== provision),
  };
}

function provisions(plan: PlanDetail): object[] {
  return (plan.source?.provisions ?? []).map(({ kind, text }) => ({ kind, text }));
}

/** What is written to settle a finding: `/activities/3/leads`, `/title`. */
export function targetOf(pointer: string | null | undefined): Target | null {
  const [, part = '', index] = (pointer ?? '').split('/');
  if (part === 'activities' || part === 'regimes' || part === 'bases' || part === 'recipients') {
    return { part, index: index === undefined ? -1 : Number(index) };
  }
  return ['title', 'number', 'date', 'endsOn', 'year', 'issuer'].includes(part) ? { part: 'head' } : null;
}

/** What is written to answer a question: "PL.3 schedule", "bases 96/KH-UBND", "issueDate.day". */
export function targetOfQuestion(plan: PlanDetail, about: string): Target {
  const [word = '', rest = ''] = [about.split(' ')[0], about.slice(about.indexOf(' ') + 1)];
  const activity = plan.activities.findIndex(({ ref }) => ref === word);
  if (activity >= 0) return { part: 'activities', index: activity };
  const regime = plan.regimes.findIndex(({ ref }) => ref === word);
  if (regime >= 0) return { part: 'regimes', index: regime };
  if (word.startsWith('reportingRegime')) {
    return { part: 'regimes', index: plan.regimes.length > 0 ? 0 : -1 };
  }
  if (word.startsWith('bases')) {
    const basis = plan.bases.findIndex(({ number }) => number && rest.includes(number));
    return { part: 'bases', index: basis >= 0 ? basis : plan.bases.length > 0 ? 0 : -1 };
  }
  if (word.startsWith('recipients')) {
    return { part: 'recipients', index: plan.recipients.length > 0 ? 0 : -1 };
  }
  return { part: 'head' };
}
