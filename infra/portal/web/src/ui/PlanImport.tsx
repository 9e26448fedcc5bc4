import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask } from '../api/client';
import type { PlanDetail } from '../api/types';
import { Trouble } from './Trouble';

/** A plan's text becomes a draft to look over; the same text sent twice is one draft. */
export function PlanImport() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const read = useMutation({
    mutationFn: async (file: File) => {
      const text = await file.text();
      return ask<PlanDetail>('/api/v1/plans/imports', {
        method: 'POST',
        text,
        idempotencyKey: await fingerprint(text),
      });
    },
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/plans/${body.id}`);
    },
  });

  function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file) read.mutate(file);
  }

  return (
    <div className="import">
      <input
        ref={chooser}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={t('plans.import')}
        onChange={chosen}
      />
      <Button variant="default" loading={read.isPending} onClick={() => chooser.current?.click()}>
        {t('plans.import')}
      </Button>
      <span className="hint">{t('plans.importHint')}</span>
      {read.isError && <Trouble error={read.error} />}
    </div>
  );
}

async function fingerprint(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
