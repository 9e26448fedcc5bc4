import { useRef } from 'react';

/** Sends what a press asks for, and nothing more until that is answered: a double click is one. */
export function useOnce(send: () => Promise<unknown>): () => void {
  const busy = useRef(false);
  return () => {
    if (busy.current) return;
    busy.current = true;
    void send()
      .catch(() => undefined) // the mutation shows it
      .finally(() => {
        busy.current = false;
      });
  };
}
