import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { report as reportQuery, useToday } from '../api/queries';
import type { Contribution, ReportDetail } from '../api/types';
import { formatDate, formatInstant, formatNumber, type IsoDate } from '../format';
import { isOwed, standingBelow, stateOf } from '../reports';
import { BackLink } from '../ui/BackLink';
import { DueDate } from '../ui/DueDate';
import { Facts } from '../ui/Facts';
import { Leftover } from '../ui/Leftover';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { ReportForm } from '../ui/ReportForm';
import { ReportReview } from '../ui/ReportReview';
import { SavedVersions } from '../ui/SavedVersions';
import { Standing } from '../ui/Standing';

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
        {({ body, etag }) => <Detail key={body.id} report={body} etag={etag} today={today} />}
      </Loaded>
    </>
  );
}

interface DetailOf {
  report: ReportDetail;
  etag: string | null;
  today: IsoDate;
}

function Detail({ report, etag, today }: DetailOf) {
  const { t } = useTranslation();
  const { returned, plan } = report;
  const judging = report.may.judge && report.status === 'SUBMITTED';
  return (
    <>
      <PageTitle>{t('report.named', { period: report.period.name })}</PageTitle>
      <Standing state={stateOf(report)}>
        <DueDate on={report.due.on} today={today} open={isOwed(report)} />
      </Standing>
      {returned && (
        <div className="returned" role="note">
          <Title order={2} size="h5">
            {t('report.returned')}
          </Title>
          <p className="pre flush">{returned.message}</p>
          <p className="hint flush">
            {returned.by} · {formatInstant(returned.at)}
          </p>
        </div>
      )}
      <Facts
        facts={[
          [t('plans.unit'), report.unit.name],
          [t('report.superior'), report.superior.name],
          [
            t('task.plan'),
            <Link to={`/plans/${plan.rootPlanId}`}>{plan.number ?? plan.title}</Link>,
          ],
          [t('report.asOf'), formatDate(report.period.cutOff)],
          [t('due.why'), report.due.reason],
        ]}
      />
      {report.contributions.length > 0 && <Below contributions={report.contributions} />}
      {report.may.write && isOwed(report) ? (
        <ReportForm report={report} etag={etag} />
      ) : (
        <>
          {!judging && <Leftover on={`report.${report.id}`} />}
          <Written report={report} />
          <SavedVersions report={report} etag={etag} />
        </>
      )}
      {judging && <ReportReview report={report} etag={etag} />}
      <History report={report} />
    </>
  );
}

function Below({ contributions }: { contributions: Contribution[] }) {
  const { t } = useTranslation();
  const { received, expected, silent } = standingBelow(contributions);
  const counts = { received: formatNumber(received), expected: formatNumber(expected) };
  return (
    <section className="section">
      <p className="flush">
        <b>{t('report.received', counts)}</b>
      </p>
      {silent.length > 0 && (
        <details>
          <summary>
            {t('report.silent')} <span className="count">{silent.length}</span>
          </summary>
          <ul className="plain-list columns">
            {silent.map(({ unit }) => (
              <li key={unit.code}>{unit.name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Written({ report }: { report: ReportDetail }) {
  const { t } = useTranslation();
  return (
    <>
      <Figures report={report} />
      {report.notes && (
        <section className="section">
          <Title order={2} size="h4">
            {t('report.narrative')}
          </Title>
          <p className="pre">{report.notes}</p>
        </section>
      )}
    </>
  );
}

function History({ report }: { report: ReportDetail }) {
  const { t } = useTranslation();
  if (report.history.length === 0) return null;
  return (
    <section className="section">
      <Title order={2} size="h4">
        {t('task.history')}
      </Title>
      <ul className="plain-list">
        {report.history.map((step) => (
          <li key={step.at + step.to}>
            <time dateTime={step.at}>{formatInstant(step.at)}</time> · {step.by} ·{' '}
            {t(`state.${step.to}`)}
            {step.message && `: ${step.message}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ report }: { report: ReportDetail }) {
  const { t } = useTranslation();
  if (report.figures.length === 0) return null;
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
              {t('report.fromBelow')}
            </th>
            <th scope="col" className="number">
              {t('report.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.figures.map((figure) => (
            <tr key={figure.ref}>
              <th scope="row">{figure.label}</th>
              <td className="number" data-label={t('report.own')}>
                {written(figure.own)}
              </td>
              <td className="number" data-label={t('report.fromBelow')}>
                {written(figure.below)}
              </td>
              <td className="number" data-label={t('report.total')}>
                {written(figure.total)}
              </td>
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
