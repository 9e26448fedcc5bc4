import { useEffect, useRef, useState } from 'react';
import { Refusal, type Answer } from './api/client';
import { saveDraft, type DraftBody } from './api/reportSteps';
import type { ReportDetail } from './api/types';
import { formatNumber, parseNumber } from './format';
import i18n from './i18n';
import { forget, keep, kept, newKey } from './kept';

/** What has been typed, as it was typed. */
export interface Draft {
  figures: Record<string, string>;
  notes: string;
}

export type Saving =
  | 'untouched'
  | 'saving'
  | 'saved'
  | 'waiting'
  | 'invalid'
  | 'refused'
  | 'conflict';

const PAUSE_MS = 800;
const RETRY_MS = 5_000;
const nameOf = (id: string) => `report.${id}.draft`;

/** What the platform has, as one would type it. */
export function draftOf(report: ReportDetail): Draft {
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

/** What two drafts do not have in common: the references of figures, and the notes by that name. */
export function differences(mine: Draft, theirs: Draft): string[] {
  const refs = new Set([...Object.keys(mine.figures), ...Object.keys(theirs.figures)]);
  const text = (draft: Draft, ref: string) => {
    const typed = draft.figures[ref]?.trim() ?? '';
    return parseNumber(typed) ?? typed;
  };
  const differ = [...refs].filter((ref) => text(mine, ref) !== text(theirs, ref));
  return mine.notes.trim() === theirs.notes.trim() ? differ : [...differ, 'notes'];
}

/**
 * Keeps each change on this machine with the version it began from, and saves it a moment later.
 * What cannot be sent now is sent later; where somebody else has saved meanwhile, nothing is sent
 * until a person has chosen.
 */
export function useDraft(
  report: ReportDetail,
  tag: string | null,
  saved: (answer: Answer<ReportDetail>) => void,
) {
  const { id } = report;
  const name = nameOf(id);
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(name)?.value ?? draftOf(report));
  const [state, setState] = useState<Saving>('untouched');
  const [at, setAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Answer<ReportDetail> | null>(null);
  const etag = useRef(tag);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** The same words in both places are no conflict, whoever wrote them. */
  function beside(present: Answer<ReportDetail>, mine: Draft): void {
    const other = draftOf(present.body);
    if (differences(mine, other).length === 0) {
      take(present, other);
      return;
    }
    setTheirs(present);
    setState('conflict');
    setError(null);
  }

  function take(present: Answer<ReportDetail>, text: Draft): void {
    clearTimeout(timer.current);
    forget(name);
    etag.current = present.etag;
    setDraft(text);
    setTheirs(null);
    setState('untouched');
    setError(null);
    saved(present);
  }

  async function send(): Promise<void> {
    const mine = kept<Draft>(name);
    if (!mine) return;
    const { body, wrong } = readDraft(mine.value);
    if (wrong.length > 0) {
      setState('invalid');
      return;
    }
    setState('saving');
    try {
      const answer = await saveDraft(id, { etag: mine.etag, key: mine.key ?? newKey() }, body);
      etag.current = answer.etag ?? etag.current;
      const typed = kept<Draft>(name);
      if (!typed || typed.key === mine.key) {
        forget(name);
        setState('saved');
        setAt(new Date());
      } else {
        keep(name, { ...typed, etag: etag.current }); // typed on meanwhile, on top of this
      }
      setError(null);
      saved(answer);
    } catch (failed) {
      refused(failed, mine.value);
      throw failed;
    }
  }

  function refused(failed: unknown, mine: Draft): void {
    const refusal = failed instanceof Refusal ? failed : null;
    if (refusal?.status === 412 && refusal.present) {
      beside(refusal.present as Answer<ReportDetail>, mine);
    } else if (refusal?.isAway) {
      setState('waiting');
      setError(null);
      timer.current = setTimeout(save, RETRY_MS);
    } else {
      setState('refused');
      setError(failed);
    }
  }

  /** One after the other: each needs the version the one before has made. */
  function save(): Promise<void> {
    const mine = queue.current.catch(() => undefined).then(send);
    mine.catch(() => undefined); // refused() has shown it
    queue.current = mine;
    return mine;
  }

  // On coming, what an earlier visit could not send; on leaving, what was typed a moment ago.
  useEffect(() => {
    const mine = kept<Draft>(name);
    if (mine && mine.etag !== tag) beside({ body: report, etag: tag }, mine.value);
    else if (mine) void save();
    return () => {
      clearTimeout(timer.current);
      const left = kept<Draft>(name);
      if (left && left.etag === etag.current) void save();
    };
  }, [id]);

  // Saved elsewhere while nothing was typed here: go on from that.
  useEffect(() => {
    if (tag === etag.current || kept(name)) return;
    etag.current = tag;
    setDraft(draftOf(report));
  }, [tag]);

  return {
    draft,
    state,
    at,
    error,
    theirs,
    change(next: Draft) {
      setDraft(next);
      keep(name, { value: next, etag: kept(name)?.etag ?? etag.current, key: newKey() });
      clearTimeout(timer.current);
      timer.current = setTimeout(save, PAUSE_MS);
    },
    /** A person has looked at both and says what is to stand. */
    choose(chosen: Draft) {
      if (!theirs) return;
      if (differences(chosen, draftOf(theirs.body)).length === 0) {
        take(theirs, draftOf(theirs.body));
        return;
      }
      etag.current = theirs.etag;
      keep(name, { value: chosen, etag: theirs.etag, key: newKey() });
      setDraft(chosen);
      setTheirs(null);
      void save();
    },
    /** Everything typed is there now, or this fails; answers with the version that has it. */
    async flush(): Promise<string | null> {
      clearTimeout(timer.current);
      await save();
      if (kept(name)) throw new Refusal(422, 'invalid', i18n.t('saving.invalid'));
      return etag.current;
    },
    /** The platform has another text now, which the person asked for. */
    take(answer: Answer<ReportDetail>) {
      take(answer, draftOf(answer.body));
    },
  };
}
