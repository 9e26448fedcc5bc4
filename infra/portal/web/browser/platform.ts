import { readFileSync } from 'node:fs';

export const address = process.env.THAC_ADDRESS ?? 'http://localhost:8080';

/** What the tests know of the platform they run on: an invented province and one issued plan. */
export const LAN = 'lan.001';
export const HUNG = 'hung.tinh';
export const LEADER = 'chutich.tinh';
export const ADMINISTRATOR = 'quantri';
export const PLAN = new URL('../../../../infra/reading/src/test/resources/ke-hoach-mau.txt', import.meta.url);

const tokens = new Map<string, Promise<string>>();

function tokenOf(login: string): Promise<string> {
  const known = tokens.get(login) ?? signIn(login);
  tokens.set(login, known);
  return known;
}

async function signIn(login: string): Promise<string> {
  const answer = await fetch(`${address}/oauth2/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${login}:thac`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** Asks as this person does without a browser; refused is not what a test wants. */
export async function ask<T>(
  login: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ body: T; etag: string }> {
  const answer = await fetch(address + path, {
    method,
    headers: {
      Authorization: `Bearer ${await tokenOf(login)}`,
      'Content-Type': typeof body === 'string' ? 'text/plain' : 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${login} ${method} ${path}: ${answer.status} ${text}`);
  return { body: (text ? JSON.parse(text) : undefined) as T, etag: answer.headers.get('ETag') ?? '' };
}

export async function list<T>(login: string, path: string): Promise<T[]> {
  return (await ask<{ items: T[] }>(login, 'GET', path)).body.items;
}

export async function turnClock(to: string): Promise<void> {
  await ask(ADMINISTRATOR, 'POST', '/api/v1/clock', { set: `${to}T08:00:00+07:00`, force: true });
}

export async function until<T>(
  what: string,
  look: () => Promise<T>,
  wanted: (found: T) => boolean,
): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await look();
    if (wanted(found)) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

export interface TaskLine {
  id: string;
  activity: string;
  status: string;
}

export interface ReportLine {
  id: string;
  due: { on: string };
  period: { code: string };
}

/** Read, looked over and issued, unless an earlier run on the same platform has done so. */
export async function issuedPlan(): Promise<string> {
  await turnClock('2026-01-15');
  const draft = await ask<{ id: string; status: string }>(
    HUNG,
    'POST',
    '/api/v1/plans/imports?year=2026&issuer=99',
    readFileSync(PLAN, 'utf8'),
    { 'Idempotency-Key': 'browser' },
  );
  const address = `/api/v1/plans/${draft.body.id}`;
  const read = await ask<{ status: string; questions: { about: string }[] }>(HUNG, 'GET', address);
  if (read.body.status === 'ISSUED') return draft.body.id;
  const answered = read.body.questions.map(({ about }) => about);
  const ready = await ask(HUNG, 'PUT', address, { answered }, { 'If-Match': read.etag });
  await ask(
    LEADER,
    'POST',
    `${address}/issue`,
    { policy: 'AUTOMATIC', issuedOn: '2026-01-15' },
    { 'If-Match': ready.etag },
  );
  return draft.body.id;
}

export const tasksOf = (login: string) =>
  list<TaskLine>(login, '/api/v1/tasks?view=mine&size=200');
export const reportsOf = (login: string) =>
  list<ReportLine>(login, '/api/v1/reports?view=owed&size=200');
