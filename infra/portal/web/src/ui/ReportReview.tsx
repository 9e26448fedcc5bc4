import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../act';
import type { Answer } from '../api/client';
import { report as reportQuery } from '../api/queries';
import { acceptReport, returnReport } from '../api/reportSteps';
import type { ReportDetail } from '../api/types';
import { stateOf } from '../reports';
import { ActNote } from './ActNote';
import { ErrorSummary, type Wrong } from './ErrorSummary';
import { StateBadge } from './StateBadge';

/** What the superior does with a report that was handed in; sending it back needs a reason. */
export function ReportReview({ report, etag }: { report: ReportDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const common = {
    on: `report.${report.id}`,
    etag,
    done: (answer: Answer<ReportDetail>) => {
      queries.setQueryData(reportQuery(report.id).queryKey, answer);
      void queries.invalidateQueries({ queryKey: ['reports'] });
    },
  };
  const acceptance = useAct({
    ...common,
    form: 'acceptance',
    first: null,
    send: (_, seen) => acceptReport(report.id, seen),
  });
  const giving = useAct({
    ...common,
    form: 'return',
    first: '',
    send: (message, seen) => returnReport(report.id, seen, message.trim()),
  });

  function sendBack(event: FormEvent) {
    event.preventDefault();
    const good = giving.value.trim() !== '';
    setWrong(good ? [] : [{ id: 'return-reason', words: t('report.reasonMissing') }]);
    if (good) giving.act();
  }

  const now = (other: ReportDetail) => <StateBadge state={stateOf(other)} />;
  return (
    <div className="panel section">
      <Button aria-busy={acceptance.state === 'sending'} onClick={() => acceptance.act()}>
        {t('report.accept')}
      </Button>
      <ActNote act={acceptance} mine={<p>{t('report.accept')}</p>} theirs={now} />
      <form onSubmit={sendBack} noValidate>
        <ErrorSummary wrong={wrong} />
        <Textarea
          id="return-reason"
          mt="md"
          label={t('report.reason')}
          autosize
          minRows={2}
          maxLength={2000}
          value={giving.value}
          error={wrong[0]?.words}
          onChange={(event) => giving.change(event.currentTarget.value)}
        />
        <Button type="submit" mt="sm" variant="default" aria-busy={giving.state === 'sending'}>
          {t('report.return')}
        </Button>
        <ActNote act={giving} mine={<p className="pre">{giving.value}</p>} theirs={now} />
      </form>
    </div>
  );
}
