import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/client';
import { useWrongTitle } from '../title';
import { Icon } from './Icon';

/** Why something was not done, in the platform's words, and the way on. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  useWrongTitle();
  const refusal = error instanceof Refusal ? error : null;
  return (
    <Alert color="red" role="alert" icon={<Icon name="alert" size={20} />} title={t('error.title')}>
      <p className="flush">{refusal?.detail ?? t('error.crashed')}</p>
      {refusal && refusal.errors.length > 0 && (
        <ul>
          {refusal.errors.map((one) => (
            <li key={one.code + one.message}>{one.message}</li>
          ))}
        </ul>
      )}
      {refusal && refusal.code !== 'offline' && (
        <p className="hint flush">{t('error.code', { code: refusal.code })}</p>
      )}
      {retry && (
        <Button mt="sm" size="sm" variant="default" onClick={retry}>
          {t('error.retry')}
        </Button>
      )}
    </Alert>
  );
}
