import { ask } from './client';
import type { FoundUnit } from './types';

/**
 * The unit that plans of a place mean by this name from now on. To ask for the same twice is to ask
 * once: its name is what it is known by.
 */
export async function foundOffice(
  place: string,
  name: string,
  kind: 'OFFICE' | 'ORGANISATION',
): Promise<FoundUnit> {
  const path = `/api/v1/places/${encodeURIComponent(place)}/offices`;
  return (await ask<FoundUnit>(path, { method: 'POST', body: { name, kind } })).body;
}
