import { ask, type Answer } from './client';
import type { PlanDetail } from './types';

export type Policy = 'AUTOMATIC' | 'REVIEW';

function step(method: 'POST' | 'PUT', path: string) {
  return (id: string, etag: string | null, body: object): Promise<Answer<PlanDetail>> =>
    ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(id)}${path}`, {
      method,
      ifMatch: etag,
      body,
    });
}

/** What is left out stays as it is. */
export const rewritePlan = step('PUT', '');
export const submitPlan = step('POST', '/submission');
export const returnPlan = step('POST', '/return');
export const issuePlan = step('POST', '/issue');
export const amendPlan = step('POST', '/amendments');
export const withdrawPlan = step('POST', '/withdrawal');
