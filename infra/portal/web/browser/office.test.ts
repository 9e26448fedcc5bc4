import { expect, it } from 'vitest';
import { ask, HUNG } from './platform';
import { go, look, openBrowser, visitor, type Page } from './visitor';

openBrowser();

const RUN = Math.floor(Math.random() * 9_000) + 1_000;

/** A plan whose lead nobody knows, whose name is written differently each time. */
async function draftLedBy(lead: string): Promise<string> {
  const drafted = await ask<{ id: string }>(
    HUNG,
    'POST',
    '/api/v1/plans',
    {
      issuer: '99',
      title: `Kích cầu ${lead}`,
      year: 2026,
      activities: [
        {
          ref: '1',
          text: 'Mở hội chợ',
          leads: [lead],
          supports: [],
          schedule: { kind: 'BY_DATE', due: '2026-06-30' },
        },
      ],
    },
    { 'Idempotency-Key': `office-${lead.length}-${RUN}` },
  );
  return drafted.body.id;
}

async function offered(page: Page, lead: string) {
  const picker = page.getByRole('combobox', { name: 'Chọn đơn vị thay vào' });
  await picker.fill(lead);
  return page.getByRole('option', { name: `Tạo cơ quan “${lead}” ở đây` });
}

it('creates an office that is not in the directory, once, and the question is answered', async () => {
  const lead = `Trung tâm Xúc tiến Du lịch ${RUN}`;
  const page = await visitor(HUNG);
  await go(page, `/plans/${await draftLedBy(lead)}`);
  await (await offered(page, lead)).click();
  const form = page.getByRole('group', { name: 'Cơ quan mới trong danh mục' });
  expect(await form.getByLabel('Tên đầy đủ của cơ quan').inputValue()).toBe(lead);
  expect(await form.innerText()).toContain('Chưa có ai ở cơ quan này');
  await look(page, 'a new office');
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/offices')) sent++;
  });
  await form.getByRole('button', { name: 'Tạo cơ quan' }).dblclick();
  await page.getByRole('combobox', { name: 'Chọn đơn vị thay vào' }).waitFor({ state: 'detached' });
  expect(sent).toBe(1);
  expect(await page.locator('#content').innerText()).not.toContain('99.trung-tam');

  await go(page, `/plans/${await draftLedBy(lead.toUpperCase() + ' ')}`);
  await page.getByText('Trước khi ban hành').first().waitFor();
  expect(await page.getByRole('combobox', { name: 'Chọn đơn vị thay vào' }).count()).toBe(0);
}, 60_000);

it('is left by Escape and used by keys alone, and says what is wrong', async () => {
  const lead = `Nhà máy nước ${RUN}`;
  const page = await visitor(HUNG);
  await go(page, `/plans/${await draftLedBy(lead)}`);
  const option = await offered(page, lead);
  await option.waitFor();
  await page.keyboard.press('ArrowUp'); // the last one, from the end
  await page.keyboard.press('Enter');
  const form = page.getByRole('group', { name: 'Cơ quan mới trong danh mục' });
  await form.waitFor();
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await form.waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Các sở, ban, ngành');
  await page.keyboard.press('Enter');
  await form.getByText('đã chỉ đơn vị khác trong danh mục').first().waitFor();
  await look(page, 'a new office that means others');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(lead);
  await page.keyboard.press('Enter');
  await form.waitFor({ state: 'detached' });
}, 60_000);
