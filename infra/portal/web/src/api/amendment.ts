import { queryOptions } from '@tanstack/react-query';
import { all, ask, type Answer } from './client';
import type { IsoDate } from '../format';
import type { Finding, Late, Lines, Plan, PlanDetail, Question, Receivers } from './types';

/** A plan that a document may amend. */
export interface Target {
  id: string;
  version: number;
  number?: string | null;
  title?: string | null;
  issuedOn?: IsoDate | null;
}

interface Instruction {
  ref: string;
  does: string;
  sentence: string;
  lines?: Lines | null;
}

export interface Change {
  by: Instruction;
  became: 'REPLACED' | 'ADDED' | 'REPEALED' | 'REDATED' | 'KEPT';
  kind: 'ACTIVITY' | 'REGIME' | 'BASIS' | 'RECIPIENT';
  key: string;
  before: string;
  after: string;
}

/** What a person has said to one instruction. */
export interface InstructionAnswer {
  ref: string;
  element?: string | null;
  begun?: string | null;
  day?: IsoDate | null;
  left?: boolean;
}

/** What a draft makes of the plan that it amends. */
export interface Amendment {
  number: string;
  date?: IsoDate | null;
  plan?: Target | null;
  candidates: Target[];
  applied: boolean;
  ready: boolean;
  changes: Change[];
  questions: Question[];
  left: Instruction[];
  answers: InstructionAnswer[];
  obstacles: Finding[];
  late: Late[];
  receivers?: Receivers | null;
}

const at = (draft: string) => `/api/v1/plans/${encodeURIComponent(draft)}/amendment`;

export const amending = (draft: string, etag: string | null) =>
  queryOptions({
    queryKey: ['plans', 'amending', draft, etag],
    queryFn: async ({ signal }) => (await ask<Amendment>(at(draft), { signal })).body,
  });

/** The plans in force of an issuer, which a document of the same issuer can amend. */
export const amendable = (issuer: string) =>
  queryOptions({
    queryKey: ['plans', 'amendable', issuer],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ issuer, status: 'ISSUED', size: '200' });
      const found = await all<Plan>(`/api/v1/plans?${asked}`, signal);
      return found.filter(({ parentId }) => !parentId);
    },
  });

export function answerAmendment(
  draft: string,
  etag: string | null,
  body: { plan?: string | null; answers: InstructionAnswer[] },
): Promise<Answer<Amendment>> {
  return ask<Amendment>(at(draft), { method: 'PUT', ifMatch: etag, body });
}

export function amendByDraft(
  draft: string,
  etag: string | null,
  plan: Target,
  acceptLate: string[],
): Promise<Answer<PlanDetail>> {
  return ask<PlanDetail>(at(draft), {
    method: 'POST',
    ifMatch: etag,
    body: { plan: plan.id, planVersion: plan.version, acceptLate },
  });
}
