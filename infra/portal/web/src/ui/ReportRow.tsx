import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Report } from '../api/types';
import type { IsoDate } from '../format';
import { isOwed, stateOf } from '../reports';
import { DueDate } from './DueDate';
import { StateBadge } from './StateBadge';

export function ReportRow({ report, today }: { report: Report; today: IsoDate }) {
  const { t } = useTranslation();
  const { returned } = report;
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/reports/${report.id}`} className="row-title">
          {t('report.named', { period: report.period.name })}
        </Link>
        <span className="row-meta">
          {[report.plan.number, report.unit.name].filter(Boolean).join(' · ')}
        </span>
        {returned?.message && <q className="row-message">{returned.message}</q>}
      </div>
      <div className="row-side">
        <StateBadge state={stateOf(report)} />
        <DueDate on={report.due.on} today={today} open={isOwed(report)} />
      </div>
    </li>
  );
}
