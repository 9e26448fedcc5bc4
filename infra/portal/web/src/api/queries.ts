import { queryOptions, useQuery } from '@tanstack/react-query';
import { dayOf, type IsoDate } from '../format';
import { all, ask, get, Refusal, type Page } from './client';
import { savedVersions } from './reportSteps';
import type { Policy } from './planSteps';
import { committeesAbove } from '../posts';
import { onePerCascade } from '../plans';
import type {
  AmendmentPreview,
  CalendarYear,
  Clock,
  FoundUnit,
  Me,
  OverdueReports,
  Plan,
  PlanDetail,
  Preview,
  Progress,
  Receivers,
  Report,
  ReportDetail,
  SampleMail,
  Task,
  TaskDetail,
  TreePlan,
  UnitName,
} from './types';

/** Every list the page shows, with the address it comes from. */

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/api/v1/me', signal),
  staleTime: 5 * 60_000,
});

export const calendarYear = (year: number) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => get<CalendarYear>(`/api/v1/calendar/${year}`, signal),
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

/** Read again with each version of the report. */
export const savedReports = (id: string, etag: string | null) =>
  queryOptions({
    queryKey: ['reports', 'saved', id, etag],
    queryFn: ({ signal }) => savedVersions(id, signal),
  });

export const unit = (code: string) =>
  queryOptions({
    queryKey: ['units', code],
    queryFn: ({ signal }) => get<UnitName>(`/api/v1/units/${encodeURIComponent(code)}`, signal),
    staleTime: Infinity,
  });

/** Plans of the own committee and of those above it: what one works under, each cascade once. */
export const plans = (person: Me) =>
  queryOptions({
    queryKey: ['plans', 'of', person.login],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(
        committeesAbove(person).map((unit) =>
          all<Plan>(`/api/v1/plans?issuer=${encodeURIComponent(unit)}&size=200`, signal),
        ),
      );
      return onePerCascade(lists.flat());
    },
  });

/** Drafts of the own unit; nobody is shown those of others. */
export const drafts = queryOptions({
  queryKey: ['plans', 'drafts'],
  queryFn: ({ signal }) => all<Plan>('/api/v1/plans?status=DRAFT&size=200', signal),
});

export const plan = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => ask<PlanDetail>(`/api/v1/plans/${encodeURIComponent(id)}`, { signal }),
  });

export const preview = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'preview', id],
    queryFn: ({ signal }) =>
      get<Preview>(`/api/v1/plans/${encodeURIComponent(id)}/preview`, signal),
  });

export const receivers = (id: string, policy: Policy) =>
  queryOptions({
    queryKey: ['plans', 'receivers', id, policy],
    queryFn: ({ signal }) =>
      get<Receivers>(`/api/v1/plans/${encodeURIComponent(id)}/receivers?policy=${policy}`, signal),
  });

/** Units at or below a place whose names hold all these words, with or without accents. */
/** What an amendment would bring about; asked of the plan as it was seen. */
export const amendment = (id: string, etag: string | null, body: object) =>
  queryOptions({
    queryKey: ['plans', 'amendment', id, etag, body],
    queryFn: async ({ signal }) =>
      (
        await ask<AmendmentPreview>(`/api/v1/plans/${encodeURIComponent(id)}/amendments/preview`, {
          method: 'POST',
          ifMatch: etag,
          body,
          signal,
        })
      ).body,
  });

export const units = (words: string, under: string) =>
  queryOptions({
    queryKey: ['units', under, words],
    queryFn: async ({ signal }) => {
      const asked = new URLSearchParams({ q: words, under, size: '20' });
      return (await get<Page<FoundUnit>>(`/api/v1/units?${asked}`, signal)).items;
    },
  });

const WHOLE_NATION = 60; // pages of 200

/** A cascade runs on for seconds after a plan is issued; a province's tree is watched, not more. */
const watched = (query: { state: { data: unknown[] | undefined } }) =>
  (query.state.data?.length ?? 0) < 400 ? 5_000 : false;

export const planTree = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'tree', id],
    queryFn: ({ signal }) =>
      all<TreePlan>(
        `/api/v1/plans/${encodeURIComponent(id)}/tree?size=200`,
        signal,
        WHOLE_NATION,
      ),
    refetchInterval: watched,
  });

export const progress = (of: Plan) =>
  queryOptions({
    queryKey: ['progress', of.id],
    queryFn: ({ signal }) =>
      all<Progress>(`/api/v1/progress?${within(of)}`, signal, WHOLE_NATION),
    refetchInterval: watched,
  });

export const overdueReports = (of: Plan) =>
  queryOptions({
    queryKey: ['reports', 'overdue', of.id],
    queryFn: ({ signal }) =>
      all<OverdueReports>(`/api/v1/reports/overdue?${within(of)}`, signal, WHOLE_NATION),
    refetchInterval: watched,
  });

function within({ parentId, issuer, rootId }: Plan): string {
  const under = parentId ? `&under=${encodeURIComponent(issuer)}` : '';
  return `rootPlan=${encodeURIComponent(rootId)}${under}&size=200`;
}

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
