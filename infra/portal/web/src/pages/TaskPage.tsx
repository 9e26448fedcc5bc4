import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { me, task as taskQuery, useToday } from '../api/queries';
import type { TaskDetail, TaskDue, TaskStep } from '../api/types';
import { formatDate, formatInstant, type IsoDate } from '../format';
import { doesWorkOf } from '../posts';
import { doerOf, isOpen } from '../tasks';
import { BackLink } from '../ui/BackLink';
import { DueDate } from '../ui/DueDate';
import { Facts } from '../ui/Facts';
import { Leftover } from '../ui/Leftover';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { Standing } from '../ui/Standing';
import { TaskActs } from '../ui/TaskActs';

/** One task: what it asks, until when, and how to say what was done. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const today = useToday();
  const query = useQuery(taskQuery(id));
  return (
    <>
      <BackLink to="/">{t('work.title')}</BackLink>
      <Loaded query={query} title={t('work.title')}>
        {({ body, etag }) => <Detail key={id} detail={body} etag={etag} today={today} />}
      </Loaded>
    </>
  );
}

function Detail({ detail, etag, today }: { detail: TaskDetail; etag: string | null; today: IsoDate }) {
  const { t } = useTranslation();
  const { task } = detail;
  const person = useQuery(me).data;
  return (
    <>
      <PageTitle>{t('task.activity', { ref: task.activity })}</PageTitle>
      <Standing state={task.state}>
        {isOpen(task) && <DueDate on={task.nextDue?.on} today={today} />}
      </Standing>
      <p className="lead pre">{task.title}</p>
      <Facts
        facts={[
          [t('task.deliverable'), detail.deliverable],
          [t('task.unit'), task.unitName],
          [t('task.superior'), detail.superiorName],
          [
            t('task.plan'),
            <Link to={`/plans/${task.rootPlanId}`}>{task.planNumber ?? task.planTitle}</Link>,
          ],
          [t('due.why'), task.nextDue?.reason],
        ]}
      />
      {person &&
        (isOpen(task) && doesWorkOf(person, task.unit) ? (
          <TaskActs task={task} etag={etag} />
        ) : (
          <Leftover on={`task.${task.id}`} />
        ))}
      {detail.dues.length > 0 && <Dues dues={detail.dues} />}
      <Steps steps={detail.history} />
    </>
  );
}

function Dues({ dues }: { dues: TaskDue[] }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <Title order={2} size="h4">
        {t('task.dues')}
      </Title>
      <ul className="plain-list">
        {dues.map((due) => (
          <li key={due.on}>
            <time dateTime={due.on}>{formatDate(due.on)}</time>
            {due.completedOn && `: ${t('task.done', { date: formatDate(due.completedOn) })}`}
            {due.evidence.map((one) => (
              <span key={one.text} className="hint">
                {' · '}
                {one.link && /^https?:/.test(one.link) ? (
                  <a href={one.link} rel="noreferrer">
                    {one.text}
                  </a>
                ) : (
                  one.text
                )}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ steps }: { steps: TaskStep[] }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <Title order={2} size="h4">
        {t('task.history')}
      </Title>
      <ul className="plain-list">
        {steps.map((step) => (
          <li key={step.at + step.to}>
            <time dateTime={step.at}>{formatInstant(step.at)}</time> ·{' '}
            {doerOf(step) ?? t('task.unknownDoer')} · {t(`status.${step.to}`)}
            {step.reason && `: ${step.reason}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
