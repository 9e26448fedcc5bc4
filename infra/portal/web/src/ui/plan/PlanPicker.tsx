import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { amendable } from '../../api/amendment';
import { Loaded } from '../Loaded';

/** One of the plans in force of an issuer. */
export function PlanPicker({
  issuer,
  picked,
  pick,
}: {
  issuer: string;
  picked: string | null;
  pick: (plan: string | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <Loaded query={useQuery(amendable(issuer))}>
      {(plans) => (
        <NativeSelect
          label={t('amends.choose')}
          value={picked ?? ''}
          onChange={(event) => pick(event.currentTarget.value || null)}
          data={[
            { value: '', label: t(plans.length > 0 ? 'amends.noneChosen' : 'amends.noneHere') },
            ...plans.map(({ id, number, title }) => ({
              value: id,
              label: [number, title].filter(Boolean).join(' · '),
            })),
          ]}
        />
      )}
    </Loaded>
  );
}
