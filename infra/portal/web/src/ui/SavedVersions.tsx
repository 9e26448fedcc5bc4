import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import type { Answer } from '../api/client';
import { savedReports } from '../api/queries';
import { bringBack } from '../api/reportSteps';
import type { ReportDetail, SavedVersion } from '../api/types';
import { formatInstant, formatNumber } from '../format';
import { newKey } from '../kept';
import { Loaded } from './Loaded';
import { Trouble } from './Trouble';

/** The form whose text would be another one. */
interface Writing {
  flush: () => Promise<string | null>;
  take: (answer: Answer<ReportDetail>) => void;
}

/** What was saved at different times; each can be read, and by who writes the report taken again. */
export function SavedVersions({
  report,
  etag,
  writing,
}: {
  report: ReportDetail;
  etag: string | null;
  /** Absent for who may only read. */
  writing?: Writing;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!report.written) return null;
  return (
    <details className="section" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('saved.title')}</summary>
      {open && <Versions report={report} etag={etag} writing={writing} />}
    </details>
  );
}

function Versions({
  report,
  etag,
  writing,
}: {
  report: ReportDetail;
  etag: string | null;
  writing: Writing | undefined;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(savedReports(report.id, etag));
  const back = useMutation({
    // What was typed a moment ago is saved first, so that it can be brought back as well.
    mutationFn: async (edition: number) =>
      bringBack(report.id, { etag: writing ? await writing.flush() : etag, key: newKey() }, edition),
    onSuccess: (answer) => {
      writing?.take(answer);
      announce(t('saved.taken'));
    },
    // Somebody may have been faster: show what is there now beside the refusal.
    onError: () => queries.invalidateQueries({ queryKey: ['reports', 'one', report.id] }),
  });
  return (
    <>
      {back.isError && <Trouble error={back.error} />}
      <Loaded query={query}>
        {(versions) => (
          <ul className="rows">
            {versions.map((version, place) => (
              <li key={version.edition} className="row">
                <div className="row-main">
                  <b>
                    {formatInstant(version.at)} · {version.by}
                  </b>
                  <Figures report={report} version={version} />
                  <p className="pre flush">{version.notes}</p>
                </div>
                <div className="row-side">
                  {place === 0 ? (
                    <span className="due">{t('saved.now')}</span>
                  ) : (
                    writing && (
                      <Button
                        variant="default"
                        size="compact-md"
                        aria-label={t('saved.takeOf', { at: formatInstant(version.at) })}
                        onClick={() => !back.isPending && back.mutate(version.edition)}
                      >
                        {t('saved.take')}
                      </Button>
                    )
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function Figures({ report, version }: { report: ReportDetail; version: SavedVersion }) {
  const counted = report.figures.filter(({ ref }) => version.figures[ref] !== undefined);
  return counted.length === 0 ? null : (
    <span className="row-meta">
      {counted.map(({ ref, label }) => `${label}: ${formatNumber(version.figures[ref]!)}`).join(' · ')}
    </span>
  );
}
