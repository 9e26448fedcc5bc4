import type { Report } from './api/types';
import type { IsoDate } from './format';
import type { State } from './ui/StateBadge';

/** What one still has to do about reports; what came back comes first. */
export function owedBy(reports: readonly Report[]): { returned: Report[]; owed: Report[] } {
  const sorted = [...reports].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    returned: sorted.filter((report) => report.status === 'RETURNED'),
    owed: sorted.filter((report) => report.status === 'OWED' || report.status === 'DRAFT'),
  };
}

/** How a report looks on a day: one that is owed past its date is overdue. */
export function stateOf(report: Report, today: IsoDate): State {
  const late = report.status === 'OWED' || report.status === 'DRAFT';
  return late && report.dueOn < today ? 'OVERDUE' : report.status;
}

/** The unit has still to hand it in, for the first time or again. */
export function isOwed(report: Report): boolean {
  return report.status === 'OWED' || report.status === 'DRAFT' || report.status === 'RETURNED';
}
