import { renew, token } from '../auth';
import i18n, { language } from '../i18n';

/** One thing that was wrong, by the place in the body, the parameter or the header it is about. */
export interface FieldError {
  pointer?: string;
  parameter?: string;
  header?: string;
  code: string;
  message: string;
}

/** What the platform refused, in its own words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    /** What is there now, where somebody was faster. */
    readonly present: Answer<unknown> | null = null,
  ) {
    super(detail);
  }

  /** Nobody answered, or not for now: the same may be asked again. */
  get isAway(): boolean {
    return this.status === 0 || this.status === 401 || this.status === 429 || this.status >= 500;
  }
}

export interface Answer<T> {
  body: T;
  /** The version to name when changing it. */
  etag: string | null;
}

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** Sent as it is, in place of a body of fields. */
  file?: Blob;
  /** What the file is, where its content does not say. */
  type?: string;
  ifMatch?: string | null;
  /** The same for each repeat of one wish, so that it is done once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export async function ask<T>(path: string, how: Ask = {}): Promise<Answer<T>> {
  const bearer = await token();
  let answer = await sent(path, how, bearer);
  // A token that is not taken has done nothing: with a new one, the same is asked once more.
  if (answer.status === 401 && bearer && (await renew())) {
    answer = await sent(path, how, await token());
  }
  if (!answer.ok) throw await refusalOf(answer);
  const text = await answer.text();
  return { body: (text ? JSON.parse(text) : undefined) as T, etag: answer.headers.get('ETag') };
}

function sent(path: string, how: Ask, bearer: string | undefined): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language() });
  if (bearer) headers.set('Authorization', `Bearer ${bearer}`);
  if (how.ifMatch) headers.set('If-Match', how.ifMatch);
  if (how.idempotencyKey) headers.set('Idempotency-Key', how.idempotencyKey);
  const request: RequestInit = { method: how.method ?? 'GET', headers };
  if (how.signal) request.signal = how.signal;
  if (how.body !== undefined) {
    headers.set('Content-Type', 'application/json');
    request.body = JSON.stringify(how.body);
  }
  if (how.file !== undefined) {
    headers.set('Content-Type', how.type ?? 'application/octet-stream');
    request.body = how.file;
  }
  return fetch(path, request).catch((failed: unknown) => {
    if (how.signal?.aborted) throw failed;
    throw new Refusal(0, 'offline', i18n.t('error.offline'));
  });
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await ask<T>(path, signal ? { signal } : {})).body;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

const MOST_PAGES = 10;

/** Every item of a list, up to a bound that no person reads past. */
export async function all<T>(
  path: string,
  signal?: AbortSignal,
  pages = MOST_PAGES,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null | undefined;
  for (let page = 0; page < pages; page++) {
    const address = new URL(path, window.location.origin);
    if (cursor) address.searchParams.set('cursor', cursor);
    const part = await get<Page<T>>(address.pathname + address.search, signal);
    items.push(...part.items);
    cursor = part.next;
    if (!cursor) break;
  }
  return items;
}

async function refusalOf(answer: Response): Promise<Refusal> {
  const problem = (await answer.json().catch(() => ({}))) as Partial<Refusal> & {
    title?: string;
    current?: unknown;
  };
  return new Refusal(
    answer.status,
    problem.code ?? String(answer.status),
    problem.detail ?? problem.title ?? i18n.t('error.unexplained', { status: answer.status }),
    problem.errors ?? [],
    problem.current === undefined
      ? null
      : { body: problem.current, etag: answer.headers.get('ETag') },
  );
}
