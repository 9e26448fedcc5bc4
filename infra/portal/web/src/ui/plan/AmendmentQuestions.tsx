import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Amendment, InstructionAnswer } from '../../api/amendment';
import type { Question } from '../../api/types';
import { parseDay } from '../../days';
import { language } from '../../i18n';
import { AtLines } from '../ReadFrom';
import { DayField } from './DayField';

/** Each instruction that cannot be applied as it stands, with every way to settle it. */
export function AmendmentQuestions({
  amendment,
  mine,
  answer,
}: {
  amendment: Amendment;
  mine: boolean;
  answer: (next: InstructionAnswer) => void;
}) {
  const { t } = useTranslation();
  if (amendment.questions.length === 0) return null;
  return (
    <>
      <p>{t('plans.questions')}</p>
      <ul className="plain-list">
        {amendment.questions.map((asked) => (
          <li key={asked.about}>
            <b>{asked.about}: </b>
            {asked[language()]}
            {asked.lines && (
              <span className="hint">
                {' '}
                (<AtLines lines={asked.lines} />)
              </span>
            )}
            {mine && (
              <Ways
                asked={asked}
                known={amendment.answers.find(({ ref }) => ref === asked.about)}
                answer={answer}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ways({
  asked,
  known,
  answer,
}: {
  asked: Question;
  known: InstructionAnswer | undefined;
  answer: (next: InstructionAnswer) => void;
}) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  const said = { ...known, ref: asked.about };
  const part = asked.code === 'amends.begun' ? 'begun' : 'element';
  const parsed = parseDay(day);
  return (
    <div className="choices" role="group" aria-label={t('plans.choices')}>
      {asked.choices.map((choice) => (
        <Button
          key={choice.value}
          variant="default"
          size="compact-sm"
          onClick={() => answer({ ...said, [part]: choice.value })}
        >
          {choice[language()]}
        </Button>
      ))}
      {asked.code === 'amends.day' && (
        <>
          <DayField label={t('amends.newDay')} value={day} change={setDay} />
          <Button
            variant="default"
            size="compact-sm"
            disabled={!parsed}
            onClick={() => answer({ ...said, day: parsed })}
          >
            {t('edit.save')}
          </Button>
        </>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => answer({ ref: asked.about, left: true })}
      >
        {t('amends.leave')}
      </Button>
    </div>
  );
}
