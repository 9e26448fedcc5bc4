import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/client';
import type { PlanDetail } from '../api/types';
import { parseNumber } from '../format';
import { Trouble } from './Trouble';

/** Asks for what plans most often leave out: by which day of the month the reports are due. */
export function DueDays({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<string[]>([]);
  const save = useMutation({
    mutationFn: (regimes: { ref: string; dueDay?: number }[]) =>
      ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(plan.id)}`, {
        method: 'PUT',
        ifMatch: etag,
        body: { regimes },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const open = plan.regimes.filter((regime) => regime.dueDay == null);
  if (open.length === 0) return null;

  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = new Map(open.map(({ ref }) => [ref, parseNumber(String(form.get(ref)))]));
    const bad = open.filter(({ ref }) => !isDay(days.get(ref))).map(({ ref }) => ref);
    setWrong(bad);
    if (bad.length > 0) return;
    // Every regime is named, for one that is left out is taken out of the plan.
    save.mutate(
      plan.regimes.map(({ ref }) => {
        const dueDay = days.get(ref);
        return dueDay == null ? { ref } : { ref, dueDay };
      }),
    );
  }

  return (
    <form onSubmit={answer} noValidate className="due-days">
      {open.map(({ ref, to, periods }) => (
        <TextInput
          key={ref}
          name={ref}
          inputMode="numeric"
          label={t('plans.dueDay', { ref })}
          description={[to, periods.join(', ')].filter(Boolean).join(' · ')}
          error={wrong.includes(ref) && t('plans.dueDayWrong')}
        />
      ))}
      {save.isError && <Trouble error={save.error} />}
      <Button type="submit" variant="default" loading={save.isPending}>
        {t('plans.saveAnswer')}
      </Button>
    </form>
  );
}

function isDay(day: number | null | undefined): boolean {
  return day != null && Number.isInteger(day) && day >= 1 && day <= 31;
}
