import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../announce';
import { amendPlan, rewritePlan } from '../../api/planSteps';
import { plan as planQuery } from '../../api/queries';
import type { PlanDetail } from '../../api/types';
import { AmendBox } from './AmendBox';
import { DeskContext, type Desk } from './desk';

interface Change {
  body: object;
  then: (() => void) | undefined;
}

/**
 * Where a plan is written: a draft at once, one write after the other, each on the last; one in force
 * by its leader, who sees before each amendment whom it reaches.
 */
export function Writing({
  plan,
  etag,
  children,
}: {
  plan: PlanDetail;
  etag: string | null;
  children: ReactNode;
}) {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const [amending, setAmending] = useState(false);
  const [change, setChange] = useState<Change | null>(null);
  const isDraft = plan.status === 'DRAFT';
  const mayAmend = plan.status === 'ISSUED' && !plan.parentId && plan.may.issue;
  const rewrite = useMutation({
    mutationFn: ({ body }: Change) => (isDraft ? rewritePlan : amendPlan)(plan.id, etag, body),
    onSuccess: (answer, { then }) => {
      setChange(null);
      announce(t('plans.answered', { count: answer.body.questions.length }));
      queries.setQueryData(planQuery(plan.id).queryKey, answer);
      then?.();
    },
    // Not waited for: who answers the next question meanwhile is not to be passed over.
    onSettled: () => void queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const desk: Desk = {
    plan,
    mine: isDraft ? plan.may.draft : mayAmend && amending,
    busy: rewrite.isPending,
    error: rewrite.error,
    write: (body, then) => {
      if (rewrite.isPending) return;
      if (isDraft) rewrite.mutate({ body, then });
      else setChange({ body, then });
    },
    amend: mayAmend && !amending ? () => setAmending(true) : null,
  };
  return (
    <DeskContext value={desk}>
      {children}
      {change && (
        <AmendBox
          plan={plan}
          etag={etag}
          body={change.body}
          busy={rewrite.isPending}
          error={rewrite.error}
          amend={(acceptLate) =>
            rewrite.mutateAsync({ ...change, body: { ...change.body, acceptLate } })
          }
          close={() => setChange(null)}
        />
      )}
    </DeskContext>
  );
}
