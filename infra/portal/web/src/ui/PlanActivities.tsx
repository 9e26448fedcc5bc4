import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Activity, UnitName } from '../api/types';
import { listed, merged, split, without } from '../elements';
import { formatDate } from '../format';
import { useUnitNames } from '../units';
import { Facts } from './Facts';
import { Fix } from './plan/Fix';
import { useDesk } from './plan/desk';
import { ReadFrom } from './ReadFrom';

const SHOWN_UNITS = 6;

/** What the plan asks for: by whom, what must exist, until when. */
export function PlanActivities() {
  const { t } = useTranslation();
  const { plan, mine } = useDesk();
  const named = useUnitNames(
    plan.activities.flatMap(({ leads, supports }) => [...leads, ...supports]),
  );
  return (
    <details className="section" open={mine}>
      <summary>
        {t('plans.activities')} <span className="count">{plan.activities.length}</span>
      </summary>
      <ol className="rows">
        {plan.activities.map((activity, place) => (
          <li key={activity.ref + place} className="row">
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
              {mine && <Acts activity={activity} place={place} />}
            </div>
          </li>
        ))}
      </ol>
      {mine && (
        <div className="acts">
          <Fix target={{ part: 'activities', index: -1 }} words={t('edit.newActivity')} />
        </div>
      )}
    </details>
  );

  function who(phrases: string[], units: UnitName[]): string {
    if (phrases.length > 0) return phrases.map(named).join('; ');
    const names = units.slice(0, SHOWN_UNITS).map((unit) => unit.name ?? t('unit.unnamed'));
    const more = units.length - names.length;
    return names.join('; ') + (more > 0 ? ` ${t('plans.andMore', { count: more })}` : '');
  }
}

/** What can be done with one activity of a draft; of a sub-plan's only who does it changes. */
function Acts({ activity, place }: { activity: Activity; place: number }) {
  const { t } = useTranslation();
  const { plan, busy, write } = useDesk();
  const act = (words: string, body: () => object) => (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={busy}
      aria-label={`${words} ${activity.ref}`}
      onClick={() => write(body())}
    >
      {words}
    </Button>
  );
  return (
    <div className="acts">
      <Fix target={{ part: 'activities', index: place }} words={t('edit.edit')} />
      {!plan.parentId && (
        <>
          {act(t('edit.split'), () => split(plan, place))}
          {place + 1 < plan.activities.length && act(t('edit.merge'), () => merged(plan, place))}
          {activity.evidence &&
            plan.source &&
            act(t('edit.toListed'), () => listed(plan, place))}
          {act(t('edit.remove'), () => without(plan, 'activities', place))}
        </>
      )}
    </div>
  );
}
