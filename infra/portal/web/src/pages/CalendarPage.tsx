import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { calendarYear, me, useToday } from '../api/queries';
import type { CalendarDay, CalendarYear } from '../api/types';
import { formatLongDate } from '../format';
import { language } from '../i18n';
import { administers } from '../posts';
import { CalendarImport } from '../ui/CalendarImport';
import { Loaded } from '../ui/Loaded';
import { PageTitle } from '../ui/PageTitle';
import { Section } from '../ui/Section';

/** The days that deadlines may not fall on, and what says so. */
export function Component() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const person = useQuery(me).data;
  const today = useToday();
  const wanted = Number(search.get('year')) || Number(today.slice(0, 4));
  const query = useQuery(calendarYear(wanted));
  return (
    <>
      <PageTitle>{t('calendar.title', { year: wanted })}</PageTitle>
      <p className="lead">{t('calendar.explain')}</p>
      <nav className="tabs" aria-label={t('calendar.years')}>
        {[wanted - 1, wanted, wanted + 1].map((year) => (
          <Link
            key={year}
            to={`/calendar?year=${year}`}
            className={year === wanted ? 'active' : undefined}
            aria-current={year === wanted ? 'page' : undefined}
          >
            {year}
          </Link>
        ))}
      </nav>
      <Loaded query={query}>{(year) => <Year year={year} />}</Loaded>
      {person && administers(person) && <CalendarImport />}
    </>
  );
}

function Year({ year }: { year: CalendarYear }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('calendar.workingDays', { count: year.workingDays })}</p>
      <Section id="off" title={t('calendar.off')} count={year.off.length}>
        {year.off.map((day) => (
          <Day key={day.date} day={day} />
        ))}
      </Section>
      <Section id="worked" title={t('calendar.worked')} count={year.worked.length}>
        {year.worked.map((day) => (
          <Day key={day.date} day={day} />
        ))}
      </Section>
    </>
  );
}

function Day({ day }: { day: CalendarDay }) {
  return (
    <li className="row">
      <div className="row-main">
        <span className="row-title">{formatLongDate(day.date, language())}</span>
        <span className="row-meta" lang="vi">
          {day.why}
        </span>
      </div>
    </li>
  );
}
