import { useEffect, useRef, useState } from 'react';
import { login } from './auth';
import { Refusal, type Answer } from './api/client';
import { saveDraft, type DraftBody } from './api/reportSteps';
import type { ReportDetail } from './api/types';
import { formatNumber, parseNumber } from './format';

/** What has been typed, as it was typed. */
export interface Draft {
  figures: Record<string, string>;
  notes: string;
}

export type Saving = 'untouched' | 'saving' | 'saved' | 'waiting' | 'invalid' | 'refused';

const PAUSE_MS = 800;
const RETRY_MS = 5_000;
const key = (id: string) => `thac.draft.${login()}.${id}`;

/** What is on this machine and never reached the platform, else what the platform has. */
export function draftOf(report: ReportDetail): Draft {
  const kept = localStorage.getItem(key(report.id));
  if (kept !== null) return JSON.parse(kept) as Draft;
  const figures: Record<string, string> = {};
  for (const { ref, own } of report.figures) {
    figures[ref] = own === null || own === undefined ? '' : formatNumber(own);
  }
  return { figures, notes: report.notes };
}

/** The figures as numbers, and those that are none; what is left empty has not been counted. */
export function readDraft(draft: Draft): { body: DraftBody; wrong: string[] } {
  const figures: Record<string, number> = {};
  const wrong: string[] = [];
  for (const [ref, text] of Object.entries(draft.figures)) {
    const value = parseNumber(text);
    if (value !== null) figures[ref] = value;
    else if (text.trim() !== '') wrong.push(ref);
  }
  return { body: { figures, notes: draft.notes.trim() }, wrong };
}

/** Saves a moment after each change; what cannot be sent now stays here and is sent later. */
export function useAutosave(
  id: string,
  first: Draft,
  firstTag: string | null,
  saved: (answer: Answer<ReportDetail>) => void,
) {
  const [state, setState] = useState<Saving>('untouched');
  const [at, setAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);
  const latest = useRef(first);
  const etag = useRef(firstTag);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());

  async function send(): Promise<void> {
    const sent = latest.current;
    const { body, wrong } = readDraft(sent);
    if (wrong.length > 0) {
      setState('invalid');
      return;
    }
    setState('saving');
    try {
      const answer = await saveDraft(id, etag.current, body);
      etag.current = answer.etag ?? etag.current;
      saved(answer);
      setError(null);
      if (latest.current === sent) {
        localStorage.removeItem(key(id));
        setState('saved');
        setAt(new Date());
      }
    } catch (failed) {
      const away = failed instanceof Refusal && (failed.status === 0 || failed.status >= 500);
      setState(away ? 'waiting' : 'refused');
      setError(away ? null : failed);
      if (away) timer.current = setTimeout(save, RETRY_MS);
      throw failed;
    }
  }

  /** One after the other: each needs the version the one before has made. */
  function save(): Promise<void> {
    const mine = queue.current.catch(() => undefined).then(send);
    mine.catch(() => undefined); // send() has shown it
    queue.current = mine;
    return mine;
  }

  // On coming, what an earlier visit could not send; on leaving, what was typed a moment ago.
  useEffect(() => {
    const pending = () => localStorage.getItem(key(id)) !== null;
    if (pending()) void save();
    return () => {
      clearTimeout(timer.current);
      if (pending()) void save();
    };
  }, [id]);

  return {
    state,
    at,
    error,
    changed(draft: Draft) {
      latest.current = draft;
      localStorage.setItem(key(id), JSON.stringify(draft));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    /** Everything typed is there now; answers with the version that has it. */
    async flush(): Promise<string | null> {
      clearTimeout(timer.current);
      await save();
      return etag.current;
    },
    forget() {
      clearTimeout(timer.current);
      localStorage.removeItem(key(id));
    },
  };
}
