import { useTranslation } from 'react-i18next';
import type { Plan } from '../api/types';
import { Icon, type IconName } from './Icon';

const LOOKS: Record<Plan['status'], [colour: string, icon: IconName, words: PlanWords]> = {
  DRAFT: ['grey', 'waiting', 'plans.draft'],
  ISSUED: ['green', 'done', 'plans.issued'],
  WITHDRAWN: ['grey', 'withdrawn', 'plans.withdrawn'],
};
type PlanWords = 'plans.draft' | 'plans.issued' | 'plans.withdrawn';

export function PlanStatus({ status }: { status: Plan['status'] }) {
  const { t } = useTranslation();
  const [colour, icon, words] = LOOKS[status];
  return (
    <span className={`state ${colour}`}>
      <Icon name={icon} />
      {t(words)}
    </span>
  );
}
