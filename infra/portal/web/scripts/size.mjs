// What an officer's browser loads on the first visit, compressed; commune machines and lines are slow.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 220;
const page = process.env.THAC_PAGE ?? 'dist';
const manifest = JSON.parse(readFileSync(join(page, '.vite/manifest.json'), 'utf8'));

const OFFICER_PAGES = ['src/pages/WorkPage.tsx', 'src/pages/TaskPage.tsx', 'src/pages/ReportPage.tsx'];
let failed = false;
for (const entry of OFFICER_PAGES) {
  const files = new Set();
  collect('index.html', files);
  collect(entry, files);
  const bytes = [...files].map((file) => gzipSync(readFileSync(join(page, file))).length);
  const total = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  console.log(`${entry}: ${total.toFixed(1)} kB of ${LIMIT_KB} kB (JS + CSS, gzip)`);
  failed ||= total > LIMIT_KB;
}
if (failed) {
  console.error('Too heavy for a commune office: load what is not needed at once with lazy().');
  process.exit(1);
}

function collect(name, files) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the manifest; is it still a page of its own?`);
  files.add(chunk.file);
  (chunk.css ?? []).forEach((css) => files.add(css));
  (chunk.imports ?? []).forEach((other) => {
    if (!files.has(manifest[other].file)) collect(other, files);
  });
}
