import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/client';
import type { PlanDetail } from '../api/types';
import { parseNumber } from '../format';
import { forget, keep, kept } from '../kept';
import { usePeriodName } from '../periods';
import { useUnitNames } from '../units';
import { ErrorSummary } from './ErrorSummary';
import { SaveState } from './SaveState';
import { Trouble } from './Trouble';

/** Asks for what plans most often leave out: by which day of the month the reports are due. */
export function DueDays({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const named = useUnitNames(plan.regimes.map(({ to }) => to));
  const queries = useQueryClient();
  const name = `plan.${plan.id}.due-days`;
  const [typed, setTyped] = useState<Record<string, string>>(
    () => kept<Record<string, string>>(name)?.value ?? {},
  );
  const [wrong, setWrong] = useState<string[]>([]);
  const save = useMutation({
    mutationFn: (regimes: { ref: string; dueDay?: number }[]) =>
      ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(plan.id)}`, {
        method: 'PUT',
        ifMatch: etag,
        body: { regimes },
      }),
    onSuccess: () => forget(name),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const open = plan.regimes.filter((regime) => regime.dueDay == null);
  if (open.length === 0) return null;

  function change(next: Record<string, string>) {
    setTyped(next);
    keep(name, { value: next, etag });
  }

  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const days = new Map(open.map(({ ref }) => [ref, parseNumber(typed[ref] ?? '')]));
    const bad = open.filter(({ ref }) => !isDay(days.get(ref))).map(({ ref }) => ref);
    setWrong(bad);
    if (bad.length > 0 || save.isPending) return;
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
      <ErrorSummary
        wrong={wrong.map((ref) => ({
          id: `due-day-${ref}`,
          words: `${ref}: ${t('plans.dueDayWrong')}`,
        }))}
      />
      {open.map(({ ref, to, periods }) => (
        <TextInput
          key={ref}
          id={`due-day-${ref}`}
          value={typed[ref] ?? ''}
          onChange={(event) => change({ ...typed, [ref]: event.currentTarget.value })}
          inputMode="numeric"
          label={t('plans.dueDay', { ref })}
          description={[named(to), periods.map(periodName).join(', ')].filter(Boolean).join(' · ')}
          error={wrong.includes(ref) && t('plans.dueDayWrong')}
        />
      ))}
      {kept(name) && <SaveState state={save.isPending ? 'sending' : 'kept'} at={null} />}
      {save.isError && <Trouble error={save.error} />}
      <Button type="submit" variant="default" aria-busy={save.isPending}>
        {t('plans.saveAnswer')}
      </Button>
    </form>
  );
}

function isDay(day: number | null | undefined): boolean {
  return day != null && Number.isInteger(day) && day >= 1 && day <= 31;
}
