import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Task } from '../api/types';
import type { IsoDate } from '../format';
import { isOpen } from '../tasks';
import { DueDate } from './DueDate';
import { StateBadge } from './StateBadge';

export function TaskRow({ task, today }: { task: Task; today: IsoDate }) {
  const { t } = useTranslation();
  const open = isOpen(task);
  return (
    <li className="row">
      <div className="row-main">
        <Link to={`/tasks/${task.id}`} className="row-title clipped">
          {task.title || t('task.activity', { ref: task.activity })}
        </Link>
        <span className="row-meta">
          {[task.planNumber, task.activity, task.unitName].filter(Boolean).join(' · ')}
          {open && task.percent > 0 && ` · ${task.percent} %`}
        </span>
      </div>
      <div className="row-side">
        <StateBadge state={task.state} />
        {open && <DueDate on={task.nextDue?.on} today={today} />}
      </div>
    </li>
  );
}
