import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

let name = '';
let wrong = 0;
let prefix = '';

function write(): void {
  document.title = (wrong > 0 ? prefix : '') + name;
}

/** What the tab of the browser is called. */
export function useTitle(title: string): void {
  useEffect(() => {
    name = title;
    write();
  }, [title]);
}

/** As long as this is shown, the tab says first that something is wrong. */
export function useWrongTitle(): void {
  const { t } = useTranslation();
  useEffect(() => {
    wrong++;
    prefix = `${t('error.prefix')}: `;
    write();
    return () => {
      wrong--;
      write();
    };
  }, [t]);
}
