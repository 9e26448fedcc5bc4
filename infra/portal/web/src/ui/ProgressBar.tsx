import { useTranslation } from 'react-i18next';
import type { Counts } from '../tree';

const PARTS = [
  ['green', (counts: Counts) => counts.completedOnTime],
  ['orange', (counts: Counts) => counts.completedLate],
  ['blue', (counts: Counts) => counts.open - counts.overdue],
  ['red', (counts: Counts) => counts.overdue],
] as const;

/** The shares of a unit's tasks by state; the words beside it say the same. */
export function ProgressBar({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  if (counts.assigned === 0) return <span className="hint">{t('plans.noTasks')}</span>;
  const done = counts.completedOnTime + counts.completedLate;
  const label = t('plans.bar', { done, all: counts.assigned, overdue: counts.overdue });
  return (
    <svg className="bar-chart" role="img" aria-label={label} viewBox="0 0 100 8" preserveAspectRatio="none">
      {PARTS.map(([colour, share], index) => {
        const before = PARTS.slice(0, index).reduce((sum, [, one]) => sum + one(counts), 0);
        const scale = 100 / counts.assigned;
        return (
          <rect
            key={colour}
            className={colour}
            x={before * scale}
            width={share(counts) * scale}
            height="8"
          />
        );
      })}
    </svg>
  );
}
