import { ask, type Answer } from './client';
import type { ReportDetail } from './types';

const address = (id: string, step: string) => `/api/v1/reports/${encodeURIComponent(id)}/${step}`;

export interface DraftBody {
  figures: Record<string, number>;
  notes: string;
}

export function saveDraft(
  id: string,
  etag: string | null,
  body: DraftBody,
): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'draft'), { method: 'PUT', ifMatch: etag, body });
}

export function submitReport(id: string, etag: string | null): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'submission'), { method: 'POST', ifMatch: etag });
}

export function returnReport(
  id: string,
  etag: string | null,
  message: string,
): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'return'), { method: 'POST', ifMatch: etag, body: { message } });
}

export function acceptReport(id: string, etag: string | null): Promise<Answer<ReportDetail>> {
  return ask(address(id, 'acceptance'), { method: 'POST', ifMatch: etag });
}
