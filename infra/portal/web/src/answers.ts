import type { Choice, PlanDetail, Question } from './api/types';

const SPANS = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'];

/** What a draft is sent when this choice answers that question; null where no field takes it. */
export function answerTo(plan: PlanDetail, asked: Question, choice: Choice): object | null {
  if (asked.about === 'reportingRegime.dueDay') return dueDay(plan, asked, choice);
  const [ref = '', part = ''] = asked.about.split(' ');
  if (part === 'schedule') return schedule(plan, ref, asked, choice);
  return asked.code === 'phrase.unresolved' ? unit(plan, ref, part, asked, choice) : null;
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

/** A unit for a phrase; only where the phrase as a whole is not understood. */
function unit(
  { activities, regimes }: PlanDetail,
  ref: string,
  part: string,
  { about, vi }: Question,
  { value }: Choice,
): object | null {
  const phrase = about.slice(about.indexOf(': ') + 2);
  if (!vi.includes(`“${phrase}”`)) return null;
  const named = (phrases: string[]) => phrases.map((one) => (one === phrase ? value : one));
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

/** Every element is named, for one that is left out is taken out of the plan. */
function changed(elements: { ref: string }[], change: (ref: string) => object | false): object[] {
  return elements.map(({ ref }) => ({ ref, ...change(ref) }));
}
