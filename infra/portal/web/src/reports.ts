import type { Contribution, Report, ReportStatus } from './api/types';
import type { State } from './ui/StateBadge';

/** What one still has to do about reports; what came back comes first. */
export function owedBy(reports: readonly Report[]): { returned: Report[]; owed: Report[] } {
  const sorted = [...reports].sort((a, b) => a.due.on.localeCompare(b.due.on));
  return {
    returned: sorted.filter((report) => report.status === 'RETURNED'),
    owed: sorted.filter((report) => report.status === 'OWED' || report.status === 'DRAFT'),
  };
}

/** The unit has still to hand it in, for the first time or again. */
export function isOwed({ status }: { status: ReportStatus }): boolean {
  return status === 'OWED' || status === 'DRAFT' || status === 'RETURNED';
}

/** How a report looks: one that was returned says so even when it is late as well. */
export function stateOf(report: Report): State {
  return report.overdue && report.status !== 'RETURNED' ? 'OVERDUE' : report.status;
}

/** How many of the reports directly below are in, and whose are not. */
export function standingBelow(contributions: readonly Contribution[]): {
  received: number;
  expected: number;
  silent: Contribution[];
} {
  const silent = contributions.filter(isOwed);
  return {
    expected: contributions.length,
    received: contributions.length - silent.length,
    silent,
  };
}
