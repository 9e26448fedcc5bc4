import type { Task } from './api/types';

/** Something remains to be done. */
export function isOpen(task: Task): boolean {
  return task.status !== 'COMPLETED' && task.status !== 'WITHDRAWN';
}
