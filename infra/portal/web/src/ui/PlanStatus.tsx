import { useTranslation } from 'react-i18next';
import type { PlanState, Submission } from '../api/types';
import { Icon, type IconName } from './Icon';

type Words = 'plans.draft' | 'plans.issued' | 'plans.withdrawn';

const LOOKS: Record<PlanState, [colour: string, icon: IconName, words: Words]> = {
  DRAFT: ['grey', 'waiting', 'plans.draft'],
  ISSUED: ['green', 'done', 'plans.issued'],
  WITHDRAWN: ['grey', 'withdrawn', 'plans.withdrawn'],
};

interface Standing {
  status: PlanState;
  parentId?: string | null;
  submission?: Submission | null;
}

/** Where a plan stands; a sub-plan that is a draft waits for its own unit. */
export function PlanStatus({ plan }: { plan: Standing }) {
  const { t } = useTranslation();
  const [colour, icon, words] = LOOKS[plan.status];
  const stage = plan.status === 'DRAFT' ? plan.submission?.stage : undefined;
  if (stage) {
    return (
      <span className={`state ${stage === 'RETURNED' ? 'orange' : 'blue'}`}>
        <Icon name={stage === 'RETURNED' ? 'returned' : 'sent'} />
        {t(`sign.stages.${stage}`)}
      </span>
    );
  }
  return (
    <span className={`state ${colour}`}>
      <Icon name={icon} />
      {plan.status === 'DRAFT' && plan.parentId ? t('plans.review') : t(words)}
    </span>
  );
}
