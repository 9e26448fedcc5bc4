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
export function ReportForm({ detail, etag }: { detail: ReportDetail; etag: string | null }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id } = detail.report;
  const [draft, setDraft] = useState<Draft>(() => draftOf(detail));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const summary = useRef<HTMLDivElement>(null);
  const saving = useAutosave(id, draft, etag);

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

  function hand(event: FormEvent) {
    event.preventDefault();
    const { errors } = readDraft(draft, t('report.numberWrong'), t('report.numberMissing'));
    setWrong(errors);
    if (Object.keys(errors).length === 0) {
      submit.mutate();
    } else {
      requestAnimationFrame(() => summary.current?.focus());
    }
  }

  const problems = Object.entries(wrong);
  return (
    <form onSubmit={hand} noValidate className="section">
      {problems.length > 0 && (
        <div className="problems" role="alert" tabIndex={-1} ref={summary}>
          <b>{t('report.problems', { count: problems.length })}</b>
          <ul>
            {problems.map(([ref, message]) => (
              <li key={ref}>
                <a href={`#figure-${ref}`}>
                  {detail.figures.find((figure) => figure.ref === ref)?.label}: {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {detail.figures.length === 0 ? (
        <p className="hint">{t('report.noFigures')}</p>
      ) : (
        <table className="figures">
          <caption className="visually-hidden">{t('report.figures')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('report.figures')}</th>
              <th scope="col">{t('report.own')}</th>
              {detail.expected > 0 && (
                <th scope="col" className="number">
                  {t('report.fromBelow')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {detail.figures.map((figure) => (
              <tr key={figure.ref}>
                <th scope="row" id={`label-${figure.ref}`}>
                  {figure.label}
                </th>
                <td className="entry">
                  <TextInput
                    id={`figure-${figure.ref}`}
                    aria-labelledby={`label-${figure.ref}`}
                    inputMode="decimal"
                    autoComplete="off"
                    value={draft.figures[figure.ref] ?? ''}
                    error={wrong[figure.ref]}
                    onChange={(event) =>
                      change({
                        ...draft,
                        figures: { ...draft.figures, [figure.ref]: event.currentTarget.value },
                      })
                    }
                  />
                </td>
                {detail.expected > 0 && (
                  <td className="number">
                    {formatNumber((figure.total ?? 0) - (figure.own ?? 0))}
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
        value={draft.narrative}
        onChange={(event) => change({ ...draft, narrative: event.currentTarget.value })}
      />
      <SaveState state={saving.state} at={saving.at} />
      {saving.error !== null && <Trouble error={saving.error} />}
      {submit.isError && (
        <Trouble
          error={submit.error}
          retry={() => void queries.invalidateQueries(reportQuery(id))}
        />
      )}
      <Button type="submit" mt="sm" loading={submit.isPending}>
        {t('report.submit')}
      </Button>
    </form>
  );
}
