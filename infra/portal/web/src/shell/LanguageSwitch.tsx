import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../format';
import { speak } from '../i18n';

const NAMES: [Language, string][] = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
];

/** In the bar there is only room for the letters. */
export function LanguageSwitch({ short = false }: { short?: boolean }) {
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
          aria-label={short ? `${code.toUpperCase()}, ${name}` : undefined}
          onClick={() => {
            speak(code);
            void queries.invalidateQueries(); // refusals are told in the language asked for
          }}
        >
          {short ? code.toUpperCase() : name}
        </button>
      ))}
    </div>
  );
}
