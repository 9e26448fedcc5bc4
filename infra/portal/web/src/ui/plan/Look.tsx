import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../api/planSteps';
import { receivers } from '../../api/queries';
import type { Receivers, Role } from '../../api/types';
import { Loaded } from '../Loaded';

const PEOPLE: Role[] = ['LEADER', 'COORDINATOR', 'OFFICER'];
const LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'HAMLET'] as const;
const MOST_NAMED = 30;

/** Whom it reaches as it stands, or would stand. */
export function Look({ id, policy }: { id: string; policy: Policy }) {
  return (
    <Loaded query={useQuery(receivers(id, policy))}>
      {(reached) => <Shares receivers={reached} />}
    </Loaded>
  );
}

/** Whom it reaches: the units it names one by one, then how many units and people get what. */
export function Shares({ receivers: { direct, levels } }: { receivers: Receivers }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('issue.reaches', { units: sum(levels, 'units'), people: people(levels) })}</p>
      <table className="shares">
        <caption className="visually-hidden">{t('issue.shares')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('issue.level')}</th>
            <th scope="col">{t('issue.gets')}</th>
            <th scope="col">{t('issue.people')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((share) => (
            <tr key={share.level}>
              <th scope="row">
                {t(`issue.levels.${LEVELS.find((one) => one === share.level) ?? 'PROVINCE'}`)}:{' '}
                {t('issue.units', { count: share.units })}
              </th>
              <td>
                {[
                  share.subPlans > 0 && t('issue.subPlans', { count: share.subPlans }),
                  share.tasks > 0 && t('issue.tasks', { count: share.tasks }),
                  share.reports > 0 && t('issue.reports', { count: share.reports }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </td>
              <td>
                {PEOPLE.filter((role) => share.people[role])
                  .map((role) => t(`issue.roles.${role as 'LEADER'}`, { count: share.people[role]! }))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details open={direct.length <= MOST_NAMED}>
        <summary>{t('issue.direct', { count: direct.length })}</summary>
        <p>{direct.map((unit) => unit.name ?? unit.code).join('; ')}</p>
      </details>
    </>
  );
}

function sum(levels: Receivers['levels'], what: 'units' | 'tasks'): number {
  return levels.reduce((all, share) => all + share[what], 0);
}

function people(levels: Receivers['levels']): number {
  return levels
    .flatMap(({ people: posts }) => PEOPLE.map((role) => posts[role] ?? 0))
    .reduce((all, one) => all + one, 0);
}
