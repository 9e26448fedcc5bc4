import '../ui/plan/plan.css';
import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { overdueReports, plan as planQuery, planTree, progress as progressQuery } from '../api/queries';
import type { Plan, PlanDetail } from '../api/types';
import { formatDate } from '../format';
import { treeOf } from '../tree';
import { BackLink } from '../ui/BackLink';
import { DraftDeletion } from '../ui/DraftDeletion';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { InForce } from '../ui/plan/Signing';
import { Writing } from '../ui/plan/Writing';
import { PlanAmendment } from '../ui/PlanAmendment';
import { PlanActivities } from '../ui/PlanActivities';
import { PlanDraft } from '../ui/PlanDraft';
import { PlanSource } from '../ui/PlanSource';
import { PlanStatus } from '../ui/PlanStatus';
import { PlanTree } from '../ui/PlanTree';
import { Trouble } from '../ui/Trouble';

/** One plan and, unit by unit, how far everything beneath it is. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery(planQuery(id));
  return (
    <>
      <BackLink to="/plans">{t('plans.back')}</BackLink>
      <Loaded query={query} title={t('plans.title')}>
        {({ body: plan, etag }) => (
          <Writing plan={plan} etag={etag}>
            <PageTitle>{plan.title ?? t('plans.untitled')}</PageTitle>
            <p className="row-side start">
              <PlanStatus plan={plan} />
              <span className="due">
                {[
                  plan.number,
                  plan.issuerName,
                  plan.issuedOn && t('plans.issuedOn', { date: formatDate(plan.issuedOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            {plan.status === 'DRAFT' ? (
              <Draft plan={plan} etag={etag} />
            ) : (
              <Below plan={plan} />
            )}
            <PlanActivities />
            <PlanSource />
            {plan.deletable && <DraftDeletion plan={plan} etag={etag} />}
            <InForce plan={plan} etag={etag} />
          </Writing>
        )}
      </Loaded>
    </>
  );
}

function Draft({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  return plan.source?.amends ? (
    <PlanAmendment plan={plan} etag={etag} />
  ) : (
    <PlanDraft plan={plan} etag={etag} />
  );
}

function Below({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const tree = useQuery(planTree(plan.id));
  const progress = useQuery(progressQuery(plan));
  const late = useQuery(overdueReports(plan));
  const roots = useMemo(
    () => treeOf(tree.data ?? [], progress.data ?? [], late.data),
    [tree.data, progress.data, late.data],
  );
  return (
    <section className="section">
      <Title order={2} size="h4" id="tree-title">
        {t('plans.tree')} <span className="count">{tree.data?.length ?? ''}</span>
      </Title>
      {progress.isError && <Trouble error={progress.error} retry={() => void progress.refetch()} />}
      {late.isError && <Trouble error={late.error} retry={() => void late.refetch()} />}
      <Loaded query={tree}>{() => <PlanTree roots={roots} remembered={plan.id} />}</Loaded>
    </section>
  );
}
