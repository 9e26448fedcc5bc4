import type { Plan } from './api/types';

/** Each cascade by its topmost plan in the list; a sub-plan that waits to be issued stays too. */
export function onePerCascade(plans: readonly Plan[]): Plan[] {
  const roots = new Set(plans.filter((plan) => !plan.parentId).map((plan) => plan.id));
  return plans.filter(
    (plan) => !plan.parentId || plan.status === 'DRAFT' || !roots.has(plan.rootId),
  );
}
