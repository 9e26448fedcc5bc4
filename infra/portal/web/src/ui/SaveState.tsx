import { useTranslation } from 'react-i18next';
import type { Saving } from '../draft';
import { formatTime } from '../format';

/** Says whether what was typed is safe. */
export function SaveState({ state, at }: { state: Saving; at: Date | null }) {
  const { t } = useTranslation();
  return (
    <p className="saved" role="status">
      {state === 'saving' && t('report.saving')}
      {state === 'waiting' && t('report.waiting')}
      {state === 'invalid' && t('report.invalid')}
      {state === 'saved' && at && t('report.saved', { time: formatTime(at.toISOString()) })}
    </p>
  );
}
