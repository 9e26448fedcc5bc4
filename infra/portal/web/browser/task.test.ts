import { beforeAll, expect, it } from 'vitest';
import { ask, LAN, tasksOf, turnClock } from './platform';
import { go, look, openBrowser, signInAs, visitor, type Page } from './visitor';

openBrowser();

interface Detail {
  task: { percent: number; status: string };
  history: { reason: string }[];
}

let tasks: string[] = [];

beforeAll(async () => {
  await turnClock('2026-03-16');
  tasks = (await tasksOf(LAN)).filter(({ status }) => status === 'ASSIGNED').map(({ id }) => id);
  expect(tasks.length).toBeGreaterThanOrEqual(4);
});

const stored = async (task: string) => (await ask<Detail>(LAN, 'GET', `/api/v1/tasks/${task}`)).body;
const said = async (task: string, words: string) =>
  (await stored(task)).history.filter(({ reason }) => reason === words).length;
const note = (page: Page) => page.getByLabel('Ghi chú');
const send = (page: Page) => page.getByRole('button', { name: 'Cập nhật tiến độ' }).click();

it('sends a note once that was written offline, though the page was loaded again', async () => {
  const task = tasks[0]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  await page.route('**/progress', (route) => route.abort());
  await page.getByLabel('Tiến độ (%)').fill('40');
  await note(page).fill('Đã họp tổ dân phố');
  await page.getByText('Đã giữ trên máy này').waitFor();
  await send(page);
  await page.getByText('Chờ mạng').first().waitFor();
  await look(page, 'task offline');

  await page.reload();
  await page.getByText('Chờ mạng').first().waitFor();
  expect(await note(page).inputValue()).toBe('Đã họp tổ dân phố');
  await page.unroute('**/progress');

  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor({ timeout: 15_000 });
  expect(await said(task, 'Đã họp tổ dân phố')).toBe(1);
  expect((await stored(task)).task.percent).toBe(40);
  expect(await note(page).inputValue()).toBe('');
});

it('does once what was done though its answer was lost', async () => {
  const task = tasks[1]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  let lost = false;
  await page.route('**/progress', async (route) => {
    if (lost) return route.continue();
    lost = true;
    await route.fetch();
    await route.abort();
  });
  await note(page).fill('Câu trả lời bị mất');
  await send(page);

  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor({ timeout: 15_000 });
  expect(await said(task, 'Câu trả lời bị mất')).toBe(1);
});

it('shows what somebody else did meanwhile, and sends only what a person then says', async () => {
  const task = tasks[2]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  const seen = await ask<Detail>(LAN, 'GET', `/api/v1/tasks/${task}`);
  await note(page).fill('Ghi chú của tôi');
  await ask(
    LAN,
    'PUT',
    `/api/v1/tasks/${task}/progress`,
    { percent: 70, note: 'Ghi chú ở máy khác' },
    { 'If-Match': seen.etag },
  );
  await send(page);

  await page.getByText('Có hai bản khác nhau').waitFor();
  expect(await page.locator('.beside').innerText()).toContain('Ghi chú ở máy khác');
  await look(page, 'task conflict');
  expect(await said(task, 'Ghi chú của tôi')).toBe(0);
  await page.getByRole('button', { name: 'Vẫn gửi' }).click();
  await expect.poll(() => said(task, 'Ghi chú của tôi')).toBe(1);
});

it('keeps the form over a session that ended, and finds it again after signing in', async () => {
  const task = tasks[3]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  await note(page).fill('Viết trước khi hết phiên');
  await page.context().clearCookies();
  const ended = (url: URL) => url.pathname.startsWith('/api/v1/tasks');
  await page.route(ended, (route) => route.fulfill({ status: 401, json: { code: 'sign-in' } }));
  await send(page);

  await page.getByText('Phiên đăng nhập đã hết').waitFor();
  await page.getByText('Chờ đăng nhập lại').waitFor();
  expect(await note(page).inputValue()).toBe('Viết trước khi hết phiên');
  await look(page, 'session ended');

  await page.unroute(ended);
  await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await signInAs(page, LAN);
  expect(page.url()).toContain(task);
  await expect.poll(() => said(task, 'Viết trước khi hết phiên')).toBe(1);
});

it('goes on when its person has signed in in another window', async () => {
  const task = tasks[3]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  await page.context().clearCookies();
  const ended = (url: URL) => url.pathname.startsWith('/api/v1/tasks');
  await page.route(ended, (route) => route.fulfill({ status: 401, json: { code: 'sign-in' } }));
  await note(page).fill('Chờ cửa sổ khác');
  await send(page);
  await page.getByText('Phiên đăng nhập đã hết').waitFor();
  await page.unroute(ended);

  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  await other.click('.welcome-card button');
  await signInAs(other, LAN);

  await page.getByText('Phiên đăng nhập đã hết').waitFor({ state: 'detached' });
  await expect.poll(() => said(task, 'Chờ cửa sổ khác'), { timeout: 15_000 }).toBe(1);
});

it('renews the session without a word where the sign-in still knows the person', async () => {
  const task = tasks[3]!;
  const page = await visitor(LAN);
  await go(page, `/tasks/${task}`);
  let refused = 0;
  await page.route('**/progress', (route) =>
    refused++ === 0 ? route.fulfill({ status: 401, json: { code: 'sign-in' } }) : route.continue(),
  );
  await note(page).fill('Phiên được gia hạn');
  await send(page);

  await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
  expect(await page.getByText('Phiên đăng nhập đã hết').count()).toBe(0);
  expect(await said(task, 'Phiên được gia hạn')).toBe(1);
});
