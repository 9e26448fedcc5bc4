import { Button, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import { ask } from '../api/client';
import { me, preview as previewQuery } from '../api/queries';
import type { PlanDetail, Preview } from '../api/types';
import { language } from '../i18n';
import { decidesFor } from '../posts';
import { DueDays } from './DueDays';
import { Loaded } from './Loaded';
import { PlanQuestions } from './PlanQuestions';
import { Trouble } from './Trouble';

/** What is still open in a draft, who would receive it, and the step that puts it into force. */
export function PlanDraft({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const preview = useQuery(previewQuery(plan.id));
  const person = useQuery(me).data;
  const mine = person !== undefined && decidesFor(person, plan.issuer);
  const issue = useMutation({
    mutationFn: () =>
      ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(plan.id)}/issue`, {
        method: 'POST',
        ifMatch: etag,
        body: { policy: 'AUTOMATIC' },
      }),
    onSuccess: () => announce(t('plans.nowIssued')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  return (
    <section className="section panel">
      <Title order={2} size="h4">
        {t('plans.beforeIssue')}
      </Title>
      <PlanQuestions plan={plan} etag={etag} mine={mine} />
      <Loaded query={preview}>
        {(would) => (
          <>
            {would.obstacles.length > 0 && (
              <div className="problems">
                <b>{t('plans.obstacles')}</b>
                <ul>
                  {would.obstacles.map((one) => (
                    <li key={one.code + (one.pointer ?? '')}>{one[language()]}</li>
                  ))}
                </ul>
              </div>
            )}
            {would.advice.length > 0 && (
              <div>
                <b>{t('plans.advice')}</b>
                <ul className="plain-list">
                  {would.advice.map((one) => (
                    <li key={one.code + (one.pointer ?? '')}>{one[language()]}</li>
                  ))}
                </ul>
              </div>
            )}
            {mine && <DueDays plan={plan} etag={etag} />}
            <p>{t('plans.receivers', { count: receivers(would) })}</p>
            {issue.isError && <Trouble error={issue.error} />}
            {mine && (
              <Button
                disabled={!would.ready}
                aria-busy={issue.isPending}
                onClick={() => !issue.isPending && issue.mutate()}
              >
                {t('plans.issue')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function receivers(would: Preview): number {
  const units = would.activities.flatMap((one) => one.leads).flatMap((lead) => lead.units);
  return new Set(units.map((unit) => unit.code)).size;
}
