import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/client';
import type { PlanDetail } from '../../api/types';
import { useOnce } from '../../once';
import { Trouble } from '../Trouble';
import { Box } from './Box';

/** Asks once, and for words: a reason somebody will read, or a note where none is needed. */
export function ReasonBox({
  title,
  label,
  required,
  act,
  step,
  close,
  children,
}: {
  title: string;
  label: string;
  required: boolean;
  act: string;
  step: (words: string) => Promise<Answer<PlanDetail>>;
  close: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const send = useMutation({
    mutationFn: () => step(words.trim()),
    onSuccess: close,
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });

  const press = useOnce(() => send.mutateAsync());

  function done() {
    const none = required && words.trim() === '';
    setMissing(none);
    if (!none) press();
  }

  return (
    <Box title={title} close={close}>
      {children}
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={1000}
        value={words}
        error={missing && t('sign.reasonMissing')}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {send.isError && <Trouble error={send.error} />}
      <div className="acts settle">
        <Button loading={send.isPending} onClick={done}>
          {act}
        </Button>
        <Button variant="default" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </Box>
  );
}
