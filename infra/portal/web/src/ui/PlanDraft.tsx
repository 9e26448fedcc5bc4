import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { preview as previewQuery } from '../api/queries';
import type { Finding, PlanDetail } from '../api/types';
import { targetOf } from '../elements';
import { language } from '../i18n';
import { DueDays } from './DueDays';
import { Loaded } from './Loaded';
import { Fix } from './plan/Fix';
import { IssueBox } from './plan/IssueBox';
import { LateItems } from './plan/LateItems';
import { Signing, SubmissionWords } from './plan/Signing';
import { PlanQuestions } from './PlanQuestions';

/** The same is said with its answers above, in the questions. */
const ASKED = 'plan.question-open';

/** What is still open in a draft, each with what settles it, and the step that puts it into force. */
export function PlanDraft({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const preview = useQuery(previewQuery(plan.id));
  return (
    <section className="section panel">
      <SubmissionWords plan={plan} />
      <Title order={2} size="h4">
        {t('plans.beforeIssue')}
      </Title>
      <PlanQuestions />
      <Loaded query={preview}>
        {(would) => (
          <>
            <Findings
              title={t('plans.obstacles')}
              className="problems"
              found={would.obstacles.filter(({ code }) => code !== ASKED)}
            />
            <Findings title={t('plans.advice')} found={would.advice} />
            <LateItems late={would.late} />
            {plan.may.draft && <DueDays plan={plan} etag={etag} />}
            <Signing
              plan={plan}
              etag={etag}
              ready={would.ready}
              words={t('issue.open')}
              look={(close) => (
                <IssueBox plan={plan} etag={etag} on={would.on} late={would.late} close={close} />
              )}
            />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Findings({
  title,
  className,
  found,
}: {
  title: string;
  className?: string;
  found: Finding[];
}) {
  const { t } = useTranslation();
  if (found.length === 0) return null;
  return (
    <div className={className}>
      <b>{title}</b>
      <ul className="plain-list">
        {found.map((one) => {
          const target = targetOf(one.pointer);
          return (
            <li key={one.code + (one.pointer ?? '') + one.vi}>
              {one[language()]}
              {target && (
                <div className="choices">
                  <Fix
                    target={target}
                    words={
                      target.part !== 'head' && target.index < 0 ? t('edit.add') : t('edit.fix')
                    }
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
