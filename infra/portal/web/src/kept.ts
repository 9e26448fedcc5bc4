import { login } from './auth';

/** What was typed and has not reached the platform, with the version it began from. */
export interface Kept<T> {
  value: T;
  etag: string | null;
  /** The name of the act, made when the person acted; none while it is only typed. */
  key?: string;
}

const PREFIX = 'thac.kept';
const place = (name: string) => `${PREFIX}.${login()}.${name}`;

export function kept<T>(name: string): Kept<T> | null {
  const text = localStorage.getItem(place(name));
  return text === null ? null : (JSON.parse(text) as Kept<T>);
}

export function keep<T>(name: string, what: Kept<T>): void {
  localStorage.setItem(place(name), JSON.stringify(what));
}

export function forget(name: string): void {
  localStorage.removeItem(place(name));
}

/** What begins with this name goes on from a newer version, which the person has made themself. */
export function carryOn(prefix: string, from: string | null, to: string | null): void {
  for (const name of namesOf(prefix)) {
    const one = kept<unknown>(name);
    if (one && one.etag === from) keep(name, { ...one, etag: to });
  }
}

/** The acts of this person that are still to be sent. */
export function unsent(): string[] {
  return namesOf('').filter((name) => kept(name)?.key !== undefined);
}

export function namesOf(prefix: string): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(place(prefix)))
    .map((key) => key.slice(place('').length));
}

/** As random as a UUID; that one is only made on secure addresses, which an office may not have. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
