import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { returnPlan, submitPlan, withdrawPlan } from '../../api/planSteps';
import type { PlanDetail } from '../../api/types';
import { formatInstant } from '../../format';
import { Look } from './Look';
import { useDesk } from './desk';
import { ReasonBox } from './ReasonBox';

type Asked = 'submit' | 'return' | 'issue' | 'withdraw' | null;

/** What was said between who runs the draft and who signs it; the reason first. */
export function SubmissionWords({ plan: { submission } }: { plan: PlanDetail }) {
  const { t } = useTranslation();
  if (!submission) return null;
  const { stage, by, at, words } = submission;
  return (
    <div className={stage === 'RETURNED' ? 'returned' : 'panel settle'}>
      <b>{t(`sign.${stage}`, { by, at: formatInstant(at) })}</b>
      {words && <p className="flush pre">{words}</p>}
    </div>
  );
}

/**
 * The next step of a draft: the coordinator submits it, a leader signs or returns it.
 *
 * `words` name what signing does, and `look` is what is looked at before.
 */
export function Signing({
  plan,
  etag,
  ready,
  words,
  look,
}: {
  plan: PlanDetail;
  etag: string | null;
  ready: boolean;
  words: string;
  look: (close: () => void) => ReactNode;
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const waits = plan.submission?.stage === 'SUBMITTED';
  return (
    <div className="acts">
      {plan.may.draft && !plan.may.issue && !waits && (
        <Button disabled={!ready} onClick={() => setAsked('submit')}>
          {t('sign.submit')}
        </Button>
      )}
      {plan.may.issue && (
        <Button disabled={!ready} onClick={() => setAsked('issue')}>
          {words}
        </Button>
      )}
      {plan.may.issue && waits && (
        <Button variant="default" onClick={() => setAsked('return')}>
          {t('sign.return')}
        </Button>
      )}
      {!ready && <span className="hint">{t('sign.notReady')}</span>}
      {asked === 'issue' && look(close)}
      {asked === 'submit' && (
        <ReasonBox
          title={t('sign.submitTitle')}
          label={t('sign.note')}
          required={false}
          act={t('sign.submit')}
          step={(note) => submitPlan(plan.id, etag, { note })}
          close={close}
        />
      )}
      {asked === 'return' && (
        <ReasonBox
          title={t('sign.returnTitle')}
          label={t('sign.reason')}
          required
          act={t('sign.return')}
          step={(reason) => returnPlan(plan.id, etag, { reason })}
          close={close}
        />
      )}
    </div>
  );
}

/** What a leader does with a plan in force: amend it, or take it out of force, who has it named first. */
export function InForce({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const { amend } = useDesk();
  const [asked, setAsked] = useState(false);
  if (plan.status !== 'ISSUED' || plan.parentId || !plan.may.issue) return null;
  return (
    <div className="acts section">
      {amend && (
        <Button variant="default" onClick={amend}>
          {t('sign.amendOpen')}
        </Button>
      )}
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('sign.withdraw')}
      </Button>
      {asked && (
        <ReasonBox
          title={t('sign.withdrawTitle')}
          label={t('sign.withdrawReason')}
          required
          act={t('sign.withdraw')}
          step={(reason) => withdrawPlan(plan.id, etag, { reason })}
          close={() => setAsked(false)}
        >
          <p>{t('sign.withdrawExplain')}</p>
          <Look id={plan.id} policy="AUTOMATIC" />
        </ReasonBox>
      )}
    </div>
  );
}
