import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '../../api/types';
import { dayText, parseDay } from '../../days';
import { DayField } from './DayField';

const KINDS = [
  'BY_DATE',
  'RECURRING',
  'WINDOW',
  'STANDING',
  'ON_EVENT',
  'PERIODIC_UNSTATED',
  'UNSTATED',
] as const;
const SPANS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;

export interface TypedSchedule {
  kind: string;
  every: string;
  from: string;
  to: string;
  due: string;
  text: string;
}

export function typedSchedule(known: Schedule | null | undefined): TypedSchedule {
  return {
    kind: known?.kind ?? 'UNSTATED',
    every: known?.every ?? 'MONTH',
    from: dayText(known?.from),
    to: dayText(known?.to),
    due: dayText(known?.due),
    text: known?.text ?? '',
  };
}

/** As it is sent; null where a day is none. */
export function scheduleOf({ kind, every, from, to, due, text }: TypedSchedule): Schedule | null {
  const said = { kind, text: text.trim() || null };
  const days = { from: parseDay(from), to: parseDay(to) };
  const unread = (typed: string) => typed.trim() !== '' && parseDay(typed) === null;
  if (kind === 'BY_DATE') return unread(due) ? null : { ...said, due: parseDay(due) };
  if (kind !== 'RECURRING' && kind !== 'WINDOW') return said;
  if (unread(from) || unread(to)) return null;
  return kind === 'RECURRING' ? { ...said, every, ...days } : { ...said, ...days };
}

/** When something is to be done; only what that kind of time needs is asked. */
export function ScheduleFields({
  typed,
  change,
}: {
  typed: TypedSchedule;
  change: (next: TypedSchedule) => void;
}) {
  const { t } = useTranslation();
  const { kind } = typed;
  const spans = kind === 'RECURRING' || kind === 'WINDOW';
  return (
    <fieldset>
      <legend>{t('plans.schedule')}</legend>
      <div className="fields">
        <NativeSelect
          label={t('edit.kind')}
          value={kind}
          data={KINDS.map((value) => ({ value, label: t(`edit.kinds.${value}`) }))}
          onChange={(event) => change({ ...typed, kind: event.currentTarget.value })}
        />
        {kind === 'BY_DATE' && (
          <DayField
            label={t('edit.due')}
            value={typed.due}
            change={(due) => change({ ...typed, due })}
          />
        )}
        {kind === 'RECURRING' && (
          <NativeSelect
            label={t('edit.every')}
            value={typed.every}
            data={SPANS.map((value) => ({ value, label: t(`edit.spans.${value}`) }))}
            onChange={(event) => change({ ...typed, every: event.currentTarget.value })}
          />
        )}
        {spans && (
          <>
            <DayField
              label={t('edit.from')}
              value={typed.from}
              change={(from) => change({ ...typed, from })}
            />
            <DayField label={t('edit.to')} value={typed.to} change={(to) => change({ ...typed, to })} />
          </>
        )}
        <TextInput
          label={t('edit.asPrinted')}
          maxLength={500}
          value={typed.text}
          onChange={(event) => change({ ...typed, text: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
