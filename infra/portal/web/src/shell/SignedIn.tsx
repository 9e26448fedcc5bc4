import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { finishSignIn } from '../auth';
import { Welcome } from './Welcome';

/** Where the sign-in page sends people back to. */
export function SignedIn() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    finishSignIn().then(
      (address) => void navigate(address, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);
  if (failed) return <Welcome failed />;
  return (
    <main className="welcome" aria-busy="true">
      <Loader />
      <p role="status">{t('session.coming')}</p>
    </main>
  );
}
