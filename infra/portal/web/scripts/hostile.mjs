// Shows every page, built, in a real browser with hostile words wherever somebody can type some:
// npm run hostile [folder of the built page]. The answers are made up here, so that nothing has to
// run; the content policy is the portal's. Nothing may run, load, lead out or hide behind the words.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const built = process.argv[2] ?? 'dist';
const address = 'http://localhost:8080';
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath || !existsSync(join(built, 'index.html'))) {
  console.error('Cần Chromium và trang đã dựng: npm run build. Needs Chromium and a built page.');
  process.exit(2);
}

const POLICY =
  "default-src 'self'; style-src 'self' 'nonce-once'; img-src 'self' data:; connect-src 'self';" +
  " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
const WORDS = {
  script: '<script>window.ran=1</script>',
  image: '<img src=x onerror="window.ran=1">',
  link: 'javascript:window.ran=1',
  data: 'data:text/html,<script>window.ran=1</script>',
  template: '{{7*7}}${7*7}',
  turned: 'abc\u202Egpj.exe',
  long: 'dài'.repeat(400),
};
const PAGES = ['/', '/plans', '/plans/d', '/plans/i', '/tasks/t', '/reports', '/reports?view=below']
  .concat(['/reports/r', '/mails', '/mails/m', '/calendar', '/docs', '/khong-co']);
const found = [];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [kind, words] of Object.entries(WORDS)) {
  const page = await visitor(kind, words);
  for (const path of PAGES) {
    await page.goto(address + path);
    await page.waitForSelector('h1');
    await page.waitForFunction(() => !document.querySelector('[role=status][aria-label]'));
    await look(page, `${kind} ${path}`, words);
  }
  await page.context().close();
}
await browser.close();
found.forEach((one) => console.error(one));
console.log(found.length === 0 ? `${PAGES.length} pages: OK` : `${found.length} findings`);
process.exit(found.length === 0 ? 0 : 1);

