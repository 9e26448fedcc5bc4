import { Button } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../Trouble';
import { useDesk } from './desk';

/** The frame of every form on a draft: a name, what is written, keep it or leave it. */
export function Editor({
  title,
  save,
  close,
  children,
}: {
  title: string;
  /** What is sent; null where something typed is not right, and is marked as such. */
  save: () => object | null;
  close: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { write, busy, error } = useDesk();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);

  function submitted(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const body = save();
    if (body) write(body, close);
  }

  return (
    <form
      ref={form}
      className="editor"
      aria-label={title}
      noValidate
      onSubmit={submitted}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <b>{title}</b>
      {children}
      {error !== null && <Trouble error={error} />}
      <div className="acts">
        <Button type="submit" size="compact-md" loading={busy}>
          {t('edit.save')}
        </Button>
        <Button variant="default" size="compact-md" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </form>
  );
}
