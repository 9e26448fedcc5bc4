// Issues a plan that was read from a file, from the file to the last sub-plan, in a real browser on a
// running platform: npm run issuing [address]
// A coordinator settles every question and every obstacle on the page and submits, the leader returns
// it once and then issues it: first with nothing but a mouse, then with nothing but a keyboard. At the
// end the leader meets a plan whose first report is overdue already, and begins with the next one.
// THAC_REAL_PLAN=FILE and THAC_REAL_DAY=2025-01-24 drive a plan that is not part of the project.
// Pictures go to the folder named in SHOTS.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:8080';
const shots = process.env.SHOTS;
const UNIT = 'so noi vu'; // without accents, as people type
const PATIENCE_MS = 120_000;
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!browserPath) {
  console.error('Cần Chromium: apt-get install chromium, hoặc đặt CHROMIUM=<đường dẫn>.');
  process.exit(2);
}
if (shots) mkdirSync(shots, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const mouse = {
  name: 'mouse',
  press: (at) => at.click(),
  async write(page, at, text) {
    await at.click({ clickCount: 3 });
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  },
  pickFirst: (page, within) => within.getByRole('option').first().click(),
};

const keyboard = {
  name: 'keyboard',
  async press(at) {
    await reach(at);
    const kind = await at.evaluate((node) => `${node.tagName} ${node.type ?? ''}`);
    await at.page().keyboard.press(/checkbox|radio/.test(kind) ? 'Space' : 'Enter');
  },
  async write(page, at, text) {
    await reach(at);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  },
  async pickFirst(page) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
};

/** By Tab alone, from wherever the focus is. */
async function reach(at) {
  const page = at.page();
  await at.waitFor({ state: 'visible' });
  const wanted = await at.elementHandle();
  for (let steps = 0; steps < 600; steps++) {
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not to be reached by Tab: ${await wanted.evaluate((node) => node.outerHTML)}`);
}

const real = process.env.THAC_REAL_PLAN;
const day = real ? (process.env.THAC_REAL_DAY ?? '2025-01-24') : '2026-03-05';
const text = readFileSync(real ?? new URL('ke-hoach-thu.txt', import.meta.url), 'utf8');
const asking = new WeakMap(); // what each page has asked and not been answered
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
let failed = false;
await setClock(day);
for (const hand of [mouse, keyboard]) {
  try {
    await issue(hand, another(text));
    console.log(`${address}: issued by ${hand.name} alone`);
  } catch (error) {
    failed = true;
    console.error(`by ${hand.name}: ${error.message}`);
  }
}
if (!real) {
  try {
    await setClock('2026-03-27');
    await bornLate(mouse, another(text.replace('ngày tháng 3', 'ngày 05 tháng 3')));
    console.log(`${address}: what would be overdue when it is given is named, and begins later`);
  } catch (error) {
    failed = true;
    console.error(`born late: ${error.message}`);
  }
}
await browser.close();
process.exit(failed ? 1 : 0);

/** More empty lines make it another file, so that each run drafts a plan of its own. */
function another(plan) {
  return Buffer.from(plan + '\n'.repeat(1 + Math.floor(Math.random() * 4000)));
}

async function issue(hand, file) {
  const desk = await signedIn(hand, 'hung.tinh');
  await handIn(desk, hand, file);
  await settle(desk, hand);
  await picture(desk, `${hand.name}-settled`);
  await submit(desk, hand);

  const leader = await signedIn(hand, 'chutich.tinh');
  await open(leader, hand, desk);
  await hand.press(leader.getByRole('button', { name: 'Trả lại', exact: true }));
  await hand.write(leader, leader.locator('dialog textarea'), 'Xem lại thời gian.');
  await hand.press(leader.locator('dialog').getByRole('button', { name: 'Trả lại', exact: true }));
  await leader.locator('dialog').waitFor({ state: 'detached' });

  await desk.reload();
  await desk.getByText('Xem lại thời gian.').waitFor();
  await picture(desk, `${hand.name}-returned`);
  await submit(desk, hand);

  await leader.reload();
  await hand.press(leader.getByRole('button', { name: 'Xem lại và ban hành…' }));
  const look = leader.locator('dialog');
  await look.getByText('Nhận trực tiếp').waitFor();
  await picture(leader, `${hand.name}-look`);
  await axeFree(leader, 'the look before issuing');
  await hand.press(look.getByRole('button', { name: 'Ban hành', exact: true }));
  await leader.locator('table.tree').waitFor({ timeout: PATIENCE_MS });
  await allBelow(leader);
}

/** Dated the 5th with reports due on the 25th, and issued on the 27th. */
async function bornLate(hand, file) {
  const page = await signedIn(hand, 'chutich.tinh');
  await handIn(page, hand, file);
  await settle(page, hand);
  const late = page.getByRole('group', { name: 'Đã quá hạn ngay khi giao:' });
  await late.getByText('25/03/2026').first().waitFor();
  await picture(page, 'late');
  await axeFree(page, 'a plan with something late');
  await hand.press(page.getByRole('button', { name: 'Xem lại và ban hành…' }));
  const look = page.locator('dialog');
  const issue = look.getByRole('button', { name: 'Ban hành', exact: true });
  if (!(await issue.isDisabled())) throw new Error('late as it is, it can be issued unaccepted');
  await hand.press(look.getByRole('checkbox', { name: /Vẫn giao III.1/ }));
  if (await issue.isDisabled()) throw new Error('accepted by its name, it cannot be issued');
  await picture(page, 'late-look');
  await hand.press(look.getByRole('button', { name: 'Thôi' }));

  const panel = page.locator('section.panel').filter({ has: late });
  const before = await panel.innerText();
  await hand.press(late.getByRole('button', { name: /Bắt đầu từ kỳ sau/ }).first());
  await changed(page, page.locator('section.panel').first(), before);
  if ((await late.count()) > 0) throw new Error('it begins later and is late all the same');
  await hand.press(page.getByRole('button', { name: 'Xem lại và ban hành…' }));
  await hand.press(look.getByRole('button', { name: 'Ban hành', exact: true }));
  await page.locator('table.tree').waitFor({ timeout: PATIENCE_MS });
  await allBelow(page);
}

async function handIn(page, hand, file) {
  await hand.press(page.getByRole('link', { name: 'Kế hoạch', exact: true }));
  const chooser = page.waitForEvent('filechooser');
  await hand.press(page.getByRole('button', { name: /Nhập kế hoạch/ }));
  const named = { name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: file };
  await (await chooser).setFiles(named);
  await page.waitForURL(/plans\/[0-9a-f-]{36}/, { timeout: PATIENCE_MS });
  await settled(page);
}

/** Every question and every obstacle, each by a control that stands beside it. */
async function settle(page, hand) {
  const panel = page.locator('section.panel').filter({ hasText: 'Trước khi ban hành' });
  await picture(page, `${hand.name}-asked`);
  await axeFree(page, 'a draft with its questions');
  const next = [
    () => panel.locator('li:has(.choices):has(.picker)'),
    () => panel.locator('li:has([aria-label="Các câu trả lời có thể chọn"])'),
    () => panel.locator('.problems li'),
  ];
  for (let steps = 0; ; steps++) {
    if (steps > 80) throw new Error('the questions do not end');
    const found = [];
    for (const one of next) found.push(await one().count());
    const which = found.findIndex((count) => count > 0);
    if (which < 0) return;
    const before = await panel.innerText();
    const item = next[which]().first();
    if (which === 0) await nameAUnit(page, hand, item);
    else if (which === 1) await answer(hand, item);
    else await mend(page, hand, item);
    await changed(page, panel, before);
  }
}

async function nameAUnit(page, hand, item) {
  const box = item.getByRole('combobox');
  await hand.write(page, box, UNIT);
  await item.getByRole('option', { name: /Sở Nội vụ/ }).first().waitFor();
  await hand.pickFirst(page, item);
}

/** The first answer that is offered, and where none is, as the document has it. */
async function answer(hand, item) {
  const offered = item.locator('.choices > button');
  const words = await offered.allInnerTexts();
  const choice = words.findIndex((word) => !/^(Sửa|Giữ|Bỏ)/.test(word));
  await hand.press(
    choice >= 0 ? offered.nth(choice) : item.getByRole('button', { name: 'Giữ như văn bản' }),
  );
}

/** What stands in the way, through the form that opens beside it. */
async function mend(page, hand, item) {
  const said = await item.innerText();
  await hand.press(item.getByRole('button', { name: /Sửa chỗ này|Thêm/ }));
  const form = item.locator('form.editor');
  if (/ngày nộp/.test(said)) {
    await hand.write(page, form.getByLabel(/Nộp trước ngày/), '25');
  } else if (/chủ trì/.test(said)) {
    const leads = form.getByRole('group', { name: 'Chủ trì' });
    for (let left = await leads.locator('.phrases button').count(); left > 0; left--) {
      await hand.press(leads.locator('.phrases button').first());
    }
    await hand.write(page, leads.getByRole('combobox'), UNIT);
    await leads.getByRole('option', { name: /Sở Nội vụ/ }).first().waitFor();
    await hand.pickFirst(page, leads);
  } else if (/báo cáo/.test(said)) {
    const who = form.getByRole('group', { name: 'Đơn vị báo cáo' });
    await hand.write(page, who.getByRole('combobox'), UNIT);
    await who.getByRole('option', { name: /Sở Nội vụ/ }).first().waitFor();
    await hand.pickFirst(page, who);
  } else {
    throw new Error(`nobody has shown this walk what to do about: ${said}`);
  }
  await hand.press(form.getByRole('button', { name: 'Lưu', exact: true }));
  await form.waitFor({ state: 'detached' });
}

async function submit(page, hand) {
  await hand.press(page.getByRole('button', { name: 'Trình lãnh đạo ký' }));
  const box = page.locator('dialog');
  await hand.write(page, box.locator('textarea'), 'Kính trình.');
  await hand.press(box.getByRole('button', { name: 'Trình lãnh đạo ký' }));
  await page.getByText('đã trình lãnh đạo ký').waitFor();
}

/** What waits for a signature stands on the leader's first page. */
async function open(page, hand, desk) {
  await hand.press(page.locator(`#plans a[href="${new URL(desk.url()).pathname}"]`));
  await page.getByText('đã trình lãnh đạo ký').waitFor();
}

/** The sample has a province, three districts and twelve communes. */
async function allBelow(page) {
  await page.waitForFunction(
    () => document.querySelector('#tree-title .count')?.textContent === '16',
    null,
    { timeout: PATIENCE_MS },
  );
}

async function changed(page, panel, before) {
  for (let looks = 0; looks < 200; looks++) {
    await settled(page);
    if ((await panel.innerText()) !== before) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`nothing came of an answer to:\n${before}`);
}

async function signedIn(hand, login) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => localStorage.setItem('thac.language', 'vi'));
  const page = await context.newPage();
  const open = new Set();
  asking.set(page, open);
  page.on('request', (request) => request.url().includes('/api/') && open.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (one) => open.delete(one));
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  await hand.press(page.getByRole('button', { name: 'Đăng nhập' }));
  await hand.press(page.locator(`button[name=login][value="${login}"]`));
  await page.waitForSelector('h1.page-title');
  await settled(page);
  return page;
}

