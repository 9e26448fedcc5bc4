import { Title } from '@mantine/core';
import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A list with a heading that counts it. */
export function Section({
  id,
  title,
  count,
  folded = false,
  children,
}: {
  id: string;
  title: string;
  count: number;
  folded?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const heading = (
    <>
      {title} <span className="count">{count}</span>
    </>
  );
  const list =
    Children.count(children) > 0 ? (
      <ul className="rows">{children}</ul>
    ) : (
      <p className="hint">{t('work.emptySection')}</p>
    );
  return folded ? (
    <details id={id} className="section">
      <summary>{heading}</summary>
      {list}
    </details>
  ) : (
    <section id={id} className="section">
      <Title order={2} size="h4">
        {heading}
      </Title>
      {list}
    </section>
  );
}
