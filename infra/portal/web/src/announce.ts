import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says what has happened to who does not see it. */
export function announce(what: string): void {
  said = what === said ? `${what}\u00a0` : what; // the same words twice are said twice
  listeners.forEach((tell) => tell());
}

export function useAnnounced(): string {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
}
