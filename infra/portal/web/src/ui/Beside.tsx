import { Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWrongTitle } from '../title';

/** Two versions that cannot both hold, and what a person can do about it; takes the focus. */
export function Beside({ title, children }: { title: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useWrongTitle();
  useEffect(() => box.current?.focus(), []);
  return (
    <section className="beside" role="alert" tabIndex={-1} ref={box}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </section>
  );
}
