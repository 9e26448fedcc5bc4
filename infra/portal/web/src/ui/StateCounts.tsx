import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format';
import type { Counts } from '../tree';
import { Icon, type IconName } from './Icon';

/** The counts behind the bar, each with its sign and its word. */
export function StateCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  if (counts.assigned + counts.reports === 0) return null;
  const shown: [key: string, colour: string, icon: IconName, count: number, words: string][] = [
    ['overdue', 'red', 'alert', counts.overdue + counts.reports, t('plans.overdue')],
    ['open', 'blue', 'running', counts.open - counts.overdue, t('plans.open')],
    ['onTime', 'green', 'done', counts.completedOnTime, t('plans.onTime')],
    ['late', 'orange', 'doneLate', counts.completedLate, t('plans.late')],
  ];
  return (
    <span className="counts">
      {shown
        .filter(([, , , count]) => count > 0)
        .map(([key, colour, icon, count, words]) => (
          <span key={key} className={`words ${colour}`}>
            <Icon name={icon} size={14} />
            {words} <b>{formatNumber(count)}</b>
          </span>
        ))}
    </span>
  );
}
