import { useTranslation } from 'react-i18next';
import type { Acting } from '../act';
import { useSession } from '../auth';
import type { Saving } from '../draft';
import { formatTime } from '../format';

/** Says whether what was typed is safe, and where. */
export function SaveState({ state, at }: { state: Saving | Acting; at: Date | null }) {
  const { t } = useTranslation();
  const { ended } = useSession();
  return (
    <p className="saved" role="status">
      {words()}
    </p>
  );

  function words(): string {
    switch (state) {
      case 'saving':
        return t('saving.saving');
      case 'sending':
        return t('saving.sending');
      case 'waiting':
        return ended ? t('saving.signedOut') : t('saving.waiting');
      case 'kept':
        return t('saving.kept');
      case 'invalid':
        return t('saving.invalid');
      case 'saved':
      case 'sent':
        return at ? t('saving.saved', { time: formatTime(at.toISOString()) }) : '';
      default:
        return '';
    }
  }
}
