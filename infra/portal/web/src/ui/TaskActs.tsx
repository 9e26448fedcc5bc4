import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Ask } from '../api/client';
import { task as taskQuery } from '../api/queries';
import type { Task, TaskDetail } from '../api/types';
import { parseNumber } from '../format';
import { Trouble } from './Trouble';

/** What the unit can do with its task: take note of it, say how far it is, report it done. */
export function TaskActs({ task, etag }: { task: Task; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<{ percent?: string; evidence?: string }>({});
  const act = useMutation({
    mutationFn: ({ step, ...how }: Ask & { step: string }) =>
      ask<TaskDetail>(`/api/v1/tasks/${encodeURIComponent(task.id)}/${step}`, {
        ...how,
        ifMatch: etag,
      }),
    onSuccess: (answer) => {
      queries.setQueryData(taskQuery(task.id).queryKey, answer);
      return queries.invalidateQueries({ queryKey: ['tasks'] });
    },
    // Somebody may have been faster: show what is there now beside the refusal.
    onError: () => queries.invalidateQueries({ queryKey: taskQuery(task.id).queryKey }),
  });

  function progress(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const percent = parseNumber(String(form.get('percent')));
    if (percent === null || percent < 0 || percent > 100 || !Number.isInteger(percent)) {
      setWrong({ percent: t('task.percentWrong') });
      return;
    }
    setWrong({});
    const note = String(form.get('note')).trim();
    act.mutate({ step: 'progress', method: 'PUT', body: { percent, note } });
  }

  function complete(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = String(form.get('evidence')).trim();
    const link = String(form.get('link')).trim();
    if (!text) {
      setWrong({ evidence: t('task.evidenceMissing') });
      return;
    }
    setWrong({});
    const evidence = [link ? { text, link } : { text }];
    act.mutate({ step: 'completion', method: 'POST', body: { evidence } });
  }

  return (
    <>
      {act.isError && <Trouble error={act.error} />}
      {task.status === 'ASSIGNED' && (
        <Button
          my="md"
          loading={act.isPending}
          onClick={() => act.mutate({ step: 'acknowledgement', method: 'POST' })}
        >
          {t('task.acknowledge')}
        </Button>
      )}
      <div className="two">
        <form className="panel" onSubmit={progress} noValidate>
          <TextInput
            name="percent"
            label={t('task.percent')}
            inputMode="numeric"
            defaultValue={String(task.percent)}
            error={wrong.percent}
          />
          <Textarea name="note" label={t('task.note')} autosize minRows={2} maxLength={1000} mt="sm" />
          <Button type="submit" variant="default" mt="md" disabled={act.isPending}>
            {t('task.update')}
          </Button>
        </form>
        <form className="panel" onSubmit={complete} noValidate>
          <Textarea
            name="evidence"
            label={t('task.evidence')}
            description={t('task.evidenceHint')}
            autosize
            minRows={2}
            maxLength={1000}
            error={wrong.evidence}
          />
          <TextInput name="link" label={t('task.link')} type="url" mt="sm" />
          <Button type="submit" mt="md" disabled={act.isPending}>
            {t('task.complete')}
          </Button>
        </form>
      </div>
    </>
  );
}
