import type { Task, TaskStep } from './api/types';

/** Something remains to be done. */
export function isOpen(task: Task): boolean {
  return task.status !== 'COMPLETED' && task.status !== 'WITHDRAWN';
}

/** The name of who took a step; null where only a login or the code of a unit is left of them. */
export function doerOf(step: TaskStep): string | null {
  return step.by === step.who ? null : step.by;
}
