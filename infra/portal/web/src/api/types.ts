import type { IsoDate } from '../format';

/** What the services answer, as far as the page reads it. */

export type Role = 'LEADER' | 'COORDINATOR' | 'OFFICER' | 'INSPECTOR' | 'ADMINISTRATOR';

export interface Post {
  unit: string;
  unitName: string;
  role: Role;
  title: string;
}

export interface Me {
  login: string;
  name: string;
  posts: Post[];
}

export const TASK_STATES = [
  'OVERDUE',
  'IN_PROGRESS',
  'NOT_YET_DUE',
  'COMPLETED_ON_TIME',
  'COMPLETED_LATE',
] as const;
export type TaskState = (typeof TASK_STATES)[number] | 'WITHDRAWN';

export type TaskStatus = 'ASSIGNED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'COMPLETED' | 'WITHDRAWN';

export interface Task {
  id: string;
  planId: string;
  rootPlanId: string;
  activity: string; // its place in the root plan
  title: string;
  planNumber?: string | null;
  planTitle?: string | null;
  unit: string;
  unitName: string;
  nextDue?: { on: IsoDate; reason: string } | null;
  state: TaskState;
  status: TaskStatus;
  percent: number;
}

export interface TaskDetail {
  task: Task;
  deliverable: string;
  superiorName: string;
  dues: TaskDue[];
  history: TaskStep[];
}

export interface TaskDue {
  on: IsoDate;
  reason: string;
  completedOn?: IsoDate | null;
  evidence: { text: string; link?: string | null }[];
}

export interface TaskStep {
  at: string;
  who: string;
  from?: TaskStatus | null;
  to: TaskStatus;
  reason: string;
}

export type ReportStatus = 'OWED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'WITHDRAWN';

export interface Report {
  id: string;
  planId: string;
  rootPlanId: string;
  planNumber?: string | null;
  unit: string;
  unitName: string;
  period: string;
  periodName: string;
  cutOff: IsoDate;
  dueOn: IsoDate;
  status: ReportStatus;
  message?: string | null;
}

export interface Figure {
  ref: string;
  label: string;
  own?: number | null;
  total?: number | null;
}

export interface ReportDetail {
  report: Report;
  dueReason?: string | null;
  narrative?: string | null;
  figures: Figure[];
  expected: number;
  received: number;
  silent: { unit: string; unitName: string }[];
}

export interface Plan {
  id: string;
  number?: string | null;
  title: string;
  issuer: string;
  issuerName?: string | null;
  status: 'DRAFT' | 'ISSUED' | 'WITHDRAWN';
  issuedOn?: IsoDate | null;
}

/** One plan of the tree, in the order of the directory. */
export interface TreePlan {
  id: string;
  parentId?: string | null;
  unit: string;
  unitName: string;
  level: string;
  status: Plan['status'];
}

export interface Progress {
  place: string;
  assigned: number;
  completedOnTime: number;
  completedLate: number;
  open: number;
  overdue: number;
}

export interface SampleMail {
  name: string;
  from: string;
  to: string[];
  subject: string;
  receivedAt: string;
  text: string;
}

/** The day is not told to who has not signed in. */
export interface Clock {
  today: IsoDate | null;
}
