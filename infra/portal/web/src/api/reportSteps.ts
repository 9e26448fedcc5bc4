import { ask, get, type Answer } from './client';
import type { ReportDetail, SavedVersion } from './types';

const address = (id: string, step: string) => `/api/v1/reports/${encodeURIComponent(id)}/${step}`;

export interface DraftBody {
  figures: Record<string, number>;
  notes: string;
}

/** The version that was seen, and the name of the act, by which a repeat is known. */
export interface Seen {
  etag: string | null;
  key: string;
}

export function saveDraft(id: string, seen: Seen, body: DraftBody): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'draft'), { method: 'PUT', ...named(seen), body });
}

export function submitReport(id: string, seen: Seen): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'submission'), { method: 'POST', ...named(seen) });
}

export function returnReport(
  id: string,
  seen: Seen,
  message: string,
): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'return'), { method: 'POST', ...named(seen), body: { message } });
}

export function acceptReport(id: string, seen: Seen): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'acceptance'), { method: 'POST', ...named(seen) });
}

/** Everything that was saved at different times, the newest first. */
export function savedVersions(id: string, signal?: AbortSignal): Promise<SavedVersion[]> {
  return get(address(id, 'saved'), signal);
}

export function bringBack(id: string, seen: Seen, edition: number): Promise<Answer<ReportDetail>> {
  return ask(address(id, `saved/${edition}/restoration`), { method: 'POST', ...named(seen) });
}

const named = ({ etag, key }: Seen) => ({ ifMatch: etag, idempotencyKey: key });
