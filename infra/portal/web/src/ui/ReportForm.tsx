import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { report as reportQuery } from '../api/queries';
import { submitReport } from '../api/reportSteps';
import type { ReportDetail } from '../api/types';
import { draftOf, readDraft, useAutosave, type Draft } from '../draft';
import { formatNumber } from '../format';
import { SaveState } from './SaveState';
import { Trouble } from './Trouble';

/** The figures and the words of one report; every change is kept, first here, then there. */
export function ReportForm({ report, etag }: { report: ReportDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id } = report;
  const consolidates = report.contributions.length > 0;
  const [draft, setDraft] = useState<Draft>(() => draftOf(report));
  const [wrong, setWrong] = useState<string[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const saving = useAutosave(id, draft, etag, (answer) =>
    queries.setQueryData(reportQuery(id).queryKey, answer),
  );

  const submit = useMutation({
    mutationFn: async () => submitReport(id, await saving.flush()),
    onSuccess: () => {
      saving.forget();
      return queries.invalidateQueries({ queryKey: ['reports'] });
    },
  });

  function change(next: Draft) {
    setDraft(next);
    saving.changed(next);
  }

  /** Somebody else has changed the report: go on from what is there. */
  function takeTheirs() {
    saving.forget();
    void queries.resetQueries({ queryKey: reportQuery(id).queryKey });
  }

  function hand(event: FormEvent) {
    event.preventDefault();
    const found = readDraft(draft).wrong;
    setWrong(found);
    if (found.length === 0) {
      submit.mutate();
    } else {
      requestAnimationFrame(() => summary.current?.focus());
    }
  }

  return (
    <form onSubmit={hand} noValidate className="section">
      {wrong.length > 0 && (
        <div className="problems" role="alert" tabIndex={-1} ref={summary}>
          <b>{t('report.problems', { count: wrong.length })}</b>
          <ul>
            {wrong.map((ref) => (
              <li key={ref}>
                <a href={`#figure-${ref}`}>
                  {report.figures.find((figure) => figure.ref === ref)?.label}:{' '}
                  {t('report.numberWrong')}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {report.figures.length === 0 ? (
        <p className="hint">{t('report.noFigures')}</p>
      ) : (
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
      )}
      <Textarea
        mt="md"
        label={t('report.narrative')}
        description={t('report.narrativeHint')}
        autosize
        minRows={4}
        value={draft.notes}
        onChange={(event) => change({ ...draft, notes: event.currentTarget.value })}
      />
      <SaveState state={saving.state} at={saving.at} />
      {saving.error !== null && <Trouble error={saving.error} retry={takeTheirs} />}
      {submit.isError && saving.error === null && <Trouble error={submit.error} />}
      <Button type="submit" mt="sm" loading={submit.isPending}>
        {t('report.submit')}
      </Button>
    </form>
  );
}
