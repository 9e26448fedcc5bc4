import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unsent } from '../kept';

/** What a person has said and no answer came to yet; its page sends it, once the line is back. */
export function Unsent() {
  const { t } = useTranslation();
  const addresses = useMemo(() => [...new Set(unsent().map(addressOf))], []);
  if (addresses.length === 0) return null;
  return (
    <div className="returned" role="note">
      <p className="flush">{t('saving.unsent', { count: addresses.length })}</p>
      <ul className="plain-list">
        {addresses.map((address) => (
          <li key={address}>
            <Link to={address}>
              {t(address.startsWith('/tasks/') ? 'saving.ofTask' : 'saving.ofReport')}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "task.17.progress" is on the page of task 17. */
function addressOf(name: string): string {
  const [kind, id] = name.split('.');
  return `/${kind}s/${id}`;
}
