import { Title } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';

/** A question over the page: the focus stays in it until it is answered, Escape is no. */
export function Box({
  title,
  close,
  children,
}: {
  title: string;
  close: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const here = box.current;
    const before = document.activeElement;
    here?.showModal();
    return () => {
      here?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className="box"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Title order={2} size="h4" id={id}>
        {title}
      </Title>
      {children}
    </dialog>
  );
}
