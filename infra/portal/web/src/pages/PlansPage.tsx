import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { me, plans } from '../api/queries';
import type { Me } from '../api/types';
import { formatDate } from '../format';
import { ownCommittees, seesContent } from '../posts';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { PlanImport } from '../ui/PlanImport';
import { PlanStatus } from '../ui/PlanStatus';

export function Component() {
  const { t } = useTranslation();
  const person = useQuery(me);
  return (
    <>
      <PageTitle>{t('plans.title')}</PageTitle>
      <Loaded query={person}>
        {(found) => (seesContent(found) ? <List person={found} /> : <Empty>{t('plans.none')}</Empty>)}
      </Loaded>
    </>
  );
}

function List({ person }: { person: Me }) {
  const { t } = useTranslation();
  const query = useQuery(plans(person));
  return (
    <>
      {ownCommittees(person).length > 0 && <PlanImport />}
      <Loaded query={query}>
        {(found) =>
          found.length === 0 ? (
            <Empty>{t('plans.none')}</Empty>
          ) : (
            <ul className="rows">
              {found.map((plan) => (
                <li key={plan.id} className="row">
                  <div className="row-main">
                    <Link to={`/plans/${plan.id}`} className="row-title">
                      {plan.title ?? t('plans.untitled')}
                    </Link>
                    <span className="row-meta">
                      {[plan.number, plan.issuerName].filter(Boolean).join(' · ')}
                    </span>
                  </div>
                  <div className="row-side">
                    <PlanStatus plan={plan} />
                    {plan.issuedOn && (
                      <span className="due">
                        {t('plans.issuedOn', { date: formatDate(plan.issuedOn) })}
                      </span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
