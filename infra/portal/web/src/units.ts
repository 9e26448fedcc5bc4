import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unit } from './api/queries';

const CODE = /^\d+(\.[\p{L}\p{N}-]+)?$/u;

/** What a draft names by code, as an answer does, in the words of its reader. */
export function useUnitNames(phrases: string[]): (phrase: string) => string {
  const { t } = useTranslation();
  const codes = [...new Set(phrases.filter((phrase) => CODE.test(phrase)))];
  const found = useQueries({ queries: codes.map(unit) });
  return (phrase) => {
    if (!CODE.test(phrase)) return phrase;
    return found[codes.indexOf(phrase)]?.data?.name ?? t('unit.unnamed');
  };
}
