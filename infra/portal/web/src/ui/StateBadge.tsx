import { useTranslation } from 'react-i18next';
import type { ReportStatus, TaskState } from '../api/types';
import { Icon, type IconName } from './Icon';

export type State = TaskState | ReportStatus;

const LOOKS: Record<State, [colour: string, icon: IconName]> = {
  NOT_YET_DUE: ['grey', 'waiting'],
  IN_PROGRESS: ['blue', 'running'],
  COMPLETED_ON_TIME: ['green', 'done'],
  COMPLETED_LATE: ['orange', 'doneLate'],
  OVERDUE: ['red', 'alert'],
  WITHDRAWN: ['grey', 'withdrawn'],
  RETURNED: ['orange', 'returned'],
  SUBMITTED: ['blue', 'sent'],
  ACCEPTED: ['green', 'done'],
  OWED: ['grey', 'waiting'],
  DRAFT: ['blue', 'running'],
};

/** A state as colour, icon and words; never by colour alone. */
export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation();
  const [colour, icon] = LOOKS[state];
  return (
    <span className={`state ${colour}`}>
      <Icon name={icon} />
      {t(`state.${state}`)}
    </span>
  );
}
