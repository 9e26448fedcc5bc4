import { expect, it } from 'vitest';
import { answerTo, whoInstead } from './answers';
import type { PlanDetail, Question } from './api/types';

const plan = {
  activities: [
    { ref: 'PL.1', leads: ['Sở Lạ'], supports: [], schedule: { text: 'Định kỳ' } },
    { ref: 'PL.2', leads: ['Sở Nội vụ'], supports: ['Hội Lạ'] },
  ],
  regimes: [
    { ref: 'V.1', to: '', reporters: [], periods: [], evidence: { lines: { from: 7, to: 7 } } },
    { ref: 'V.2', to: '', reporters: [], periods: [], evidence: { lines: { from: 9, to: 9 } } },
  ],
} as unknown as PlanDetail;

const asked = (about: string, more: Partial<Question> = {}): Question => ({
  code: 'reading',
  about,
  vi: '',
  en: '',
  choices: [],
  ...more,
});

const choice = (value: string) => ({ value, vi: 'như đã viết', en: 'as written' });

it('gives an activity the time that was picked, and leaves the others alone', () => {
  const picked = (value: string) => answerTo(plan, asked('PL.1 schedule'), choice(value));
  expect(picked('QUARTER')).toEqual({
    activities: [
      { ref: 'PL.1', schedule: { kind: 'RECURRING', every: 'QUARTER', text: 'Định kỳ' } },
      { ref: 'PL.2' },
    ],
    answered: ['PL.1 schedule'],
  });
  expect(picked('2026-06-30')).toMatchObject({
    activities: [{ schedule: { kind: 'BY_DATE', due: '2026-06-30' } }, {}],
  });
  expect(picked('2026-01-01/2026-06-30')).toMatchObject({
    activities: [{ schedule: { kind: 'WINDOW', from: '2026-01-01', to: '2026-06-30' } }, {}],
  });
  expect(picked('STANDING')).toMatchObject({ activities: [{ schedule: { kind: 'STANDING' } }, {}] });
  expect(picked('whatever')).toBeNull();
});

it('gives the day to the regime that was asked about', () => {
  const of = (from: number) => asked('reportingRegime.dueDay', { lines: { from, to: from } });
  expect(answerTo(plan, of(9), choice('20'))).toEqual({
    regimes: [{ ref: 'V.1' }, { ref: 'V.2', dueDay: 20 }],
  });
  expect(answerTo(plan, asked('reportingRegime.dueDay'), choice('20'))).toEqual({
    regimes: [
      { ref: 'V.1', dueDay: 20 },
      { ref: 'V.2', dueDay: 20 },
    ],
  });
});

const who = (about: string, quoted: string) =>
  asked(about, { code: 'phrase.unresolved', vi: `“${quoted}” là đơn vị nào?` });

it('puts a unit in the place of a phrase', () => {
  expect(answerTo(plan, who('PL.1 leads: Sở Lạ', 'Sở Lạ'), choice('99.SNV'))).toEqual({
    activities: [{ ref: 'PL.1', leads: ['99.SNV'] }, { ref: 'PL.2' }],
  });
  expect(answerTo(plan, who('PL.2 supports: Hội Lạ', 'Hội Lạ'), choice('99.HND'))).toMatchObject({
    activities: [{}, { supports: ['99.HND'] }],
  });
});

it('puts a unit in the place of the part that was not understood, or nobody', () => {
  const joined = {
    ...plan,
    activities: [{ ref: 'PL.1', leads: ['Sở A, Báo Lạ và Sở B'], supports: [] }],
  } as unknown as PlanDetail;
  const question = who('PL.1 leads: Sở A, Báo Lạ và Sở B', 'Báo Lạ');
  expect(whoInstead(joined, question, '99.BAO')).toEqual({
    activities: [{ ref: 'PL.1', leads: ['Sở A', '99.BAO', 'Sở B'] }],
  });
  expect(whoInstead(joined, question, null)).toEqual({
    activities: [{ ref: 'PL.1', leads: ['Sở A', 'Sở B'] }],
  });
});

it('leaves what no field takes to the reader', () => {
  expect(answerTo(plan, asked('bases 96/KH-UBND'), choice('x'))).toBeNull();
});
