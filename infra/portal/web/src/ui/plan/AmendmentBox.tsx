import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce } from '../../announce';
import { amendByDraft, type Amendment, type Target } from '../../api/amendment';
import { useOnce } from '../../once';
import { Trouble } from '../Trouble';
import { AcceptLate, refsOf } from './AcceptLate';
import { Box } from './Box';
import { Shares } from './Look';

/** The look before a plan is amended by a document: whom it reaches, and what is late by it. */
export function AmendmentBox({
  draft,
  etag,
  plan,
  amendment: { late, receivers },
  close,
}: {
  draft: string;
  etag: string | null;
  plan: Target;
  amendment: Amendment;
  close: () => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [accepted, setAccepted] = useState<string[]>([]);
  const amend = useMutation({
    mutationFn: () => amendByDraft(draft, etag, plan, accepted),
    onSuccess: async () => {
      announce(t('amends.done', { number: plan.number }));
      await navigate(`/plans/${plan.id}`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const press = useOnce(() => amend.mutateAsync());
  return (
    <Box title={t('sign.amendTitle')} close={close}>
      <p>{t('sign.amendExplain')}</p>
      {receivers && <Shares receivers={receivers} />}
      <AcceptLate late={late} accepted={accepted} accept={setAccepted} />
      {amend.isError && <Trouble error={amend.error} />}
      <div className="acts">
        <Button
          loading={amend.isPending}
          disabled={accepted.length < refsOf(late).length}
          onClick={press}
        >
          {t('sign.amend')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </Box>
  );
}
