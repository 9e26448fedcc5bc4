import { beforeAll, expect, it } from 'vitest';
import { ask, HUNG, LEADER, turnClock } from './platform';
import { go, look, openBrowser, settled, visitor, type Page } from './visitor';

openBrowser();

const RUN = Math.floor(Math.random() * 9_000) + 1_000;
const AMENDING = `KẾ HOẠCH
Sửa đổi, bổ sung Kế hoạch số ${RUN}/KH-UBND ngày 15/01/2026

I. NỘI DUNG
1. Gia hạn thời gian hoàn thành nhiệm vụ tại khoản 1 Mục II đến ngày 31/8/2026.
2. Bãi bỏ khoản 2 Mục II.
3. Bãi bỏ khoản 9 Mục II.
`;

let inForce = '';

interface Drafted {
  id: string;
}

beforeAll(async () => {
  await turnClock('2026-01-15');
  inForce = await issued(`${RUN}/KH-UBND`);
});

async function issued(number: string): Promise<string> {
  const drafted = await ask<Drafted>(
    HUNG,
    'POST',
    '/api/v1/plans',
    {
      issuer: '99',
      number,
      title: `Chăm sóc cây xanh ${number}`,
      year: 2026,
      date: '2026-01-15',
      activities: [
        activity('II.1', 'Trồng cây', 'Sở Nội vụ'),
        activity('II.2', 'Tưới cây', 'UBND cấp huyện'),
      ],
    },
    { 'Idempotency-Key': `amending-${number.replace('/', '-')}` },
  );
  const address = `/api/v1/plans/${drafted.body.id}`;
  await ask(LEADER, 'POST', `${address}/issue`, {}, { 'If-Match': drafted.etag });
  return drafted.body.id;
}

function activity(ref: string, text: string, lead: string): object {
  const schedule = { kind: 'BY_DATE', due: '2026-06-30' };
  return { ref, text, leads: [lead], supports: [], schedule };
}

/** How often this page has sent something to an address that ends so. */
function sendings(page: Page, end: string): () => number {
  let sent = 0;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST' && pathname.endsWith(end)) sent++;
  });
  return () => sent;
}

it('reads a document that amends a plan into a difference, asks, and amends once', async () => {
  const draft = await ask<Drafted>(HUNG, 'POST', '/api/v1/plans/imports?year=2026&issuer=99', AMENDING, {
    'Idempotency-Key': `amending-${RUN}-document`,
  });
  const page = await visitor(LEADER);
  await go(page, `/plans/${draft.body.id}`);
  await page.getByText(`Văn bản này sửa đổi Kế hoạch ${RUN}/KH-UBND`).waitFor();
  await page.locator('ins').getByText('31/08/2026').waitFor();
  await look(page, 'an amendment with its questions');
  await page.getByRole('button', { name: /^Thu hồi:/ }).click();
  await page.getByText('Bãi bỏ II.2').waitFor();
  const asked = page.locator('li').filter({ hasText: 'sửa phần nào của kế hoạch?' });
  await asked.getByRole('button', { name: 'Bỏ qua nội dung này' }).click();
  await asked.waitFor({ state: 'detached' });

  const sent = sendings(page, '/amendment');
  await page.getByRole('button', { name: 'Xem lại và điều chỉnh…' }).click();
  const box = page.locator('dialog');
  await box.locator('table.shares').waitFor();
  await look(page, 'the look before amending by a document');
  await box.getByRole('button', { name: 'Điều chỉnh', exact: true }).dblclick();
  await page.waitForURL(`**/plans/${inForce}`);
  await settled(page);
  expect(sent()).toBe(1);
  const now = await ask<{ revision: number; activities: { ref: string }[] }>(
    HUNG,
    'GET',
    `/api/v1/plans/${inForce}`,
  );
  expect(now.body.revision).toBe(1);
  expect(now.body.activities.map(({ ref }) => ref)).toEqual(['II.1']);
}, 90_000);

it('says that the amended plan is not here, and takes the draft for one of its own', async () => {
  const lost = AMENDING.replaceAll(`${RUN}/KH-UBND`, `8${RUN}/KH-UBND`);
  const draft = await ask<Drafted>(HUNG, 'POST', '/api/v1/plans/imports?year=2026&issuer=99', lost, {
    'Idempotency-Key': `amending-${RUN}-lost`,
  });
  const page = await visitor(HUNG);
  await go(page, `/plans/${draft.body.id}`);
  await page.getByText(`Kế hoạch số 8${RUN}/KH-UBND chưa có ở đây.`).waitFor();
  await page.getByLabel('Kế hoạch được sửa').waitFor();
  await look(page, 'an amendment whose plan is not here');
  await page.getByRole('button', { name: 'Giữ làm một kế hoạch riêng' }).click();
  await page.getByText('Trước khi ban hành').waitFor();
}, 60_000);

it('shows whom an amendment by hand reaches, asks once, and sends once', async () => {
  const id = await issued(`7${RUN}/KH-UBND`);
  const page = await visitor(LEADER);
  await go(page, `/plans/${id}`);
  await page.getByRole('button', { name: 'Điều chỉnh kế hoạch' }).click();
  await page.getByText('Văn bản ghi').click();
  await page.getByRole('button', { name: 'Số, ngày, tên kế hoạch' }).click();
  await page.getByRole('textbox', { name: 'Tên kế hoạch' }).fill('Chăm sóc cây bóng mát');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const sent = sendings(page, '/amendments');
  const box = page.locator('dialog');
  await asksOnce(page, 'the look before amending');
  await box.getByRole('button', { name: 'Điều chỉnh', exact: true }).dblclick();
  await page.getByRole('heading', { name: 'Chăm sóc cây bóng mát' }).waitFor();
  expect(sent()).toBe(1);
}, 60_000);

it('shows whom a withdrawal reaches, asks once and for a reason, and sends once', async () => {
  const id = await issued(`6${RUN}/KH-UBND`);
  const page = await visitor(LEADER);
  await go(page, `/plans/${id}`);
  await page.getByRole('button', { name: 'Thu hồi kế hoạch' }).click();
  const sent = sendings(page, '/withdrawal');
  const box = page.locator('dialog');
  await asksOnce(page, 'the look before withdrawing');
  const withdraw = box.getByRole('button', { name: 'Thu hồi kế hoạch' });
  await withdraw.click();
  await box.getByText('Nêu lý do để người nhận biết.').waitFor();
  expect(sent()).toBe(0);
  await box.getByLabel('Lý do thu hồi').fill('Đã có kế hoạch khác.');
  await withdraw.dblclick();
  await box.waitFor({ state: 'detached' });
  await page.getByText('Đã thu hồi').first().waitFor();
  expect(sent()).toBe(1);
}, 60_000);

/** The counts of every level, and the units by name: II.1 is an office's, II.2 the districts'. */
async function asksOnce(page: Page, where: string): Promise<void> {
  const box = page.locator('dialog');
  await box.locator('table.shares').waitFor();
  expect(await box.locator('table.shares tbody tr').count()).toBeGreaterThan(1);
  expect(await box.locator('details').innerText()).toContain('Sở Nội vụ');
  expect(await page.locator('dialog').count()).toBe(1);
  await look(page, where);
}
