import type { Choice, PlanDetail, Question } from './api/types';

const JOINT = /^(\s|[,;]|và(?=\s|$))+|(\s|[,;]|(?<=\s)và)+$/g;
const SPANS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];

/** What a draft is sent when this choice answers that question; null where no field takes it. */
export function answerTo(plan: PlanDetail, asked: Question, choice: Choice): object | null {
  if (asked.about === 'reportingRegime.dueDay') return dueDay(plan, asked, choice);
  const [ref = '', part = ''] = asked.about.split(' ');
  if (part === 'schedule') return schedule(plan, ref, asked, choice);
  return asked.code === 'phrase.unresolved' ? whoInstead(plan, asked, choice.value) : null;
}

/** Of the regimes without a day, the one that is asked about; all of them where that is not said. */
function dueDay({ regimes }: PlanDetail, { lines }: Question, { value }: Choice): object {
  const open = regimes.filter((regime) => regime.dueDay == null);
  const meant = open.filter((regime) => lines && regime.evidence?.lines.from === lines.from);
  const given = new Set((meant.length > 0 ? meant : open).map(({ ref }) => ref));
  return { regimes: changed(regimes, (ref) => given.has(ref) && { dueDay: Number(value) }) };
}

function schedule(
  { activities }: PlanDetail,
  ref: string,
  { about }: Question,
  choice: Choice,
): object | null {
  const bound = binding(choice.value);
  const activity = activities.find((one) => one.ref === ref);
  if (!bound || !activity) return null;
  const text = activity.schedule?.text ?? choice.vi;
  return {
    activities: changed(activities, (one) => one === ref && { schedule: { ...bound, text } }),
    answered: [about], // where the time that was read is the right one
  };
}

function binding(value: string): object | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { kind: 'BY_DATE', due: value };
  const [from, to] = value.split('/');
  if (to) return { kind: 'WINDOW', from, to };
  if (SPANS.includes(value)) return { kind: 'RECURRING', every: value };
  return value === 'STANDING' || value === 'ON_EVENT' ? { kind: value } : null;
}

/** A unit for what was not understood of a phrase; nobody, where none is named. */
export function whoInstead(
  { activities, regimes }: PlanDetail,
  { about, vi, code }: Question,
  unit: string | null,
): object | null {
  const [ref = '', part = ''] = about.split(' ');
  const phrase = about.slice(about.indexOf(': ') + 2);
  const unread = code === 'phrase.unresolved' ? (/“(.*)”/.exec(vi)?.[1] ?? phrase) : phrase;
  const named = (phrases: string[]) =>
    phrases.flatMap((one) => (one === phrase ? instead(phrase, unread, unit) : one));
  const activity = activities.find((one) => one.ref === ref);
  const regime = regimes.find((one) => one.ref === ref);
  if (activity && part === 'leads:') {
    const leads = named(activity.leads);
    return { activities: changed(activities, (one) => one === ref && { leads }) };
  }
  if (activity && part === 'supports:') {
    const supports = named(activity.supports);
    return { activities: changed(activities, (one) => one === ref && { supports }) };
  }
  if (regime && part === 'reporters:') {
    const reporters = named(regime.reporters);
    return { regimes: changed(regimes, (one) => one === ref && { reporters }) };
  }
  return null;
}

/** "Sở A, Báo B và Sở C" without "Báo B" is two phrases, with the unit between them. */
function instead(phrase: string, unread: string, unit: string | null): string[] {
  const at = phrase.indexOf(unread);
  const sides = at < 0 ? ['', ''] : [phrase.slice(0, at), phrase.slice(at + unread.length)];
  const [before = '', after = ''] = sides.map((side) => side.replace(JOINT, ''));
  return [before, unit ?? '', after].filter((one) => one !== '');
}

/** Every element is named, for one that is left out is taken out of the plan. */
function changed(elements: { ref: string }[], change: (ref: string) => object | false): object[] {
  return elements.map(({ ref }) => ({ ref, ...change(ref) }));
}
