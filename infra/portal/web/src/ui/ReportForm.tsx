import { Button, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../act';
import type { Answer } from '../api/client';
import { report as reportQuery } from '../api/queries';
import { submitReport } from '../api/reportSteps';
import type { ReportDetail } from '../api/types';
import { readDraft, useDraft, type Draft } from '../draft';
import { formatNumber } from '../format';
import { ErrorSummary } from './ErrorSummary';
import { ReportConflict } from './ReportConflict';
import { SavedVersions } from './SavedVersions';
import { SaveState } from './SaveState';
import { Trouble } from './Trouble';

/** The figures and the words of one report; every change is kept, first here, then there. */
export function ReportForm({ report, etag }: { report: ReportDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<string[]>([]);
  const shown = (answer: Answer<ReportDetail>) =>
    queries.setQueryData(reportQuery(report.id).queryKey, answer);
  const writing = useDraft(report, etag, shown);
  const { draft } = writing;
  const submission = useAct({
    on: `report.${report.id}`,
    form: 'submission',
    etag,
    first: null,
    // What was typed a moment ago goes first, and makes the version that is handed in.
    send: async (_, { key }) => submitReport(report.id, { etag: await writing.flush(), key }),
    done: (answer: Answer<ReportDetail>) => {
      shown(answer);
      void queries.invalidateQueries({ queryKey: ['reports'] });
    },
    overtaken: shown,
  });

  function hand(event: FormEvent) {
    event.preventDefault();
    const found = readDraft(draft).wrong;
    setWrong(found);
    if (found.length === 0) submission.act();
  }

  if (writing.theirs) {
    return (
      <ReportConflict mine={draft} theirs={writing.theirs.body} choose={writing.choose} />
    );
  }
  return (
    <>
      <form onSubmit={hand} noValidate className="section">
        <ErrorSummary
          wrong={wrong.map((ref) => ({
            id: `figure-${ref}`,
            words: `${labelOf(report, ref)}: ${t('report.numberWrong')}`,
          }))}
        />
        <Figures report={report} draft={draft} wrong={wrong} change={writing.change} />
        <Textarea
          mt="md"
          label={t('report.narrative')}
          description={t('report.narrativeHint')}
          autosize
          minRows={4}
          maxLength={5000}
          value={draft.notes}
          onChange={(event) => writing.change({ ...draft, notes: event.currentTarget.value })}
        />
        <SaveState state={writing.state} at={writing.at} />
        {writing.error !== null && <Trouble error={writing.error} />}
        {submission.state === 'waiting' && <SaveState state="waiting" at={null} />}
        {submission.error !== null && writing.error === null && <Trouble error={submission.error} />}
        <Button type="submit" mt="sm" aria-busy={submission.state === 'sending'}>
          {t('report.submit')}
        </Button>
      </form>
      <SavedVersions report={report} etag={etag} writing={writing} />
    </>
  );
}

function Figures({
  report,
  draft,
  wrong,
  change,
}: {
  report: ReportDetail;
  draft: Draft;
  wrong: string[];
  change: (next: Draft) => void;
}) {
  const { t } = useTranslation();
  const consolidates = report.contributions.length > 0;
  if (report.figures.length === 0) return <p className="hint">{t('report.noFigures')}</p>;
  return (
    <table className="figures">
      <caption className="visually-hidden">{t('report.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.figures')}</th>
          <th scope="col">{t('report.own')}</th>
          {consolidates && (
            <th scope="col" className="number">
              {t('report.fromBelow')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {report.figures.map((figure) => (
          <tr key={figure.ref}>
            <th scope="row" id={`label-${figure.ref}`}>
              {figure.label}
            </th>
            <td className="entry" data-label={t('report.own')}>
              <TextInput
                id={`figure-${figure.ref}`}
                aria-labelledby={`label-${figure.ref}`}
                inputMode="decimal"
                autoComplete="off"
                value={draft.figures[figure.ref] ?? ''}
                error={wrong.includes(figure.ref) && t('report.numberWrong')}
                onChange={(event) =>
                  change({
                    ...draft,
                    figures: { ...draft.figures, [figure.ref]: event.currentTarget.value },
                  })
                }
              />
            </td>
            {consolidates && (
              <td className="number" data-label={t('report.fromBelow')}>
                {typeof figure.below === 'number' ? formatNumber(figure.below) : '–'}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function labelOf({ figures }: ReportDetail, wanted: string): string {
  return figures.find(({ ref }) => ref === wanted)?.label ?? '';
}
