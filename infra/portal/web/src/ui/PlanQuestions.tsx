import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerTo, whoInstead } from '../answers';
import type { Question } from '../api/types';
import { targetOfQuestion } from '../elements';
import { language } from '../i18n';
import { placeInWords } from '../places';
import { Fix } from './plan/Fix';
import { UnitPicker } from './plan/UnitPicker';
import { useDesk } from './plan/desk';
import { AtLines } from './ReadFrom';
import { Trouble } from './Trouble';

/** What was not certain, where it stands, and every way to settle it. */
export function PlanQuestions() {
  const { t } = useTranslation();
  const { plan, error, write } = useDesk();
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
            <Ways asked={asked} answer={answered} />
          </li>
        ))}
      </ul>
      {error !== null && <Trouble error={error} />}
    </>
  );

  /** The question is gone then, and the focus was in it. */
  function answered(body: object) {
    write(body, () => heading.current?.focus());
  }
}

/** One of the choices, a unit in the place of a phrase, nobody, something else, or as it is. */
function Ways({ asked, answer }: { asked: Question; answer: (body: object) => void }) {
  const { t } = useTranslation();
  const { plan, mine } = useDesk();
  const nobody = whoInstead(plan, asked, null);
  if (!mine) {
    return asked.choices.map((choice) => <span key={choice.value}>{choice[language()]} </span>);
  }
  return (
    <div className="choices" role="group" aria-label={t('plans.choices')}>
      {asked.choices.map((choice) => {
        const chosen = answerTo(plan, asked, choice);
        return chosen ? (
          <Button
            key={choice.value}
            variant="default"
            size="compact-sm"
            onClick={() => answer(chosen)}
          >
            {choice[language()]}
          </Button>
        ) : (
          <span key={choice.value}>{choice[language()]}</span>
        );
      })}
      {nobody && (
        <>
          <UnitPicker
            label={t('edit.unitInstead')}
            pick={(unit) => {
              const instead = whoInstead(plan, asked, unit);
              if (instead) answer(instead);
            }}
          />
          <Button variant="default" size="compact-sm" onClick={() => answer(nobody)}>
            {t('edit.leaveOut')}
          </Button>
        </>
      )}
      <Fix target={targetOfQuestion(plan, asked.about)} words={t('edit.fix')} />
      {asked.about && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => answer({ answered: [asked.about] })}
        >
          {t('plans.leaveAsItIs')}
        </Button>
      )}
    </div>
  );
}
