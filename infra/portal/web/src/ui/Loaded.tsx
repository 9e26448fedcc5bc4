import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './PageTitle';
import { Trouble } from './Trouble';

/** The three faces of what has to be fetched: still coming, refused, there. */
export function Loaded<T>({
  query,
  title,
  children,
}: {
  query: UseQueryResult<T>;
  /** The heading to show where the heading itself could not be fetched. */
  title?: string;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) {
    return (
      <>
        {title && <PageTitle>{title}</PageTitle>}
        <Trouble error={query.error} retry={() => void query.refetch()} />
      </>
    );
  }
  return (
    <Stack gap="xs" role="status" aria-label={t('loading')}>
      <Skeleton height={56} />
      <Skeleton height={56} />
      <Skeleton height={56} />
    </Stack>
  );
}
