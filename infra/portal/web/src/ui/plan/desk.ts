import { createContext, useContext } from 'react';
import type { PlanDetail } from '../../api/types';

/** The plan that is being written, for all its parts; <Writing> keeps it. */
export interface Desk {
  plan: PlanDetail;
  /** Whether this person may change what stands here. */
  mine: boolean;
  busy: boolean;
  error: unknown;
  /** Sends what changes; what comes after is done once it is kept. */
  write: (body: object, then?: () => void) => void;
  /** Begins to amend a plan in force; each change is then asked about once. */
  amend: (() => void) | null;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of a plan is written within <Writing>');
  return desk;
}
