import { useTranslation } from 'react-i18next';

const NAMED = ['MONTH', 'Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'YEAR', 'AD_HOC'] as const;

/** A period that a plan orders reports on, in the words of the office. */
export function usePeriodName(): (code: string) => string {
  const { t } = useTranslation();
  return (code) => {
    const named = NAMED.find((name) => name === code);
    return named ? t(`periods.${named}`) : t('periods.other');
  };
}
