import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask } from '../api/client';
import type { PlanDetail } from '../api/types';
import { Trouble } from './Trouble';

/** Takes a draft away for good; asked first, since nothing brings it back. */
export function DraftDeletion({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () =>
      ask(`/api/v1/plans/${encodeURIComponent(plan.id)}`, { method: 'DELETE', ifMatch: etag }),
    onSuccess: async () => {
      await navigate('/plans');
      queries.removeQueries({ queryKey: ['plans', 'one', plan.id] });
      await queries.invalidateQueries({ queryKey: ['plans'] });
    },
    // Somebody may have been faster: show what is there now beside the refusal.
    onError: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  return (
    <section className="section">
      {remove.isError && <Trouble error={remove.error} />}
      {asking ? (
        <div className="panel" role="group" aria-labelledby="delete-question">
          <p id="delete-question">{t('plans.deleteQuestion')}</p>
          <div className="choices">
            <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('plans.deleteYes')}
            </Button>
            <Button
              variant="default"
              autoFocus
              disabled={remove.isPending}
              onClick={() => setAsking(false)}
            >
              {t('plans.deleteNo')}
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          {t('plans.delete')}
        </Button>
      )}
    </section>
  );
}
