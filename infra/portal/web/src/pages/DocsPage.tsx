import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/PageTitle';

export function Component() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('docs.title')}</PageTitle>
      <p className="lead">{t('docs.explain')}</p>
      <ul className="rows">
        {(['plan', 'task', 'report', 'notification'] as const).map((service) => (
          <li key={service} className="row">
            <div className="row-main">
              <a className="row-title" href={`/api/docs/${service}`}>
                {service}-service
              </a>
              <span className="row-meta">{t(`docs.${service}`)}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
