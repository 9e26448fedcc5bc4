import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { useAct } from '../act';
import { Beside } from './Beside';
import { SaveState } from './SaveState';
import { Trouble } from './Trouble';

type Act<T, A> = ReturnType<typeof useAct<T, A>>;

/** What became of an act, beside its form: safe, refused, or overtaken by somebody else. */
export function ActNote<T, A>({
  act,
  mine,
  theirs,
}: {
  act: Act<T, A>;
  /** What was to be said, in words. */
  mine: ReactNode;
  /** What is there now, in words. */
  theirs: (body: A) => ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      {act.theirs && (
        <Beside title={t('conflict.title')}>
          <div className="two">
            <div className="panel">
              <b>{t('conflict.mine')}</b>
              {mine}
            </div>
            <div className="panel">
              <b>{t('conflict.theirs')}</b>
              {theirs(act.theirs.body)}
            </div>
          </div>
          <p className="row-side start">
            <Button onClick={act.actAnyway}>{t('conflict.anyway')}</Button>
            <Button variant="default" onClick={act.letBe}>
              {t('conflict.letBe')}
            </Button>
          </p>
        </Beside>
      )}
      <SaveState state={act.state} at={act.at} />
      {act.error !== null && !act.theirs && <Trouble error={act.error} />}
    </>
  );
}
