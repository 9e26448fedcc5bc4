import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { me } from '../../api/queries';
import { ownCommittees } from '../../posts';

/** One of the committees whose plans this person drafts. */
export function OwnPlace({
  place,
  change,
}: {
  place: string;
  change: (place: string) => void;
}) {
  const { t } = useTranslation();
  const person = useQuery(me).data;
  const own = person ? ownCommittees(person) : [];
  return (
    <NativeSelect
      label={t('source.issuer')}
      value={own.some(({ unit }) => unit === place) ? place : ''}
      onChange={(event) => event.currentTarget.value && change(event.currentTarget.value)}
      data={[
        { value: '', label: t('plans.whichIssuer') },
        ...own.map(({ unit, unitName }) => ({ value: unit, label: unitName ?? unit })),
      ]}
    />
  );
}
