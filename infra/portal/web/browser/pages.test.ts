import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { ask, HUNG, LAN, list, PLAN, reportsOf, tasksOf, turnClock, until } from './platform';
import { go, look, openBrowser, visitor, type Page } from './visitor';

openBrowser();

/** What only programs should read: periods, roles and units by their codes, logins. */
const CODES = /\b(H1|9M|AD_HOC|MONTH|YEAR|[a-z]+\.tinh|lan\.001|99\.[A-Z]+|99\d{0,3}(\.[A-Z]+)?)\b/;

/** Addresses, of people and of pages: a mail writes them out, with whatever digits an id has. */
const ADDRESSES = /\S+@\S+|https?:\S+/g;

let lanTask = '';
let lanReport = '';
let draft = '';
let issued = '';

beforeAll(async () => {
  await turnClock('2026-03-26');
  lanTask = (await tasksOf(LAN)).find(({ status }) => status !== 'COMPLETED')!.id;
  lanReport = (await reportsOf(LAN))[0]!.id;
  const text = readFileSync(PLAN, 'utf8');
  const read = (key: string) =>
    ask<{ id: string }>(HUNG, 'POST', '/api/v1/plans/imports?year=2026&issuer=99', text, {
      'Idempotency-Key': key,
    });
  draft = (await read('browser-draft')).body.id;
  issued = (await read('browser')).body.id;
  const mails = () => ask<{ items: unknown[] }>(LAN, 'GET', '/api/v1/sample/mails?size=1');
  await until('a mail', mails, ({ body }) => body.items.length > 0);
});

const SEEN_BY_LAN = () => [
  '/',
  '/plans',
  `/plans/${issued}`,
  '/reports',
  '/mails',
  '/calendar',
  '/docs',
  `/tasks/${lanTask}`,
  `/reports/${lanReport}`,
];

for (const language of ['vi', 'en'] as const) {
  it(`is there on reload, wide and narrow, readable and without codes: ${language}`, async () => {
    const lan = await visitor(LAN, { language });
    for (const path of SEEN_BY_LAN()) await walk(lan, path, `${language} lan`);
    await walk(lan, await firstMail(lan), `${language} lan mail`);
    expect(await go(lan, '/khong-co')).toBe(404);
    await lookTwice(lan, `${language} lan khong-co`);
    await wrongAndOffline(lan, language);
    const hung = await visitor(HUNG, { language });
    for (const path of [`/plans/${draft}`, '/plans', '/reports?view=below']) {
      await walk(hung, path, `${language} hung`);
    }
  }, 150_000);
}

async function walk(page: Page, path: string, who: string): Promise<void> {
  expect(await go(page, path), path).toBe(200);
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.waitForLoadState('networkidle');
  await lookTwice(page, `${who} ${path.replace(/[0-9a-f-]{36}|\d+-\d+/, 'x')}`);
  const words = (await page.locator('#content').innerText()).replace(ADDRESSES, '');
  expect(words.match(CODES)?.[0], `${path}: a code`).toBeUndefined();
}

async function lookTwice(page: Page, what: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await look(page, `${what} ${width}`);
  }
}

async function firstMail(page: Page): Promise<string> {
  await go(page, '/mails');
  return (await page.locator('.mail-list a').first().getAttribute('href'))!;
}

/** The pages that are looked at least: something is wrong, and nobody answers. */
async function wrongAndOffline(page: Page, who: string): Promise<void> {
  await go(page, `/tasks/${lanTask}`);
  await page.locator('form').nth(1).locator('button[type=submit]').click();
  await page.locator('.problems:focus').waitFor();
  expect(await page.title()).toMatch(/^(Lỗi|Error): /);
  await lookTwice(page, `${who} task wrong`);
  await page.locator('.problems a').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence');

  await page.context().setOffline(true);
  await page.locator('header nav a[href="/reports"]').click();
  await page.getByRole('alert').locator('button').first().waitFor();
  await lookTwice(page, `${who} offline`);
  await page.context().setOffline(false);
}

it('counts a late report among what is overdue, on the tile and in the tree', async () => {
  const lan = await visitor(LAN);
  const late = (await reportsOf(LAN)).filter(({ due }) => due.on < '2026-03-26').length;
  const tasks = (
    await ask<{ items: unknown[] }>(LAN, 'GET', '/api/v1/tasks?view=mine&status=overdue')
  ).body.items.length;
  expect(late).toBeGreaterThan(0);
  await go(lan, '/');
  const tile = lan.locator('.tile[href="#overdue"] .tile-count');
  expect(await tile.innerText()).toBe(String(late + tasks));
  expect(await lan.locator('#overdue a[href^="/reports/"]').count()).toBe(late);

  // The place is the committee with its offices: what each service counts of it, together.
  const place = `rootPlan=${issued}&under=99001`;
  const [works] = await list<{ overdue: number }>(LAN, `/api/v1/progress?${place}`);
  const [owed] = await list<{ overdue: number }>(LAN, `/api/v1/reports/overdue?${place}`);
  const all = await list<{ id: string; unit: string }>(LAN, `/api/v1/plans/${issued}/tree?size=200`);
  await go(lan, `/plans/${all.find(({ unit }) => unit === '99001')!.id}`);
  const row = lan.locator('table.tree tbody tr').first();
  await expect.poll(() => row.locator('.words.red b').innerText()).toBe(String(works!.overdue + owed!.overdue));
  expect(owed!.overdue).toBeGreaterThan(0);
});

it('finds a mail by words without accents, and says which clock it goes by', async () => {
  const page = await visitor(LAN);
  await go(page, '/mails');
  await page.getByRole('searchbox').fill('qua han');
  const found = page.locator('.mail-list a');
  await expect.poll(() => found.count()).toBeGreaterThan(0);
  for (const subject of await found.allInnerTexts()) expect(subject).toMatch(/quá hạn/i);

  await found.first().click();
  await page.locator('article.mail').getByText('Giờ máy này').waitFor();
  expect(await page.locator('article.mail').innerText()).toMatch(/\/2026[\s\S]*Giờ máy này/);
});

it('keeps the focus where something was done, and says what happened', async () => {
  const page = await visitor(LAN);
  await go(page, `/tasks/${lanTask}`);
  const update = page.getByRole('button', { name: 'Cập nhật tiến độ' });
  await page.getByLabel('Tiến độ (%)').fill('55');
  await update.press('Enter');
  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  expect(await update.evaluate((button) => button === document.activeElement)).toBe(true);

  await go(page, `/reports/${lanReport}`);
  await page.getByLabel('Thuyết minh').fill('Đã làm đủ');
  const submit = page.getByRole('button', { name: 'Trình báo cáo' });
  await submit.press('Enter');
  await submit.waitFor({ state: 'detached' });
  await page.getByText('Trạng thái: Đã trình, chờ duyệt').waitFor({ state: 'attached' });
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('Đã trình, chờ duyệt');
});

it('lets an inspector in by a card and shows them no form', async () => {
  const page = await visitor('thanhtra.tinh');
  await go(page, `/tasks/${lanTask}`);
  expect(await page.locator('form').count()).toBe(0);
  await look(page, 'inspector task');
});

it('is walked by keyboard alone', async () => {
  const page = await visitor(LAN);
  await go(page, '/');
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement?.textContent);
    if (at === 'Kế hoạch') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/plans');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});
