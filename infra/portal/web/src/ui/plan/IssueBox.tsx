import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../announce';
import { issuePlan, type Policy } from '../../api/planSteps';
import type { Late, PlanDetail } from '../../api/types';
import { formatDate } from '../../format';
import { useOnce } from '../../once';
import { Trouble } from '../Trouble';
import { AcceptLate, refsOf } from './AcceptLate';
import { Box } from './Box';
import { Look } from './Look';

const POLICIES: Policy[] = ['AUTOMATIC', 'REVIEW'];

/** The look before a plan is issued: to whom, how it goes on below, and what is late from the start. */
export function IssueBox({
  plan,
  etag,
  on,
  late,
  close,
}: {
  plan: PlanDetail;
  etag: string | null;
  on: string;
  late: Late[];
  close: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [policy, setPolicy] = useState<Policy>('AUTOMATIC');
  const [accepted, setAccepted] = useState<string[]>([]);
  const refs = refsOf(late);
  const issue = useMutation({
    mutationFn: () => issuePlan(plan.id, etag, { policy, issuedOn: on, acceptLate: accepted }),
    onSuccess: () => {
      announce(t('plans.nowIssued'));
      close();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const press = useOnce(() => issue.mutateAsync());
  return (
    <Box title={t('issue.title', { date: formatDate(on) })} close={close}>
      <fieldset className="plain-fieldset">
        <legend>{t('issue.policy')}</legend>
        {POLICIES.map((one) => (
          <label key={one} className="tick">
            <input
              type="radio"
              name="policy"
              checked={policy === one}
              onChange={() => setPolicy(one)}
            />
            {t(`issue.policies.${one}`)}
          </label>
        ))}
      </fieldset>
      <Look id={plan.id} policy={policy} />
      <AcceptLate late={late} accepted={accepted} accept={setAccepted} />
      {issue.isError && <Trouble error={issue.error} />}
      <div className="acts">
        <Button
          loading={issue.isPending}
          disabled={accepted.length < refs.length}
          onClick={press}
        >
          {t('plans.issue')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </Box>
  );
}
