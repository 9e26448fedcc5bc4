import type { IsoDate } from '../format';

/** What the services answer, as far as the page reads it. */

export type Role = 'LEADER' | 'COORDINATOR' | 'OFFICER' | 'INSPECTOR' | 'ADMINISTRATOR';

export interface Post {
  unit: string;
  unitName?: string | null;
  path: string;
  role: Role;
  title: string;
}

export interface Me {
  login: string;
  name: string;
  posts: Post[];
}

export interface DueDate {
  on: IsoDate;
  reason: string;
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
  nextDue?: DueDate | null;
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
  /** A login or the code of a unit; not for readers. */
  who: string;
  /** The name of who did it; the same as `who` where nobody knows it any more. */
  by: string;
  from?: TaskStatus | null;
  to: TaskStatus;
  reason: string;
}

export type ReportStatus = 'OWED' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'WITHDRAWN';

interface Unit {
  code: string;
  name: string;
}

/** What a report has in a list and by itself. */
export interface Report {
  id: string;
  plan: { planId: string; rootPlanId: string; number?: string | null; title?: string | null };
  unit: Unit;
  superior: Unit;
  period: { code: string; name: string; from: IsoDate; cutOff: IsoDate };
  due: DueDate;
  status: ReportStatus;
  late: boolean;
  overdue: boolean;
  /** Why the superior sent it back. */
  returned?: { message?: string | null; by: string; at: string } | null;
}

/** An absent number has not been counted; it is not zero. */
export interface Figure {
  ref: string;
  label: string;
  own?: number | null;
  below?: number | null;
  total?: number | null;
}

export interface ReportDetail extends Report {
  figures: Figure[];
  notes: string;
  /** Who wrote what stands, and when; absent where nobody has written yet. */
  written?: { at: string; by: string } | null;
  contributions: Contribution[];
  history: { at: string; by: string; from: ReportStatus; to: ReportStatus; message?: string | null }[];
  may: { write: boolean; judge: boolean };
}

/** What the unit had written at one time. */
export interface SavedVersion {
  edition: number;
  at: string;
  by: string;
  figures: Record<string, number>;
  notes: string;
}

/** What is known of a report directly below. */
export interface Contribution {
  unit: Unit;
  status: ReportStatus;
  late: boolean;
  expected: number;
  received: number;
}

export type PlanState = 'DRAFT' | 'ISSUED' | 'WITHDRAWN';

export interface Plan {
  id: string;
  rootId: string;
  parentId?: string | null;
  number?: string | null;
  title?: string | null;
  issuer: string;
  issuerName?: string | null;
  status: PlanState;
  issuedOn?: IsoDate | null;
  awaitsUntil?: DueDate | null;
  submission?: Submission | null;
}

/** Where a draft is on its way to be signed: before the leader, or back with the reason. */
export interface Submission {
  stage: 'SUBMITTED' | 'RETURNED';
  by: string;
  at: string;
  words?: string | null;
}

/** A unit as it is found by words. */
export interface FoundUnit {
  code: string;
  name: string;
  placeName: string;
}

export interface UnitName {
  code: string;
  name?: string | null;
}

export interface PlanDetail extends Plan {
  date?: IsoDate | null;
  endsOn: IsoDate;
  may: { draft: boolean; issue: boolean };
  activities: Activity[];
  regimes: Regime[];
  bases: Basis[];
  recipients: Recipient[];
  questions: Question[];
  /** What the document said that the plan was read from. */
  source?: PlanSource | null;
  /** Whether it is a draft that whoever sees it may delete. */
  deletable: boolean;
}

export interface Recipient {
  name: string;
  note?: string | null;
  archive: boolean;
  evidence?: Evidence | null;
}

export interface Regime {
  ref: string;
  to: string;
  via?: string | null;
  reporters: string[];
  periods: string[];
  dueDay?: number | null;
  /** Nothing that is due before this day is asked. */
  from?: IsoDate | null;
  evidence?: Evidence | null;
}

export interface Basis {
  relation: string;
  type: string;
  number?: string | null;
  date?: IsoDate | null;
  issuer?: string | null;
  planId?: string | null;
  evidence?: Evidence | null;
}

/** Lines of a document, counted from 1. */
export interface Lines {
  from: number;
  to: number;
}

/** Where in its document something was read, and whether that must be looked over. */
export interface Evidence {
  lines: Lines;
  uncertain: boolean;
}

export interface Question {
  code: string;
  about: string;
  vi: string;
  en: string;
  lines?: Lines | null;
  choices: Choice[];
}

