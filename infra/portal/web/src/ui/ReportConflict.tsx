import { Button, Radio } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetail } from '../api/types';
import { differences, draftOf, type Draft } from '../draft';
import { formatInstant } from '../format';
import { Beside } from './Beside';
import { ErrorSummary, type Wrong } from './ErrorSummary';

type Side = 'mine' | 'theirs' | 'both';

/** What was typed here beside what was saved elsewhere; a person chooses, field by field. */
export function ReportConflict({
  mine,
  theirs,
  choose,
}: {
  mine: Draft;
  theirs: ReportDetail;
  choose: (chosen: Draft) => void;
}) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const other = draftOf(theirs);
  const fields = differences(mine, other);
  const { written } = theirs;

  function decide(event: FormEvent) {
    event.preventDefault();
    const open = fields.filter((field) => chosen[field] === undefined);
    setWrong(
      open.map((field) => ({
        id: `choice-${field}-mine`,
        words: `${label(field)}: ${t('conflict.chooseOne')}`,
      })),
    );
    if (open.length === 0) choose(merged(mine, other, chosen));
  }

  return (
    <Beside title={t('conflict.title')}>
      <p>
        {written
          ? t('conflict.writtenBy', { by: written.by, at: formatInstant(written.at) })
          : t('conflict.elsewhere')}{' '}
        {t('conflict.explain')}
      </p>
      <form onSubmit={decide} noValidate>
        <ErrorSummary wrong={wrong} />
        {fields.map((field) => (
          <Radio.Group
            key={field}
            label={label(field)}
            mt="md"
            value={chosen[field] ?? ''}
            error={wrong.some(({ id }) => id === `choice-${field}-mine`) && t('conflict.chooseOne')}
            onChange={(side) => setChosen({ ...chosen, [field]: side as Side })}
          >
            <div className="two">
              {side(field, 'mine', mine)}
              {side(field, 'theirs', other)}
            </div>
            {field === 'notes' && (
              <Radio id="choice-notes-both" value="both" label={t('conflict.both')} mt="xs" />
            )}
          </Radio.Group>
        ))}
        <Button type="submit" mt="md">
          {t('conflict.save')}
        </Button>
      </form>
    </Beside>
  );

  function side(field: string, which: 'mine' | 'theirs', of: Draft) {
    const text = field === 'notes' ? of.notes : (of.figures[field] ?? '');
    return (
      <div className="panel">
        <Radio id={`choice-${field}-${which}`} value={which} label={t(`conflict.${which}`)} />
        <p className="pre flush">{text.trim() || t('conflict.blank')}</p>
      </div>
    );
  }

  function label(field: string): string {
    return field === 'notes'
      ? t('report.narrative')
      : (theirs.figures.find(({ ref }) => ref === field)?.label ?? t('report.figures'));
  }
}

function merged(mine: Draft, theirs: Draft, chosen: Record<string, Side>): Draft {
  const figures: Record<string, string> = {};
  for (const ref of Object.keys(theirs.figures)) {
    figures[ref] = (chosen[ref] === 'mine' ? mine : theirs).figures[ref] ?? '';
  }
  const both = [theirs.notes, mine.notes].map((text) => text.trim()).join('\n\n');
  const notes = { mine: mine.notes, theirs: theirs.notes, both };
  return { figures, notes: notes[chosen.notes ?? 'theirs'] };
}
