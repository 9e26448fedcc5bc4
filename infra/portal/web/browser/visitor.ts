import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromiumPath } from './chromium';
import { address } from './platform';

export type { Page };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shots = process.env.SHOTS;

let browser: Browser;
const contexts: BrowserContext[] = [];
let wrong: string[] = [];

/** One browser for a file of tests, and everybody in it gone after each. */
export function openBrowser(): void {
  beforeAll(async () => {
    if (shots) mkdirSync(shots, { recursive: true });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(wrong.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** Somebody at a machine of their own, signed in. */
export async function visitor(
  login: string,
  { language = 'vi' }: { language?: 'vi' | 'en' } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  contexts.push(context);
  await context.addInitScript((code) => localStorage.setItem('thac.language', code), language);
  const page = await context.newPage();
  watch(page);
  await page.goto(address);
  await page.click('.welcome-card button');
  await signInAs(page, login);
  return page;
}

export async function signInAs(page: Page, login: string): Promise<void> {
  await page.waitForURL('**/login');
  await page.click(`button[name=login][value="${login}"]`);
  await page.waitForSelector('h1.page-title');
  await settled(page);
}

function watch(page: Page): void {
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) wrong.push(`asks another host: ${url}`);
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) wrong.push(message.text());
  });
}

export async function go(page: Page, path: string): Promise<number> {
  const answer = await page.goto(address + path);
  await settled(page);
  return answer?.status() ?? 0;
}

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
}

/** Nothing cut off, nothing the rules of accessibility object to; a picture where one is wanted. */
export async function look(page: Page, where: string): Promise<void> {
  if (shots) {
    const name = where.replace(/[^\w-]+/g, '_');
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `${where}: pixels too wide`).toBeLessThanOrEqual(0);
  const broken = await page.evaluate(
    async ([code, rules]) => {
      const kit = globalThis as unknown as { axe?: { run: Function } };
      if (!kit.axe) (0, eval)(code);
      const found = await kit.axe!.run(document, { runOnly: rules });
      return (found.violations as { id: string; nodes: { html: string }[] }[]).map(
        ({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`,
      );
    },
    [AXE, RULES] as const,
  );
  expect(broken, where).toEqual([]);
}
