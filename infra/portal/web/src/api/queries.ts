import { queryOptions, useQuery } from '@tanstack/react-query';
import { dayOf, type IsoDate } from '../format';
import { all, ask, get, Refusal, type Page } from './client';
import type { Clock, Me, Plan, Progress, Report, ReportDetail, SampleMail, Task, TaskDetail, TreePlan } from './types';

/** Every list the page shows, with the address it comes from. */

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/api/v1/me', signal),
  staleTime: 5 * 60_000,
});

export const myTasks = queryOptions({
  queryKey: ['tasks', 'mine'],
  queryFn: ({ signal }) => all<Task>('/api/v1/tasks?view=mine&size=200', signal),
});

export const task = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => ask<TaskDetail>(`/api/v1/tasks/${encodeURIComponent(id)}`, { signal }),
  });

export const reports = (view: 'owed' | 'below') =>
  queryOptions({
    queryKey: ['reports', view],
    queryFn: ({ signal }) => all<Report>(`/api/v1/reports?view=${view}&size=200`, signal),
  });

export const report = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: ({ signal }) => ask<ReportDetail>(`/api/v1/reports/${encodeURIComponent(id)}`, { signal }),
  });

export const plans = queryOptions({
  queryKey: ['plans'],
  queryFn: ({ signal }) => all<Plan>('/api/v1/plans?size=200', signal),
});

export const plan = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => get<Plan>(`/api/v1/plans/${encodeURIComponent(id)}`, signal),
  });

export const planTree = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'tree', id],
    queryFn: ({ signal }) => all<TreePlan>(`/api/v1/plans/${encodeURIComponent(id)}/tree`, signal),
  });

export const progress = (rootPlan: string) =>
  queryOptions({
    queryKey: ['progress', rootPlan],
    queryFn: ({ signal }) =>
      all<Progress>(`/api/v1/progress?rootPlan=${encodeURIComponent(rootPlan)}`, signal),
  });

export const sampleMails = queryOptions({
  queryKey: ['sample-mails'],
  queryFn: ({ signal }) => get<Page<SampleMail>>('/api/v1/sample/mails?size=200', signal),
  refetchInterval: 5_000,
});

/** The platform's clock, null where it runs on the real one and none is shown. */
export const clock = queryOptions({
  queryKey: ['clock'],
  queryFn: async ({ signal }) => {
    try {
      return await get<Clock>('/api/v1/clock', signal);
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      if (refused.status === 401) return { today: null };
      if (refused.status === 404) return null;
      throw refused;
    }
  },
  refetchInterval: 30_000,
});

/** Today as the platform counts it. */
export function useToday(): IsoDate {
  return useQuery(clock).data?.today ?? dayOf(new Date());
}
