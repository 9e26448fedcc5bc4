// Walks through a running platform in a real browser: npm run smoke [address]
// Every page, in both languages, wide and narrow: no request to another host, nothing cut off,
// nothing the accessibility rules object to; then one walk by keyboard alone.
// Pictures go to the folder named in SHOTS.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:8080';
const shots = process.env.SHOTS;
const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!browserPath) {
  console.error('Cần Chromium: apt-get install chromium, hoặc đặt CHROMIUM=<đường dẫn>.');
  process.exit(2);
}
if (shots) mkdirSync(shots, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['/', '/plans', '/reports', '/reports?view=below', '/mails', '/calendar', '/docs', '/khong-co'];
const found = [];

const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
for (const language of ['vi', 'en']) {
  for (const width of [1280, 360]) await walk(language, width);
}
await byKeyboard();
await browser.close();

found.forEach((one) => console.error(one));
console.log(found.length === 0 ? `${address}: OK` : `${found.length} findings`);
process.exit(found.length === 0 ? 0 : 1);

async function walk(language, width) {
  const page = await visitor(language, width);
  const where = (path) => `${language} ${width} ${path}`;
  await look(page, where('welcome'));
  await signIn(page);
  const paths = [...PAGES];
  for (let next = 0; next < paths.length; next++) {
    await page.goto(address + paths[next]);
    await settled(page);
    await look(page, where(paths[next]));
    // One of each kind is enough; lists link to what they list.
    for (const kind of ['tasks', 'plans', 'reports', 'mails']) {
      if (paths.some((path) => path.startsWith(`/${kind}/`))) continue;
      const links = await page.locator(`main a[href^="/${kind}/"]`).all();
      if (links[0]) paths.push(await links[0].getAttribute('href'));
    }
  }
  await page.context().close();
}

async function byKeyboard() {
  const page = await visitor('vi', 1280);
  await page.keyboard.press('Tab');
  await until(page, (text) => text === 'Đăng nhập');
  await page.keyboard.press('Enter');
  await choosePerson(page);
  await until(page, (text) => text === 'Kế hoạch');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/plans');
  await settled(page);
  const heading = await page.evaluate(() => document.activeElement?.tagName);
  if (heading !== 'H1') found.push(`keyboard: after a link the focus is on ${heading}, not H1`);
  await page.context().close();

  async function until(at, wanted) {
    for (let steps = 0; steps < 40; steps++) {
      if (wanted(await at.evaluate(() => document.activeElement?.textContent ?? ''))) return;
      await at.keyboard.press('Tab');
    }
    found.push(`keyboard: nothing to reach by Tab at ${at.url()}`);
  }
}

async function visitor(language, width) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  await context.addInitScript((code) => localStorage.setItem('thac.language', code), language);
  const page = await context.newPage();
  page.on('pageerror', (error) => found.push(`${language} ${width}: ${error.message}`));
  page.on('request', (request) => {
    const other = !request.url().startsWith(address) && !request.url().startsWith('data:');
    if (other) found.push(`asks another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) found.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('.welcome-card');
  return page;
}

async function signIn(page) {
  await page.click('.welcome-card > button');
  await choosePerson(page);
}

async function choosePerson(page) {
  await page.waitForSelector('button[name=login], h1.page-title');
  const card = page.locator('button[name=login]').first();
  if (await card.isVisible()) await card.click();
  await page.waitForSelector('h1.page-title');
  await settled(page);
}

async function settled(page) {
  await page.waitForSelector('h1');
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
  await page.evaluate(() => document.fonts.ready);
}

async function look(page, where) {
  if (shots) {
    const name = where.replace(/[^\w-]+/g, '_');
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) found.push(`${where}: ${wider} px too wide`);
  await page.evaluate(axe);
  const broken = await page.evaluate(
    async (rules) => (await globalThis.axe.run(document, { runOnly: rules })).violations,
    RULES,
  );
  for (const { id, nodes } of broken) {
    found.push(`${where}: ${id} (${nodes.length}) ${nodes[0].html.slice(0, 160)}`);
  }
}
