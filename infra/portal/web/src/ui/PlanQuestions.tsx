import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerTo } from '../answers';
import { announce } from '../announce';
import { ask } from '../api/client';
import type { Choice, PlanDetail, Question } from '../api/types';
import { language } from '../i18n';
import { placeInWords } from '../places';
import { AtLines } from './ReadFrom';
import { Trouble } from './Trouble';

/** What was not certain, where it stands, and what the answer may be; one of these can be picked, or it stays as written. */
export function PlanQuestions({
  plan,
  etag,
  mine,
}: {
  plan: PlanDetail;
  etag: string | null;
  mine: boolean;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const pick = useMutation({
    mutationFn: (answer: object) =>
      ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(plan.id)}`, {
        method: 'PUT',
        ifMatch: etag,
        body: answer,
      }),
    onSuccess: ({ body }) => {
      announce(t('plans.answered', { count: body.questions.length }));
      heading.current?.focus(); // the question is gone, and the focus was in it
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const heading = useRef<HTMLParagraphElement>(null);
  if (plan.questions.length === 0) return null;
  return (
    <>
      <p ref={heading} tabIndex={-1}>
        {t('plans.questions')}
      </p>
      <ul className="plain-list">
        {plan.questions.map((asked) => (
          <li key={[asked.code, asked.about, asked.vi, asked.lines?.from].join()}>
            {asked.about && <b>{placeInWords(asked.about, (named) => t(`places.${named}`))}: </b>}
            {asked[language()]}
            {asked.lines && (
              <span className="hint">
                {' '}
                (<AtLines lines={asked.lines} />)
              </span>
            )}
            {(asked.choices.length > 0 || (mine && asked.about)) && (
              <div className="choices" role="group" aria-label={t('plans.choices')}>
                {asked.choices.map((choice) => offered(asked, choice))}
                {mine && asked.about && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => choose({ answered: [asked.about] })}
                  >
                    {t('plans.leaveAsItIs')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {pick.isError && <Trouble error={pick.error} />}
    </>
  );

  function choose(answer: object) {
    if (!pick.isPending) pick.mutate(answer);
  }

  function offered(asked: Question, choice: Choice) {
    const answer = mine ? answerTo(plan, asked, choice) : null;
    const words = choice[language()];
    return answer ? (
      <Button
        key={choice.value}
        variant="default"
        size="compact-sm"
        onClick={() => choose(answer)}
      >
        {words}
      </Button>
    ) : (
      <span key={choice.value}>{words}</span>
    );
  }
}
