import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptReport, returnReport } from '../api/reportSteps';
import type { Report } from '../api/types';
import { Trouble } from './Trouble';

/** What the superior does with a report that was handed in; sending it back needs a reason. */
export function ReportReview({ report, etag }: { report: Report; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const review = useMutation({
    mutationFn: (reason: string | null) =>
      reason === null ? acceptReport(report.id, etag) : returnReport(report.id, etag, reason),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reports'] }),
  });

  function sendBack() {
    const reason = message.trim();
    setMissing(reason === '');
    if (reason !== '') review.mutate(reason);
  }

  return (
    <div className="panel section">
      {review.isError && <Trouble error={review.error} />}
      <Button onClick={() => review.mutate(null)} disabled={review.isPending}>
        {t('report.accept')}
      </Button>
      <Textarea
        mt="md"
        label={t('report.reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={message}
        error={missing ? t('report.reasonMissing') : undefined}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <Button mt="sm" variant="default" onClick={sendBack} disabled={review.isPending}>
        {t('report.return')}
      </Button>
    </div>
  );
}
