import { Link } from 'react-router';
import type { Report } from '../api/types';
import type { IsoDate } from '../format';
import { isOwed, stateOf } from '../reports';
import { DueDate } from './DueDate';
import { StateBadge } from './StateBadge';

export function ReportRow({ report, today }: { report: Report; today: IsoDate }) {
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/reports/${report.id}`} className="row-title">
          {report.periodName}
        </Link>
        <span className="row-meta">
          {[report.planNumber, report.unitName].filter(Boolean).join(' · ')}
        </span>
        {report.status === 'RETURNED' && report.message && (
          <q className="row-message">{report.message}</q>
        )}
      </div>
      <div className="row-side">
        <StateBadge state={stateOf(report, today)} />
        <DueDate on={report.dueOn} today={today} open={isOwed(report)} />
      </div>
    </li>
  );
}
