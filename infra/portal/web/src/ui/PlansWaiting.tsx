import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { drafts } from '../api/queries';
import type { Me, Plan } from '../api/types';
import { decidesFor } from '../posts';
import { PlanStatus } from './PlanStatus';
import { Section } from './Section';

/** Plans whose next step is this person's: a leader's to sign, a coordinator's to mend. */
export function PlansWaiting({ person }: { person: Me }) {
  const { t } = useTranslation();
  const found = useQuery(drafts).data ?? [];
  const mine = found.filter(({ submission, issuer }) =>
    submission?.stage === 'SUBMITTED'
      ? decidesFor(person, issuer, 'LEADER')
      : submission?.stage === 'RETURNED' && decidesFor(person, issuer, 'COORDINATOR'),
  );
  if (mine.length === 0) return null;
  return (
    <Section id="plans" title={t('sign.waiting')} count={mine.length}>
      {mine.map((plan: Plan) => (
        <li key={plan.id} className="row">
          <div className="row-main">
            <Link to={`/plans/${plan.id}`} className="row-title">
              {plan.title ?? t('plans.untitled')}
            </Link>
            {plan.submission?.words && <q className="row-message">{plan.submission.words}</q>}
          </div>
          <div className="row-side">
            <PlanStatus plan={plan} />
          </div>
        </li>
      ))}
    </Section>
  );
}
