import { Button, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  amending,
  answerAmendment,
  type Amendment,
  type InstructionAnswer,
} from '../api/amendment';
import type { PlanDetail } from '../api/types';
import { language } from '../i18n';
import { Loaded } from './Loaded';
import { AmendmentBox } from './plan/AmendmentBox';
import { AmendmentChanges } from './plan/AmendmentChanges';
import { AmendmentQuestions } from './plan/AmendmentQuestions';
import { PlanPicker } from './plan/PlanPicker';
import { Signing, SubmissionWords } from './plan/Signing';
import { useDesk } from './plan/desk';
import { Trouble } from './Trouble';

/** A draft that amends another plan: what it makes of it, and the step that does it. */
export function PlanAmendment({ plan, etag }: { plan: PlanDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(amending(plan.id, etag));
  const answer = useMutation({
    mutationFn: (body: { plan?: string | null; answers: InstructionAnswer[] }) =>
      answerAmendment(plan.id, etag, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  return (
    <section className="section panel">
      <SubmissionWords plan={plan} />
      <Loaded query={query}>
        {(amendment) => {
          const said = (next: InstructionAnswer) =>
            answer.isPending ||
            answer.mutate({
              plan: amendment.plan?.id ?? null,
              answers: [...amendment.answers.filter(({ ref }) => ref !== next.ref), next],
            });
          return (
            <>
              <Title order={2} size="h4">
                {t('amends.title', { number: amendment.number })}
              </Title>
              <Upon
                plan={plan}
                amendment={amendment}
                choose={(chosen) =>
                  answer.mutate({ plan: chosen, answers: amendment.answers })
                }
              />
              <AmendmentQuestions amendment={amendment} mine={plan.may.draft} answer={said} />
              <AmendmentChanges amendment={amendment} mine={plan.may.draft} answer={said} />
              {amendment.obstacles.length > 0 && (
                <ul className="problems plain-list">
                  {amendment.obstacles.map((one) => (
                    <li key={one.code + one.vi}>{one[language()]}</li>
                  ))}
                </ul>
              )}
              {answer.isError && <Trouble error={answer.error} />}
              <Signing
                plan={plan}
                etag={etag}
                ready={amendment.ready}
                words={t('amends.open')}
                look={(close) =>
                  amendment.plan && (
                    <AmendmentBox
                      draft={plan.id}
                      etag={etag}
                      plan={amendment.plan}
                      amendment={amendment}
                      close={close}
                    />
                  )
                }
              />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

/** Which plan it amends; where that is not here, the ways there are. */
function Upon({
  plan,
  amendment,
  choose,
}: {
  plan: PlanDetail;
  amendment: Amendment;
  choose: (chosen: string | null) => void;
}) {
  const { t } = useTranslation();
  const { write } = useDesk();
  const [other, setOther] = useState(false);
  const known = amendment.plan;
  const own = () =>
    write({ answered: plan.questions.map(({ about }) => about).filter(isOfAmending) });
  return (
    <>
      {known ? (
        <p>
          <Link to={`/plans/${known.id}`}>
            {[known.number, known.title].filter(Boolean).join(' · ')}
          </Link>
        </p>
      ) : (
        <p className="problems">
          {t(amendment.candidates.length > 0 ? 'amends.several' : 'amends.notHere', {
            number: amendment.number,
          })}{' '}
          <Link to="/plans">{t('amends.importFirst')}</Link>
        </p>
      )}
      {plan.may.draft && (
        <>
          {(!known || other) && (
            <PlanPicker issuer={plan.issuer} picked={known?.id ?? null} pick={choose} />
          )}
          <div className="acts">
            {known && !other && (
              <Button variant="subtle" size="compact-sm" onClick={() => setOther(true)}>
                {t('amends.another')}
              </Button>
            )}
            <Button variant="subtle" size="compact-sm" onClick={own}>
              {t('amends.ownPlan')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** "amends 12/KH-UBND" and "I.2 amends": what the page asks about in other words. */
function isOfAmending(about: string): boolean {
  return about.startsWith('amends ') || about.endsWith(' amends');
}
