import { useTranslation } from 'react-i18next';
import type { Evidence, Lines } from '../api/types';

/** Where in the document something was read, and in words whether it must be looked over. */
export function ReadFrom({ evidence }: { evidence: Evidence | null | undefined }) {
  const { t } = useTranslation();
  if (!evidence) return null;
  return (
    <span className="hint">
      {' '}
      (<AtLines lines={evidence.lines} />
      {evidence.uncertain && (
        <>
          ; <b>{t('plans.uncertain')}</b>
        </>
      )}
      )
    </span>
  );
}

export function AtLines({ lines: { from, to } }: { lines: Lines }) {
  const { t } = useTranslation();
  return <>{from === to ? t('plans.line', { from }) : t('plans.lines', { from, to })}</>;
}
