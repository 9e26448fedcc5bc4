import { endOfWeek, type IsoDate } from './format';

export const LATENESS = ['overdue', 'thisWeek', 'later', 'undated'] as const;
export type Lateness = (typeof LATENESS)[number];

/** When something that is still open has to be done, seen from today. */
export function latenessOf(dueOn: IsoDate | null | undefined, today: IsoDate): Lateness {
  if (!dueOn) return 'undated';
  if (dueOn < today) return 'overdue';
  return dueOn <= endOfWeek(today) ? 'thisWeek' : 'later';
}

/** The most urgent first; within a group the longest overdue or the soonest due first. */
export function groupByLateness<T>(
  items: readonly T[],
  today: IsoDate,
  dueOf: (item: T) => IsoDate | null | undefined,
): Record<Lateness, T[]> {
  const groups: Record<Lateness, T[]> = { overdue: [], thisWeek: [], later: [], undated: [] };
  for (const item of items) groups[latenessOf(dueOf(item), today)].push(item);
  for (const name of LATENESS) {
    groups[name].sort((a, b) => (dueOf(a) ?? '').localeCompare(dueOf(b) ?? ''));
  }
  return groups;
}
