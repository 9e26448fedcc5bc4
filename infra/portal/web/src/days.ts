import { formatDate, type IsoDate } from './format';

/** Reads 20/11/2026, also 20-11-2026 and 2/1/2026; null where there is no such day. */
export function parseDay(text: string): IsoDate | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const there = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(there.getTime()) || there.toISOString().slice(0, 10) !== iso ? null : iso;
}

export function dayText(day: IsoDate | null | undefined): string {
  return day ? formatDate(day) : '';
}
