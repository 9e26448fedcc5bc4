import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask, Refusal } from '../api/client';
import { me } from '../api/queries';
import type { PlanDetail } from '../api/types';
import { forget, keep, kept } from '../kept';
import { ownCommittees } from '../posts';
import { SaveState } from './SaveState';
import { Trouble } from './Trouble';

const PASTED = 'pasted-plan';
const LONGEST_KEPT = 1_000_000;

/** Of several committees one must be named, where the document does not do it. */
interface Wish {
  file: Blob;
  anew?: boolean;
  issuer?: string;
}

/** A plan's document becomes a draft to look over; the same one sent twice is one draft, unless
 *  that was deleted and is wanted anew. */
export function PlanImport() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState(() => kept<string>(PASTED)?.value ?? '');
  const [over, setOver] = useState(false);
  const read = useMutation({
    mutationFn: async ({ file, anew, issuer }: Wish) =>
      ask<PlanDetail>(`/api/v1/plans/imports${issuer ? `?${new URLSearchParams({ issuer })}` : ''}`, {
        method: 'POST',
        file,
        idempotencyKey: [await fingerprint(file), issuer, anew && crypto.randomUUID()]
          .filter(Boolean)
          .join('-'),
      }),
    onSuccess: async ({ body }) => {
      forget(PASTED);
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate(`/plans/${body.id}`);
    },
  });

  /** A document may be longer than what a browser keeps; then it says nothing of being safe. */
  function paste(text: string) {
    setPasted(text);
    forget(PASTED);
    if (text.trim() && text.length <= LONGEST_KEPT) keep(PASTED, { value: text, etag: null });
  }

  const person = useQuery(me).data;
  const issuerMissing = read.error instanceof Refusal && read.error.code === 'plan.issuer-missing';
  const wasDeleted = read.error instanceof Refusal && read.error.code === 'plan.deleted';

  function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file) read.mutate({ file });
  }

  function dropped(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !read.isPending) read.mutate({ file });
  }

  return (
    <div
      className={over ? 'import over' : 'import'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <input
        ref={chooser}
        type="file"
        accept=".docx,.pdf,.txt,.md"
        hidden
        aria-label={t('plans.import')}
        onChange={chosen}
      />
      <Button variant="default" loading={read.isPending} onClick={() => chooser.current?.click()}>
        {t('plans.import')}
      </Button>
      <span className="hint">{t('plans.importHint')}</span>
      <details open={pasted !== ''}>
        <summary>{t('plans.paste')}</summary>
        <Textarea
          aria-label={t('plans.paste')}
          rows={8}
          value={pasted}
          onChange={(event) => paste(event.currentTarget.value)}
        />
        <SaveState state={kept(PASTED) ? 'kept' : 'untouched'} at={null} />
        <Button
          variant="default"
          disabled={!pasted.trim()}
          loading={read.isPending}
          onClick={() => read.mutate({ file: new Blob([pasted]) })}
        >
          {t('plans.pasteRead')}
        </Button>
      </details>
      {wasDeleted ? (
        <div className="problems" role="alert">
          <p>{t('plans.deletedBefore')}</p>
          <Button variant="default" onClick={() => read.variables && read.mutate({ ...read.variables, anew: true })}>
            {t('plans.importAnew')}
          </Button>
        </div>
      ) : (
        read.isError && <Trouble error={read.error} />
      )}
      {issuerMissing && person && (
        <div className="choices" role="group" aria-label={t('plans.whichIssuer')}>
          {ownCommittees(person).map(({ unit, unitName }) => (
            <Button
              key={unit}
              variant="default"
              size="compact-sm"
              onClick={() => read.variables && read.mutate({ ...read.variables, issuer: unit })}
            >
              {unitName ?? unit}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

async function fingerprint(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
