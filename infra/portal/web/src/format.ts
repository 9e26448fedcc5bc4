/** How dates and numbers are written in a Vietnamese office, whatever the browser is set to. */

export type IsoDate = string; // 2026-12-01
export type Language = 'vi' | 'en';

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;

const WEEKDAYS: Record<Language, string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** 01/12/2026 */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** thứ Ba, 01/12/2026 */
export function formatLongDate(date: IsoDate, language: Language): string {
  return `${WEEKDAYS[language][dayOfWeek(date)]}, ${formatDate(date)}`;
}

/** 09:41 01/12/2026, as the clock on the office wall shows it */
export function formatInstant(instant: string): string {
  const parts = officeParts(new Date(instant));
  return `${parts.hour}:${parts.minute} ${parts.day}/${parts.month}/${parts.year}`;
}

/** 09:41 */
export function formatTime(instant: string): string {
  return formatInstant(instant).slice(0, 5);
}

/** The day at the office when it is this instant. */
export function dayOf(instant: Date): IsoDate {
  const { year, month, day } = officeParts(instant);
  return `${year}-${month}-${day}`;
}

function officeParts(instant: Date): Record<string, string> {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

/** 1.234,5 in both languages: the figures are those of the printed report. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);
}

/** Reads 1.234,5; null where it is not a number, so that nothing is guessed. */
export function parseNumber(text: string): number | null {
  const plain = text.trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(plain)) return null;
  return Number(plain.replaceAll('.', '').replace(',', '.'));
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

export function plusDays(date: IsoDate, days: number): IsoDate {
  return new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Sunday that ends the week of a day; weeks begin on Monday. */
export function endOfWeek(date: IsoDate): IsoDate {
  return plusDays(date, (7 - dayOfWeek(date)) % 7);
}

function dayOfWeek(date: IsoDate): number {
  return new Date(utc(date)).getUTCDay();
}

function utc(date: IsoDate): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

/** Without accents and capitals: whoever looks for "qua han" means "Quá hạn". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
}

const alphabet = new Intl.Collator('vi', { numeric: true });

/** A Ă Â B … D Đ E, and "Xã 2" before "Xã 10". */
export function byName<T>(name: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => alphabet.compare(name(a), name(b));
}
