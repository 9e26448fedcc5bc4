import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, Refusal } from '../api/client';
import { clock } from '../api/queries';
import type { Clock } from '../api/types';
import { formatLongDate } from '../format';
import { language } from '../i18n';

/** Says on every page that this is a trial, which day it is there, and lets time move on. */
export function ClockRibbon({ mayAdvance }: { mayAdvance: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery(clock);
  const advance = useMutation({
    mutationFn: () => ask<Clock>('/api/v1/clock', { method: 'POST', body: { advance: 'P1D' } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!data) return null;
  return (
    <aside className="ribbon" aria-label={t('trial.label')}>
      <strong>{t('trial.badge')}</strong>
      <span className="wide">{t('trial.explain')}</span>
      {data.today && (
        <span aria-live="polite">
          {t('trial.today', { date: formatLongDate(data.today, language()) })}
        </span>
      )}
      {mayAdvance && (
        <Button
          size="compact-sm"
          variant="white"
          aria-busy={advance.isPending}
          onClick={() => !advance.isPending && advance.mutate()}
        >
          {advance.isPending ? t('trial.advancing') : t('trial.advance')}
        </Button>
      )}
      {advance.error instanceof Refusal && <span role="alert">{advance.error.detail}</span>}
    </aside>
  );
}
