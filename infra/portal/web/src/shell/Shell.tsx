import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { clock, me } from '../api/queries';
import { useAnnounced } from '../announce';
import { signOut, useSession } from '../auth';
import { administers, seesContent } from '../posts';
import { ClockRibbon } from './ClockRibbon';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { SessionEnded } from './SessionEnded';
import { Welcome } from './Welcome';

/** What is around every page. */
export function Shell() {
  const session = useSession();
  if (!session.ready) return null;
  return session.user ? <SignedInShell name={session.user.profile.name} /> : <Welcome />;
}

function SignedInShell({ name }: { name: string | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const person = useQuery(me).data;
  const trial = useQuery(clock).data;
  const moving = useNavigation().state !== 'idle';
  const content = person === undefined || seesContent(person);
  const shown = person?.name ?? name;

  useEffect(() => () => queries.clear(), [queries]); // the next person must not see this one's

  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <ClockRibbon mayAdvance={person !== undefined && administers(person)} />
      <header className="bar">
        <div className="bar-inner">
          <Link to="/" className="brand" aria-label={t('product')}>
            <Mark />
            <span>{t('product')}</span>
          </Link>
          <nav aria-label={t('nav.label')}>
            <NavLink to="/" end>
              {t('nav.work')}
            </NavLink>
            {content && <NavLink to="/plans">{t('nav.plans')}</NavLink>}
            {content && <NavLink to="/reports">{t('nav.reports')}</NavLink>}
            {trial && <NavLink to="/mails">{t('nav.mails')}</NavLink>}
          </nav>
          <div className="person">
            <span className="who">
              <span className="who-name">{shown}</span>
              {person?.posts[0] && <span className="who-post">{person.posts[0].unitName}</span>}
            </span>
            <LanguageSwitch short />
            <button type="button" className="plain" onClick={() => void signOut()}>
              {t('session.signOut')}
            </button>
          </div>
        </div>
      </header>
      <p className="visually-hidden" role="status" aria-live="polite">
        {useAnnounced()}
      </p>
      <SessionEnded />
      <main id="content" className="content" tabIndex={-1} aria-busy={moving}>
        <Outlet />
      </main>
      <footer className="foot">
        <span>{t('tagline')}</span>
        <Link to="/calendar">{t('nav.calendar')}</Link>
        <Link to="/docs">{t('nav.docs')}</Link>
      </footer>
      <ScrollRestoration />
    </>
  );
}
