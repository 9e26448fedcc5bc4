import { beforeAll, expect, it } from 'vitest';
import { ask, LAN, reportsOf, turnClock } from './platform';
import { go, look, openBrowser, visitor, type Page } from './visitor';

openBrowser();

let report = '';

beforeAll(async () => {
  await turnClock('2026-03-16');
  report = (await reportsOf(LAN))[0]!.id;
});

const notes = (page: Page) => page.getByLabel('Thuyết minh');
const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).first().waitFor();
const stored = async () =>
  (await ask<{ notes: string }>(LAN, 'GET', `/api/v1/reports/${report}`)).body.notes;

it('overwrites no newer text: both stand side by side, and a person chooses', async () => {
  const [hers, his] = [await visitor(LAN), await visitor(LAN)];
  await go(hers, `/reports/${report}`);
  await go(his, `/reports/${report}`);
  await notes(hers).fill('Viết ở máy thứ nhất');
  await saved(hers);

  await notes(his).fill('Một bản khác, ở máy thứ hai');

  await his.getByText('Có hai bản khác nhau').waitFor();
  expect(await his.title()).toMatch(/^Lỗi: /);
  expect(await his.locator('.beside').innerText()).toContain('Viết ở máy thứ nhất');
  expect(await his.locator('.beside').innerText()).toContain('Một bản khác, ở máy thứ hai');
  await look(his, 'report conflict');

  await his.reload(); // as people do; nothing goes out by itself
  await his.getByText('Có hai bản khác nhau').waitFor();
  expect(await stored()).toBe('Viết ở máy thứ nhất');

  await his.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  expect(await his.locator('.beside .problems').innerText()).toContain('Thuyết minh');
  await his.getByLabel('Giữ cả hai').check();
  await his.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
  await saved(his);
  expect(await stored()).toBe('Viết ở máy thứ nhất\n\nMột bản khác, ở máy thứ hai');
});

it('gives back what was saved before, and what stood until then can come back too', async () => {
  const page = await visitor(LAN);
  await go(page, `/reports/${report}`);
  await notes(page).fill('Bản đầu');
  await saved(page);
  await notes(page).fill('Viết lại từ đầu, không còn chữ nào cũ');
  await page.getByText('Đang lưu').waitFor({ state: 'detached' });
  await expect.poll(stored).toBe('Viết lại từ đầu, không còn chữ nào cũ');

  await page.getByText('Các bản đã lưu').click();
  const first = page.locator('.row', { hasText: 'Bản đầu' });
  await look(page, 'report saved versions');
  await first.getByRole('button', { name: /Dùng lại bản này/ }).first().click();

  await expect.poll(() => notes(page).inputValue()).toBe('Bản đầu');
  expect(await stored()).toBe('Bản đầu');
  await page.locator('.row', { hasText: 'Viết lại từ đầu' }).first().waitFor();
});

it('keeps what is typed offline over a reload and saves it once the line is back', async () => {
  const page = await visitor(LAN);
  await go(page, `/reports/${report}`);
  await page.route('**/draft', (route) => route.abort());
  await notes(page).fill('Viết lúc mất mạng');
  await page.getByText('Chờ mạng').waitFor();
  await look(page, 'report offline');

  await page.reload();
  await expect.poll(() => notes(page).inputValue()).toBe('Viết lúc mất mạng');
  await page.unroute('**/draft');

  await expect.poll(stored, { timeout: 15_000 }).toBe('Viết lúc mất mạng');
});

it('takes an answer that was lost for what it was: saved, and no conflict', async () => {
  const page = await visitor(LAN);
  await go(page, `/reports/${report}`);
  let lost = false;
  await page.route('**/draft', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort();
  });

  await notes(page).fill('Câu trả lời bị mất');

  await saved(page);
  expect(await page.locator('.beside').count()).toBe(0);
  expect(await stored()).toBe('Câu trả lời bị mất');
});