async function visitor(kind, words) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addInitScript(() => {
    const expires_at = Math.floor(Date.now() / 1000) + 3600;
    const user = { access_token: 'a', token_type: 'Bearer', profile: { sub: 'lan' }, expires_at };
    sessionStorage.setItem(`oidc.user:${location.origin}:thac-portal`, JSON.stringify(user));
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => found.push(`${kind}: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`${kind}: a dialog opened`);
    return dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) found.push(`${kind}: ${message.text()}`);
  });
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== address) {
      found.push(`${kind}: asks ${route.request().url()}`);
      return route.abort();
    }
    if (pathname.startsWith('/api/')) {
      const body = answer(pathname, words);
      return route.fulfill({
        status: body === undefined ? 404 : 200,
        headers: { ETag: '"1"' },
        json: body ?? { title: words, detail: words, code: 'not-found' },
      });
    }
    const asset = join(built, pathname);
    if (pathname.startsWith('/assets/') && existsSync(asset)) return route.fulfill({ path: asset });
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': POLICY },
      body: html.replace('__NONCE__', 'once'),
    });
  });
  return page;
}

async function look(page, where, words) {
  const seen = await page.evaluate(() => ({
    ran: 'ran' in globalThis,
    planted: document.querySelectorAll('img, iframe, main script, main style').length,
    hrefs: [...document.querySelectorAll('[href]')].map((one) => one.href),
    wider: document.documentElement.scrollWidth - innerWidth,
    text: document.body.textContent,
  }));
  if (seen.ran) found.push(`${where}: what was typed has run`);
  if (seen.planted > 0) found.push(`${where}: what was typed has become an element`);
  if (seen.wider > 0) found.push(`${where}: ${seen.wider} px too wide`);
  for (const href of seen.hrefs) {
    if (!/^(https?:\/\/localhost:8080\/|https?:\/\/localhost:8080$)/.test(href)) {
      found.push(`${where}: leads to ${href.slice(0, 80)}`);
    }
  }
  // That a page shows none of it proves nothing about how it would.
  const told = !/^\/(calendar|docs|khong-co)/.test(where.split(' ')[1]);
  if (told && !seen.text.includes(words)) found.push(`${where}: the words are not shown`);
}

/** What the services would answer, did everybody type this. */
function answer(path, w) {
  const due = { on: '2026-03-31', reason: w };
  const unit = { code: '90', name: w };
  const evidence = { lines: { from: 1, to: 2 }, uncertain: true };
  const plan = {
    id: 'i', rootId: 'i', number: w, title: w, issuer: '90', issuerName: w, path: '/90',
    status: 'ISSUED', issuedOn: '2026-01-05', awaitsUntil: null, version: 1,
  };
  const task = {
    id: 't', planId: 'i', rootPlanId: 'i', activity: '1', title: w, planNumber: w, planTitle: w,
    unit: '90', unitName: w, nextDue: due, state: 'OVERDUE', status: 'IN_PROGRESS', percent: 10,
  };
  const report = {
    id: 'r', plan: { planId: 'i', rootPlanId: 'i', number: w, title: w }, unit, superior: unit,
    period: { code: 'Q1', name: w, from: '2026-01-01', cutOff: '2026-03-14' }, due,
    status: 'RETURNED', late: true, overdue: true,
    returned: { message: w, by: w, at: '2026-03-19T01:00:00Z' },
  };
  const at = '2026-03-19T01:00:00Z';
  const draft = {
    ...plan, id: 'd', rootId: 'd', status: 'DRAFT', issuedOn: null, deletable: true,
    activities: [{
      ref: w, text: w, leads: [w], supports: [w], leadUnits: [unit], supportUnits: [unit],
      schedule: { text: w }, deliverable: { what: w }, dues: [due], evidence,
    }],
    regimes: [{ ref: 'V.1', to: w, reporters: [w], periods: [w], evidence }],
    bases: [{ relation: 'BASIS', type: w, number: w, date: '2025-01-01', issuer: w, evidence }],
    recipients: [{ name: w, note: w, evidence }],
    questions: [{
      code: 'q', about: w, vi: w, en: w, lines: evidence.lines,
      choices: [{ value: w, vi: w, en: w }],
    }],
    source: {
      symbol: { value: w, evidence }, issuer: { value: w, evidence },
      signer: { capacity: w, name: w, evidence },
      provisions: [{ kind: 'GOAL', ref: w, text: w, evidence }],
    },
  };
  const post = { unit: '90', unitName: w, path: '/90', role: 'LEADER', title: w };
  const list = (...items) => ({ items });
  const finding = { code: 'c', vi: w, en: w };
  return {
    '/api/v1/me': { login: 'lan', name: w, posts: [post] },
    '/api/v1/plans': list(plan, draft),
    '/api/v1/plans/d': draft,
    '/api/v1/plans/i': { ...draft, ...plan, deletable: false, questions: [] },
    '/api/v1/plans/d/preview': {
      ready: false, obstacles: [finding], advice: [finding],
      activities: [{ ref: w, leads: [{ phrase: w, units: [unit] }] }],
    },
    '/api/v1/plans/i/tree': list({ ...plan, unit: '90', unitName: w, depth: 0 }),
    '/api/v1/progress': list(),
    '/api/v1/tasks': list(task),
    '/api/v1/tasks/t': {
      task, deliverable: w, superiorName: w,
      // What a service would not take as a link, a page does not make one either.
      dues: [{ ...due, completedOn: '2026-03-30', evidence: [{ text: w, link: w }] }],
      history: [{ at, who: 'an', by: w, from: 'ASSIGNED', to: 'IN_PROGRESS', reason: w }],
    },
    '/api/v1/reports': list(report),
    '/api/v1/reports/r': {
      ...report, notes: w, may: { write: true, judge: true },
      figures: [{ ref: 'f1', label: w, own: 1, below: 2, total: 3 }],
      contributions: [{ unit, status: 'OWED', late: true, expected: 1, received: 0 }],
      history: [{ at, by: w, from: 'SUBMITTED', to: 'RETURNED', message: w }],
    },
    '/api/v1/sample/mails': list({
      name: 'm', from: w, to: [w], subject: w, text: w, receivedAt: at,
    }),
    '/api/v1/calendar/2026': undefined,
  }[path];
}
