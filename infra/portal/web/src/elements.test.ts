import { expect, it } from 'vitest';
import type { PlanDetail } from './api/types';
import { listed, merged, ordered, split, targetOf, targetOfQuestion, without } from './elements';

const plan = {
  activities: [
    { ref: '1', text: 'Mở lớp', leads: ['Sở A'], supports: ['Sở B'], evidence: {} },
    { ref: '2', text: 'In sổ tay', leads: ['Sở B'], supports: [] },
  ],
  regimes: [{ ref: 'V', to: '', reporters: [], periods: [] }],
  bases: [
    { relation: 'Căn cứ', type: 'Luật' },
    { relation: 'Thực hiện', type: 'Kế hoạch', number: '96/KH-UBND' },
  ],
  recipients: [],
  source: { provisions: [{ kind: 'GOAL', ref: '2', text: 'Ai cũng biết', evidence: {} }] },
} as unknown as PlanDetail;

it('takes out one and names the others', () => {
  expect(without(plan, 'activities', 0)).toEqual({ activities: [{ ref: '2' }] });
  expect(without(plan, 'bases', 1)).toMatchObject({ bases: [{ type: 'Luật' }] });
});

it('names two of one ref in full, for the ref does not tell them apart', () => {
  const twice = { ...plan, activities: [...plan.activities, plan.activities[0]!] };
  expect(without(twice, 'activities', 1)).toMatchObject({
    activities: [{ text: 'Mở lớp' }, { text: 'Mở lớp' }],
  });
});

it('makes two of one and one of two', () => {
  expect(split(plan, 0)).toMatchObject({
    activities: [{ ref: '1' }, { ref: '1-2', text: 'Mở lớp', leads: ['Sở A'] }, { ref: '2' }],
  });
  expect(merged(plan, 0)).toMatchObject({
    activities: [
      { ref: '1', text: 'Mở lớp; In sổ tay', leads: ['Sở A', 'Sở B'], supports: [] },
    ],
  });
});

it('makes an order a listed item and a listed item an order', () => {
  expect(listed(plan, 0)).toEqual({
    activities: [{ ref: '2' }],
    provisions: [
      { kind: 'GOAL', text: 'Ai cũng biết' },
      { kind: 'CONTENT', text: 'Mở lớp' },
    ],
  });
  expect(ordered(plan, 0)).toMatchObject({
    activities: [{ ref: '1' }, { ref: '2' }, { ref: '2-2', text: 'Ai cũng biết' }],
    provisions: [],
  });
});

it('finds what is written to settle a finding or to answer a question', () => {
  expect(targetOf('/activities/1/leads')).toEqual({ part: 'activities', index: 1 });
  expect(targetOf('/activities')).toEqual({ part: 'activities', index: -1 });
  expect(targetOf('/endsOn')).toEqual({ part: 'head' });
  expect(targetOf(null)).toBeNull();
  const asked = (about: string) => targetOfQuestion(plan, about);
  expect(asked('2 leads: Sở Lạ')).toEqual({ part: 'activities', index: 1 });
  expect(asked('V reporters: Sở Lạ')).toEqual({ part: 'regimes', index: 0 });
  expect(asked('reportingRegime.dueDay')).toEqual({ part: 'regimes', index: 0 });
  expect(asked('bases 96/KH-UBND')).toEqual({ part: 'bases', index: 1 });
  expect(asked('recipients')).toEqual({ part: 'recipients', index: -1 });
  expect(asked('issueDate.day')).toEqual({ part: 'head' });
});
