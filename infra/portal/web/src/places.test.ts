import { expect, test } from 'vitest';
import { placeInWords, type Named } from './places';

const word = (named: Named) => `<${named}>`;

test('what stands for a field is said in words, what the document says stays', () => {
  expect(placeInWords('number', word)).toBe('<number>');
  expect(placeInWords('issueDate.day', word)).toBe('<issueDate>');
  expect(placeInWords('reportingRegime.dueDay', word)).toBe('<reportingRegime>');
  expect(placeInWords('bases 24/KH-UBND', word)).toBe('<bases> 24/KH-UBND');
  expect(placeInWords('II.3.đ schedule', word)).toBe('II.3.đ <schedule>');
  expect(placeInWords('PL.3 leads: title: Sở Nội vụ', word)).toBe('PL.3 <leads>: title: Sở Nội vụ');
});