export interface Choice {
  value: string;
  vi: string;
  en: string;
}

type AsRead<T> = (T & { evidence: Evidence }) | null;

export interface PlanSource {
  number?: AsRead<{ value: number }>;
  symbol?: AsRead<{ value: string }>;
  date?: AsRead<{ year: number; month?: number | null; day?: number | null }>;
  issuer?: AsRead<{ value: string }>;
  signer?: AsRead<{ capacity: string; name?: string | null }>;
  provisions: Provision[];
  /** The number of the plan that it amends, unless it is a plan of its own. */
  amends?: string | null;
}

export type ProvisionKind =
  | 'GOAL'
  | 'REQUIREMENT'
  | 'CONTENT'
  | 'FORM'
  | 'FUNDING'
  | 'INSPECTION'
  | 'RECOGNITION';

export interface Provision {
  kind: ProvisionKind;
  ref: string;
  text: string;
  evidence: Evidence;
}

/** Phrases as written; units once the plan is issued. */
export interface Activity {
  ref: string;
  text?: string | null;
  leads: string[];
  supports: string[];
  leadUnits: UnitName[];
  supportUnits: UnitName[];
  schedule?: Schedule | null;
  deliverable?: Deliverable | null;
  dues: DueDate[];
  evidence?: Evidence | null;
}

export interface Schedule {
  kind: string;
  every?: string | null;
  from?: IsoDate | null;
  to?: IsoDate | null;
  due?: IsoDate | null;
  text?: string | null;
}

export interface Deliverable {
  what: string;
  quantity?: number | null;
  per?: string | null;
  measure?: string | null;
}

export interface Finding {
  code: string;
  pointer?: string | null;
  vi: string;
  en: string;
}

/** What issuing would make of a draft. */
export interface Preview {
  on: IsoDate;
  ready: boolean;
  obstacles: Finding[];
  advice: Finding[];
  activities: { ref: string; leads: Hit[]; supports: Hit[] }[];
  regimes: { ref: string; reporters: Hit[] }[];
  late: Late[];
}

/** What amending a plan in force would make of it. */
export interface AmendmentPreview {
  ready: boolean;
  obstacles: Finding[];
  advice: Finding[];
  /** By the amendment alone, not before. */
  late: Late[];
  /** Absent where something stands in the way. */
  receivers?: Receivers | null;
}

/** A phrase and the units it hits. */
export interface Hit {
  phrase: string;
  units: UnitName[];
}

/** What would be overdue on the day it is given. */
export interface Late {
  kind: 'TASK' | 'REPORT';
  ref: string;
  period?: string | null;
  due: DueDate;
  units: UnitName[];
  /** From which day on the next ones are due, where there are any. */
  next?: IsoDate | null;
}

/** Who gets what, from the top down. */
export interface Receivers {
  direct: UnitName[];
  levels: {
    level: string;
    subPlans: number;
    units: number;
    tasks: number;
    reports: number;
    people: Partial<Record<Role, number>>;
  }[];
}

/** One plan of the tree, each before those below it. */
export interface TreePlan {
  id: string;
  parentId?: string | null;
  unit: string;
  unitName?: string | null;
  level: string;
  status: PlanState;
  awaitsUntil?: DueDate | null;
}

export interface Progress {
  place: string;
  assigned: number;
  completedOnTime: number;
  completedLate: number;
  open: number;
  overdue: number;
}

/** How many reports one place owes after their date. */
export interface OverdueReports {
  place: string;
  overdue: number;
}

export interface SampleMail {
  name: string;
  from: string;
  to: string[];
  subject: string;
  /** By the clock of the trial. */
  sentAt: string;
  /** By the clock of the machine. */
  receivedAt: string;
  text: string;
}

/** The day is not told to who has not signed in. */
export interface Clock {
  today: IsoDate | null;
}

export interface CalendarDay {
  date: IsoDate;
  why: string;
}

export interface CalendarYear {
  year: number;
  workingDays: number;
  off: CalendarDay[];
  worked: CalendarDay[];
}

/** What a change of the calendar would move: so many plans at the top, and the dates of these. */
export interface CalendarMoves {
  plans: number;
  deadlines: number;
  moves: {
    plan: string;
    kind: 'TASK' | 'REPORT';
    ref: string;
    from: IsoDate;
    fromReason: string;
    to: IsoDate;
    reason: string;
    count: number;
  }[];
}

/** How many of those are still open. */
export interface TouchedDeadlines {
  open: number;
}
