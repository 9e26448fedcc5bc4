import { useTranslation } from 'react-i18next';
import type { Activity, UnitName } from '../api/types';
import { formatDate } from '../format';
import { useUnitNames } from '../units';
import { Facts } from './Facts';
import { ReadFrom } from './ReadFrom';

const SHOWN_UNITS = 6;

/** What the plan asks for: by whom, what must exist, until when. */
export function PlanActivities({ activities }: { activities: Activity[] }) {
  const { t } = useTranslation();
  const named = useUnitNames(activities.flatMap(({ leads, supports }) => [...leads, ...supports]));
  return (
    <details className="section">
      <summary>
        {t('plans.activities')} <span className="count">{activities.length}</span>
      </summary>
      <ol className="rows">
        {activities.map((activity) => (
          <li key={activity.ref} className="row">
            <div className="row-main">
              <b>
                {activity.ref}. {activity.text}
              </b>
              <ReadFrom evidence={activity.evidence} />
              <Facts
                facts={[
                  [t('plans.leads'), who(activity.leads, activity.leadUnits)],
                  [t('plans.supports'), who(activity.supports, activity.supportUnits)],
                  [t('task.deliverable'), activity.deliverable?.what],
                  [t('plans.schedule'), activity.schedule?.text],
                  [t('task.dues'), activity.dues.map((due) => formatDate(due.on)).join('; ')],
                ]}
              />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );

  function who(phrases: string[], units: UnitName[]): string {
    if (phrases.length > 0) return phrases.map(named).join('; ');
    const names = units.slice(0, SHOWN_UNITS).map((unit) => unit.name ?? t('unit.unnamed'));
    const more = units.length - names.length;
    return names.join('; ') + (more > 0 ? ` ${t('plans.andMore', { count: more })}` : '');
  }
}
