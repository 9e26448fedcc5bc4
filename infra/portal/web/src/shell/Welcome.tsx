import { Alert, Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../auth';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import { Refusal } from '../api/client';
import { ClockRibbon } from './ClockRibbon';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';

/** What somebody sees who has not signed in. */
export function Welcome({ failed = false }: { failed?: boolean }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function start() {
    setLeaving(true);
    setError(null);
    try {
      await signIn();
    } catch {
      setError(new Refusal(0, 'offline', t('error.offline')));
      setLeaving(false);
    }
  }

  return (
    <>
      <ClockRibbon mayAdvance={false} />
      <main className="welcome">
        <div className="welcome-card">
          <Mark size={44} />
          <p className="brand">{t('product')}</p>
          <Title order={1} size="h2">
            {t('session.welcome')}
          </Title>
          <p>{t('session.explain')}</p>
          {failed && (
            <Alert color="red" icon={<Icon name="alert" />} role="alert">
              {t('session.failed')}
            </Alert>
          )}
          {error !== null && <Trouble error={error} />}
          <Button size="lg" fullWidth loading={leaving} onClick={() => void start()}>
            {failed ? t('session.again') : t('session.signIn')}
          </Button>
          <LanguageSwitch />
        </div>
      </main>
    </>
  );
}
