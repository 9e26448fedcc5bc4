import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { me, report as reportQuery, useToday } from '../api/queries';
import type { ReportDetail } from '../api/types';
import { formatDate, formatNumber, type IsoDate } from '../format';
import { isOwed, stateOf } from '../reports';
import { BackLink } from '../ui/BackLink';
import { DueDate } from '../ui/DueDate';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { ReportForm } from '../ui/ReportForm';
import { ReportReview } from '../ui/ReportReview';
import { StateBadge } from '../ui/StateBadge';

/** One report: what came back on top, then the figures, to write or to read. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const today = useToday();
  const query = useQuery(reportQuery(id));
  return (
    <>
      <BackLink to="/reports">{t('report.back')}</BackLink>
      <Loaded query={query} title={t('reports.title')}>
        {({ body, etag }) => <Detail key={body.report.id} detail={body} etag={etag} today={today} />}
      </Loaded>
    </>
  );
}

function Detail({
  detail,
  etag,
  today,
}: {
  detail: ReportDetail;
  etag: string | null;
  today: IsoDate;
}) {
  const { t } = useTranslation();
  const { report } = detail;
  const mine = useQuery(me).data?.posts.some((post) => post.unit === report.unit) ?? false;
  return (
    <>
      <PageTitle>{report.periodName}</PageTitle>
      <p className="row-side start">
        <StateBadge state={stateOf(report, today)} />
        <DueDate on={report.dueOn} today={today} open={isOwed(report)} />
      </p>
      {report.status === 'RETURNED' && (
        <div className="returned" role="note">
          <Title order={2} size="h5">
            {t('report.returned')}
          </Title>
          <p className="pre flush">{report.message}</p>
        </div>
      )}
      <Facts
        facts={[
          [t('plans.unit'), report.unitName],
          [t('task.plan'), <Link to={`/plans/${report.rootPlanId}`}>{report.planNumber}</Link>],
          [t('report.asOf'), formatDate(report.cutOff)],
          [t('due.why'), detail.dueReason],
        ]}
      />
      {detail.expected > 0 && <Below detail={detail} />}
      {mine && isOwed(report) ? (
        <ReportForm detail={detail} etag={etag} />
      ) : (
        <>
          <Figures detail={detail} />
          {detail.narrative && (
            <section className="section">
              <Title order={2} size="h4">
                {t('report.narrative')}
              </Title>
              <p className="pre">{detail.narrative}</p>
            </section>
          )}
        </>
      )}
      {!mine && report.status === 'SUBMITTED' && <ReportReview report={report} etag={etag} />}
    </>
  );
}

function Below({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  const { received, expected, silent } = detail;
  return (
    <section className="section">
      <p className="flush">
        <b>{t('report.received', { received: formatNumber(received), expected: formatNumber(expected) })}</b>
      </p>
      {silent.length > 0 && (
        <details>
          <summary>
            {t('report.silent')} <span className="count">{silent.length}</span>
          </summary>
          <ul className="plain-list columns">
            {silent.map((one) => (
              <li key={one.unit}>{one.unitName}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Figures({ detail }: { detail: ReportDetail }) {
  const { t } = useTranslation();
  if (detail.figures.length === 0) return null;
  return (
    <section className="section">
      <table className="figures">
        <caption className="visually-hidden">{t('report.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.figures')}</th>
            <th scope="col" className="number">
              {t('report.own')}
            </th>
            <th scope="col" className="number">
              {t('report.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {detail.figures.map((figure) => (
            <tr key={figure.ref}>
              <th scope="row">{figure.label}</th>
              <td className="number">{written(figure.own)}</td>
              <td className="number">{written(figure.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function written(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : formatNumber(value);
}