async function settled(page) {
  await page.waitForSelector('h1.page-title');
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
  await page.waitForFunction(() => !document.querySelector('.content[aria-busy=true]'));
  while (asking.get(page).size > 0) await Promise.race([...asking.get(page)].map(answered));
}

/** Also where it is refused or given up. */
function answered(request) {
  return request
    .response()
    .then((answer) => answer?.finished())
    .catch(() => {});
}

async function setClock(to) {
  const basic = Buffer.from('quantri:thac').toString('base64');
  const answer = await fetch(`${address}/oauth2/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = await answer.json();
  const set = await fetch(`${address}/api/v1/clock`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ set: `${to}T08:00:00+07:00`, force: true }),
  });
  if (!set.ok) throw new Error(`the clock: ${set.status} ${await set.text()}`);
}

async function picture(page, name) {
  if (!shots) return;
  for (const [width, suffix] of [
    [360, '-360'],
    [1280, ''],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}/${name}${suffix}.png`, fullPage: true });
  }
}

async function axeFree(page, where) {
  await page.evaluate(axe);
  const broken = await page.evaluate(
    async () => (await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa'] })).violations,
  );
  if (broken.length > 0) {
    const first = broken[0];
    throw new Error(`${where}: ${first.id} ${first.nodes[0].html.slice(0, 600)} ${first.nodes[0].failureSummary}`);
  }
}
