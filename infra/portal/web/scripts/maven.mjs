// What the Maven build asks of the page:
//   node scripts/maven.mjs build <where the page goes>
//   node scripts/maven.mjs test <where the page is> <skipTests> <maven.test.skip>
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [job, page, ...skips] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Cần Node.js 20 trở lên (từ 20.19) để dựng trang web; đang có ${process.version}. ` +
      'Node.js 20.19 or newer is needed.',
  );
}

if (job === 'build') {
  if (installedBefore('package-lock.json')) {
    npm('ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
  }
  npm('run', '--silent', 'build');
} else if (job === 'test') {
  if (!skips.includes('true')) {
    npm('test', '--silent');
    npm('run', '--silent', 'size');
  }
} else {
  stop(`Không biết việc "${job}"; unknown job.`);
}

/** npm writes this file last, so a half-done installation counts as none. */
function installedBefore(file) {
  const done = 'node_modules/.package-lock.json';
  return !existsSync(done) || statSync(done).mtimeMs < statSync(file).mtimeMs;
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, THAC_PAGE: page },
  });
  if (error) stop(`Cần npm đi kèm Node.js 20 trở lên; npm is missing: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
