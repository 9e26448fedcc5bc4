import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../format';
import { speak } from '../i18n';

const NAMES: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  return (
    <div className="languages" role="group" aria-label={t('language')}>
      {NAMES.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={i18n.language === code}
          onClick={() => {
            speak(code);
            void queries.invalidateQueries(); // refusals are told in the language asked for
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
