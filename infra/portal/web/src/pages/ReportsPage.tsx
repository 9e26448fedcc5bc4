import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { reports, useToday } from '../api/queries';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { ReportRow } from '../ui/ReportRow';

export function Component() {
  const { t } = useTranslation();
  const today = useToday();
  const [search] = useSearchParams();
  const view = search.get('view') === 'below' ? 'below' : 'owed';
  const query = useQuery(reports(view));
  return (
    <>
      <PageTitle>{t('reports.title')}</PageTitle>
      <nav className="tabs" aria-label={t('reports.title')}>
        {(['owed', 'below'] as const).map((name) => (
          <NavLink
            key={name}
            to={`/reports?view=${name}`}
            className={name === view ? 'active' : ''}
            aria-current={name === view ? 'page' : undefined}
          >
            {t(`reports.${name}`)}
          </NavLink>
        ))}
      </nav>
      <Loaded query={query}>
        {(found) =>
          found.length === 0 ? (
            <Empty>{t(view === 'owed' ? 'reports.noneOwed' : 'reports.noneBelow')}</Empty>
          ) : (
            <ul className="rows">
              {found.map((report) => (
                <ReportRow key={report.id} report={report} today={today} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
