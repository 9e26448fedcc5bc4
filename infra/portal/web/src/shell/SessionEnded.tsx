import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn, useSession } from '../auth';

/** The page stays, with all that is typed in it; the person says when to sign in again, and where. */
export function SessionEnded() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { ended } = useSession();
  const was = useRef(ended);
  useEffect(() => {
    if (was.current && !ended) void queries.invalidateQueries();
    was.current = ended;
  }, [ended, queries]);
  return (
    <div role="alert">
      {ended && (
        <div className="ended">
          <span>{t('session.ended')}</span>
          <Button size="compact-md" onClick={() => void signIn()}>
            {t('session.again')}
          </Button>
          <a href="/" target="_blank" rel="noopener">
            {t('session.elsewhere')}
          </a>
        </div>
      )}
    </div>
  );
}
