import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amendment } from '../../api/queries';
import type { PlanDetail } from '../../api/types';
import { language } from '../../i18n';
import { useOnce } from '../../once';
import { Loaded } from '../Loaded';
import { Trouble } from '../Trouble';
import { AcceptLate, refsOf } from './AcceptLate';
import { Box } from './Box';
import { Shares } from './Look';

/** The look before a plan in force is amended: who has what afterwards, and what is late by it. */
export function AmendBox({
  plan,
  etag,
  body,
  busy,
  error,
  amend,
  close,
}: {
  plan: PlanDetail;
  etag: string | null;
  body: object;
  busy: boolean;
  error: unknown;
  /** Makes it, with what is accepted to be late. */
  amend: (acceptLate: string[]) => Promise<unknown>;
  close: () => void;
}) {
  const { t } = useTranslation();
  const [accepted, setAccepted] = useState<string[]>([]);
  const preview = useQuery(amendment(plan.id, etag, body));
  const would = preview.data;
  const ready = would?.ready && refsOf(would.late).every((ref) => accepted.includes(ref));
  const press = useOnce(() => amend(accepted));
  return (
    <Box title={t('sign.amendTitle')} close={close}>
      <p>{t('sign.amendExplain')}</p>
      <Loaded query={preview}>
        {({ obstacles, late, receivers }) => (
          <>
            {obstacles.length > 0 && (
              <div className="problems">
                <b>{t('plans.obstacles')}</b>
                <ul className="plain-list">
                  {obstacles.map((one) => (
                    <li key={one.code + (one.pointer ?? '') + one.vi}>{one[language()]}</li>
                  ))}
                </ul>
              </div>
            )}
            {receivers && <Shares receivers={receivers} />}
            <AcceptLate late={late} accepted={accepted} accept={setAccepted} />
          </>
        )}
      </Loaded>
      {error !== null && <Trouble error={error} />}
      <div className="acts">
        <Button loading={busy} disabled={!ready} onClick={press}>
          {t('sign.amend')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </Box>
  );
}
