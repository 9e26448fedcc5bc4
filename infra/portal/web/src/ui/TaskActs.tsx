import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../act';
import { ask, type Answer, type Ask } from '../api/client';
import { task as taskQuery } from '../api/queries';
import type { Seen } from '../api/reportSteps';
import type { Task, TaskDetail } from '../api/types';
import { parseNumber } from '../format';
import { doerOf } from '../tasks';
import { ActNote } from './ActNote';
import { ErrorSummary, type Wrong } from './ErrorSummary';

interface ActsOf {
  task: Task;
  etag: string | null;
}

/** What the unit can do with its task: take note of it, say how far it is, report it done. */
export function TaskActs({ task, etag }: ActsOf) {
  return (
    <>
      {task.status === 'ASSIGNED' && <Acknowledgement task={task} etag={etag} />}
      <div className="two">
        <Progress task={task} etag={etag} />
        <Completion task={task} etag={etag} />
      </div>
    </>
  );
}

/** What all forms of a task have in common. */
function useTaskAct<T>(
  { task, etag }: ActsOf,
  form: string,
  first: T,
  request: (value: T) => Ask,
) {
  const queries = useQueryClient();
  const address = `/api/v1/tasks/${encodeURIComponent(task.id)}/${form}`;
  return useAct<T, TaskDetail>({
    on: `task.${task.id}`,
    form,
    etag,
    first,
    send: (value, seen: Seen): Promise<Answer<TaskDetail>> =>
      ask(address, { ...request(value), ifMatch: seen.etag, idempotencyKey: seen.key }),
    done: (answer) => {
      queries.setQueryData(taskQuery(task.id).queryKey, answer);
      void queries.invalidateQueries({ queryKey: ['tasks', 'mine'] });
    },
  });
}

function Acknowledgement(of: ActsOf) {
  const { t } = useTranslation();
  const act = useTaskAct(of, 'acknowledgement', null, () => ({ method: 'POST' }));
  return (
    <>
      <Button my="md" aria-busy={act.state === 'sending'} onClick={() => act.act()}>
        {t('task.acknowledge')}
      </Button>
      <ActNote act={act} mine={<p>{t('task.acknowledge')}</p>} theirs={(now) => <Now now={now} />} />
    </>
  );
}

function Progress(of: ActsOf) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const act = useTaskAct(
    of,
    'progress',
    { percent: String(of.task.percent), note: '' },
    ({ percent, note }) => ({
      method: 'PUT',
      body: { percent: parseNumber(percent), note: note.trim() },
    }),
  );
  const { value } = act;

  function send(event: FormEvent) {
    event.preventDefault();
    const percent = parseNumber(value.percent);
    const good = percent !== null && percent >= 0 && percent <= 100 && Number.isInteger(percent);
    setWrong(good ? [] : [{ id: 'percent', words: t('task.percentWrong') }]);
    if (good) act.act();
  }

  return (
    <form className="panel" onSubmit={send} noValidate>
      <ErrorSummary wrong={wrong} />
      <TextInput
        id="percent"
        label={t('task.percent')}
        inputMode="numeric"
        autoComplete="off"
        value={value.percent}
        error={wrong[0]?.words}
        onChange={(event) => act.change({ ...value, percent: event.currentTarget.value })}
      />
      <Textarea
        label={t('task.note')}
        autosize
        minRows={2}
        maxLength={1000}
        mt="sm"
        value={value.note}
        onChange={(event) => act.change({ ...value, note: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" mt="md" aria-busy={act.state === 'sending'}>
        {t('task.update')}
      </Button>
      <ActNote
        act={act}
        mine={
          <p className="pre">
            {value.percent} %{'\n'}
            {value.note}
          </p>
        }
        theirs={(now) => <Now now={now} />}
      />
    </form>
  );
}

function Completion(of: ActsOf) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const act = useTaskAct(of, 'completion', { text: '', link: '' }, ({ text, link }) => ({
    method: 'POST',
    body: {
      evidence: [link.trim() ? { text: text.trim(), link: link.trim() } : { text: text.trim() }],
    },
  }));
  const { value } = act;

  function send(event: FormEvent) {
    event.preventDefault();
    const good = value.text.trim() !== '';
    setWrong(good ? [] : [{ id: 'evidence', words: t('task.evidenceMissing') }]);
    if (good) act.act();
  }

  return (
    <form className="panel" onSubmit={send} noValidate>
      <ErrorSummary wrong={wrong} />
      <Textarea
        id="evidence"
        label={t('task.evidence')}
        description={t('task.evidenceHint')}
        autosize
        minRows={2}
        maxLength={1000}
        value={value.text}
        error={wrong[0]?.words}
        onChange={(event) => act.change({ ...value, text: event.currentTarget.value })}
      />
      <TextInput
        label={t('task.link')}
        type="url"
        maxLength={500}
        mt="sm"
        value={value.link}
        onChange={(event) => act.change({ ...value, link: event.currentTarget.value })}
      />
      <Button type="submit" mt="md" aria-busy={act.state === 'sending'}>
        {t('task.complete')}
      </Button>
      <ActNote
        act={act}
        mine={<p className="pre">{[value.text, value.link].join('\n')}</p>}
        theirs={(now) => <Now now={now} />}
      />
    </form>
  );
}

/** How the task stands after what somebody else did. */
function Now({ now }: { now: TaskDetail }) {
  const { t } = useTranslation();
  const latest = now.history.at(-1);
  const who = latest && (doerOf(latest) ?? t('task.unknownDoer'));
  return (
    <p className="pre">
      {t(`status.${now.task.status}`)}, {now.task.percent} %{'\n'}
      {latest && [who, latest.reason].filter(Boolean).join(': ')}
    </p>
  );
}
