import { Button, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/client';
import type { CalendarMoves, TouchedDeadlines } from '../api/types';
import { formatDate } from '../format';
import { Trouble } from './Trouble';

const CSV = 'text/csv';

/** A file of days off and days worked: first what it would move, then, on a second word, it holds. */
export function CalendarImport() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const look = useMutation({ mutationFn: movedBy });
  const set = useMutation({
    mutationFn: (file: File) => post<{ rows: number }>('/api/v1/imports/calendar', file),
    onSuccess: () => {
      setChosen(null);
      look.reset();
      return queries.invalidateQueries({ queryKey: ['calendar'] });
    },
  });

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (!file) return;
    set.reset();
    setChosen(file);
    look.mutate(file);
  }

  return (
    <section className="panel" aria-labelledby="calendar-import">
      <Title order={2} size="h4" id="calendar-import">
        {t('calendar.import')}
      </Title>
      <p className="hint">{t('calendar.importHint')}</p>
      <pre className="sample" lang="vi">
        {'date,kind,source\n2026-01-02,OFF,Thông báo số …\n2026-01-10,WORKED,Thông báo số …'}
      </pre>
      <div className="import">
        <input
          ref={chooser}
          type="file"
          accept=".csv"
          hidden
          aria-label={t('calendar.choose')}
          onChange={choose}
        />
        <Button variant="default" loading={look.isPending} onClick={() => chooser.current?.click()}>
          {t('calendar.choose')}
        </Button>
        {chosen && <span>{chosen.name}</span>}
      </div>
      {look.isError && <Trouble error={look.error} />}
      {set.isError && <Trouble error={set.error} />}
      {set.isSuccess && <p role="status">{t('calendar.saved', { count: set.data.rows })}</p>}
      {chosen && look.isSuccess && (
        <>
          <Moves {...look.data} />
          <Button
            aria-busy={set.isPending}
            onClick={() => !set.isPending && set.mutate(chosen)}
          >
            {t('calendar.save')}
          </Button>
        </>
      )}
    </section>
  );
}

interface Moved {
  moves: CalendarMoves;
  open: TouchedDeadlines;
}

async function movedBy(file: File): Promise<Moved> {
  const moves = await post<CalendarMoves>('/api/v1/imports/calendar/preview', file);
  const open = await ask<TouchedDeadlines>('/api/v1/deadlines/touched', {
    method: 'POST',
    body: moves,
  });
  return { moves, open: open.body };
}

async function post<T>(path: string, file: File): Promise<T> {
  return (await ask<T>(path, { method: 'POST', file, type: CSV })).body;
}

function Moves({ moves: { plans, moves }, open }: Moved) {
  const { t } = useTranslation();
  if (plans === 0) return <p>{t('calendar.movesNothing')}</p>;
  return (
    <>
      <p>{t('calendar.moves', { count: open.open, plans })}</p>
      <ul className="plain-list">
        {moves.map((move) => (
          <li key={[move.plan, move.kind, move.ref, move.from, move.fromReason].join()}>
            {t(move.kind === 'REPORT' ? 'calendar.movedReport' : 'calendar.movedTask', {
              ref: move.ref,
              from: formatDate(move.from),
              to: formatDate(move.to),
              count: move.count,
            })}{' '}
            <span className="hint" lang="vi">
              ({move.reason})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
