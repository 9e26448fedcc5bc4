import { useEffect, useRef, useState } from 'react';
import { Refusal, type Answer } from './api/client';
import type { Seen } from './api/reportSteps';
import { carryOn, forget, keep, kept, newKey } from './kept';

export type Acting = 'untouched' | 'kept' | 'sending' | 'sent' | 'waiting' | 'refused' | 'conflict';

const RETRY_MS = 5_000;

/** What a form is about and how it is sent. */
export interface ActOf<T, A> {
  /** What the act is on, such as "task.17": its forms know of each other's versions. */
  on: string;
  /** Which of its forms, such as "progress". */
  form: string;
  etag: string | null;
  first: T;
  send: (value: T, seen: Seen) => Promise<Answer<A>>;
  done: (answer: Answer<A>) => void;
  /** Somebody was faster. */
  overtaken?: (present: Answer<A>) => void;
}

/**
 * A form that is kept on this machine while it is typed in, and sent once when the person says so:
 * over a line that is cut, a page that is loaded again, a session that has ended.
 */
export function useAct<T, A>({ on, form, etag, first, send, done, overtaken }: ActOf<T, A>) {
  const name = `${on}.${form}`;
  const [value, setValue] = useState<T>(() => kept<T>(name)?.value ?? first);
  const [state, setState] = useState<Acting>(() => (kept(name) ? 'kept' : 'untouched'));
  const [at, setAt] = useState<Date | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Answer<A> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const here = useRef(true);

  async function go(): Promise<void> {
    const act = kept<T>(name);
    if (!act?.key || busy.current) return;
    busy.current = true;
    clearTimeout(timer.current);
    setState('sending');
    setError(null);
    try {
      const answer = await send(act.value, { etag: act.etag, key: act.key });
      if (kept(name)?.key === act.key) forget(name);
      carryOn(`${on}.`, act.etag, answer.etag);
      setState('sent');
      setAt(new Date());
      setTheirs(null);
      if (!kept(name)) setValue(first);
      done(answer);
    } catch (failed) {
      refused(failed, act.value, act.etag);
    } finally {
      busy.current = false;
    }
  }

  function refused(failed: unknown, typed: T, seen: string | null): void {
    const refusal = failed instanceof Refusal ? failed : null;
    if (refusal?.isAway) {
      setState('waiting');
      if (here.current) timer.current = setTimeout(() => void go(), RETRY_MS);
      return;
    }
    if (kept(name)) keep(name, { value: typed, etag: seen }); // not done: the next press is another act
    setError(failed);
    if (refusal?.status === 412 && refusal.present) {
      setTheirs(refusal.present as Answer<A>);
      setState('conflict');
      overtaken?.(refusal.present as Answer<A>);
    } else {
      setState('refused');
    }
  }

  // What is proposed follows what is there, unless something was typed.
  const proposed = JSON.stringify(first);
  useEffect(() => {
    if (!kept(name)) setValue(first);
  }, [proposed]);

  // What was to be sent on an earlier visit, before the line or the session was cut.
  useEffect(() => {
    here.current = true;
    void go();
    return () => {
      here.current = false;
      clearTimeout(timer.current);
    };
  }, [name]);

  return {
    value,
    state,
    at,
    error,
    theirs,
    change(next: T) {
      clearTimeout(timer.current);
      setValue(next);
      keep(name, { value: next, etag: kept(name)?.etag ?? etag });
      setState('kept');
    },
    /** The person does it; pressed twice, it is still once. */
    act(what: T = value) {
      if (!busy.current && !kept(name)?.key) {
        keep(name, { value: what, etag: kept(name)?.etag ?? etag, key: newKey() });
      }
      void go();
    },
    /** The person has seen what is there now and does it all the same. */
    actAnyway() {
      if (!theirs) return;
      keep(name, { value, etag: theirs.etag, key: newKey() });
      void go();
    },
    /** The person has seen what is there now and lets it be. */
    letBe() {
      if (!theirs) return;
      forget(name);
      setValue(first);
      setTheirs(null);
      setError(null);
      setState('untouched');
      done(theirs);
    },
  };
}
