import { useTranslation } from 'react-i18next';
import { daysBetween, formatDate, type IsoDate } from '../format';

/** A date to keep and how far away it is. */
export function DueDate({
  on,
  today,
  open = true,
}: {
  on: IsoDate | null | undefined;
  today: IsoDate;
  open?: boolean;
}) {
  const { t } = useTranslation();
  if (!on) return <span className="due">{t('due.none')}</span>;
  const days = daysBetween(today, on);
  return (
    <span className="due">
      <time dateTime={on}>{t('due.on', { date: formatDate(on) })}</time>
      {open && <span className={days < 0 ? 'late' : 'distance'}>{distance()}</span>}
    </span>
  );

  function distance(): string {
    if (days < 0) return t('due.late', { count: -days });
    if (days === 0) return t('due.today');
    return days === 1 ? t('due.tomorrow') : t('due.in', { count: days });
  }
}
