import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { me, myTasks, reports, useToday } from '../api/queries';
import type { Report, Task } from '../api/types';
import { formatLongDate, type IsoDate } from '../format';
import { language } from '../i18n';
import { groupByLateness, LATENESS } from '../lateness';
import { decides, seesContent } from '../posts';
import { owedBy } from '../reports';
import { isOpen } from '../tasks';
import { Empty } from '../ui/Empty';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { PlansWaiting } from '../ui/PlansWaiting';
import { ReportRow } from '../ui/ReportRow';
import { Section } from '../ui/Section';
import { TaskRow } from '../ui/TaskRow';
import { Unsent } from '../ui/Unsent';

/** What is due for me, most urgent first, without a click. */
export function Component() {
  const { t } = useTranslation();
  const today = useToday();
  const query = useQuery(me);
  return (
    <>
      <PageTitle>{t('work.title')}</PageTitle>
      <Loaded query={query}>
        {(person) => (
          <>
            <p className="lead">
              {t('work.greeting', { name: person.name, date: formatLongDate(today, language()) })}
            </p>
            <Unsent />
            {decides(person) && <PlansWaiting person={person} />}
            {seesContent(person) ? <Due today={today} /> : <Empty>{t('work.noContent')}</Empty>}
          </>
        )}
      </Loaded>
    </>
  );
}

function Due({ today }: { today: IsoDate }) {
  const tasks = useQuery(myTasks);
  const owed = useQuery(reports('owed'));
  return (
    <Loaded query={tasks}>
      {(found) => (
        <Loaded query={owed}>
          {(due) => <Work tasks={found} reports={due} today={today} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** A task or a report: both have a date to keep. */
type Item = { task: Task } | { report: Report };

const dueOf = (item: Item) => ('task' in item ? item.task.nextDue?.on : item.report.due.on);

function Work({ tasks, reports, today }: { tasks: Task[]; reports: Report[]; today: IsoDate }) {
  const { t } = useTranslation();
  const open = tasks.filter((task) => isOpen(task));
  const done = tasks.filter((task) => task.status === 'COMPLETED');
  const { returned, owed } = owedBy(reports);
  const due: Item[] = [
    ...open.map((task) => ({ task })),
    ...[...returned, ...owed].map((report) => ({ report })),
  ];
  const groups = groupByLateness(due, today, dueOf);

  const tiles = [
    { id: 'returned', count: returned.length, tone: 'orange' },
    { id: 'overdue', count: groups.overdue.length, tone: 'red' },
    { id: 'thisWeek', count: groups.thisWeek.length, tone: 'blue' },
    { id: 'later', count: groups.later.length, tone: 'grey' },
  ] as const;

  if (due.length + done.length === 0) {
    return (
      <Empty
        action={
          <Button component={Link} to="/plans" variant="default">
            {t('work.seePlans')}
          </Button>
        }
      >
        {t('work.nothing')}
      </Empty>
    );
  }
  return (
    <>
      <nav className="tiles" aria-label={t('work.summary')}>
        {tiles.map(({ id, count, tone }) => (
          <a key={id} href={`#${id}`} className={`tile ${count > 0 ? tone : 'none'}`}>
            <span className="tile-count">{count}</span>
            <span>{t(`work.${id}`)}</span>
          </a>
        ))}
      </nav>
      <Section id="returned" title={t('work.returned')} count={returned.length}>
        {returned.map((report) => (
          <ReportRow key={report.id} report={report} today={today} />
        ))}
      </Section>
      {LATENESS.filter((name) => name !== 'undated' || groups.undated.length > 0).map((name) => (
        <Section key={name} id={name} title={t(`work.${name}`)} count={groups[name].length}>
          {groups[name].map((item) =>
            'task' in item ? (
              <TaskRow key={item.task.id} task={item.task} today={today} />
            ) : (
              <ReportRow key={item.report.id} report={item.report} today={today} />
            ),
          )}
        </Section>
      ))}
      {done.length > 0 && (
        <Section id="done" title={t('work.doneRecently')} count={done.length} folded>
          {done.map((task) => (
            <TaskRow key={task.id} task={task} today={today} />
          ))}
        </Section>
      )}
    </>
  );
}
