import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plans } from '../api/queries';
import { formatDate } from '../format';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { PlanStatus } from '../ui/PlanStatus';

export function Component() {
  const { t } = useTranslation();
  const query = useQuery(plans);
  return (
    <>
      <PageTitle>{t('plans.title')}</PageTitle>
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
                      {plan.title}
                    </Link>
                    <span className="row-meta">
                      {[plan.number, plan.issuerName ?? plan.issuer].filter(Boolean).join(' · ')}
                    </span>
                  </div>
                  <div className="row-side">
                    <PlanStatus status={plan.status} />
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
