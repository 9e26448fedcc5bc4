import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from './Empty';
import { PageTitle } from './PageTitle';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('notFound.title')}</PageTitle>
      <Empty
        action={
          <Button component={Link} to="/">
            {t('notFound.home')}
          </Button>
        }
      >
        {t('notFound.explain')}
      </Empty>
    </>
  );
}
