import { expect, it } from 'vitest';
import { chromiumPath } from './chromium';

it('says how to install Chromium where there is none, and skips nothing', () => {
  expect(() => chromiumPath({ PATH: '/nowhere' }, '/nowhere/chromium')).toThrow(
    'apt-get install chromium',
  );
});

it('takes the one that is named before any other', () => {
  expect(chromiumPath({ CHROMIUM: process.execPath })).toBe(process.execPath);
});
