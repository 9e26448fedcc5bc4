import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chromium is: CHROMIUM, then the path, then where Debian puts it. Without one, no test. */
export function chromiumPath(
  { CHROMIUM, PATH = '' }: NodeJS.ProcessEnv = process.env,
  debian = '/usr/bin/chromium',
): string {
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [CHROMIUM ?? '', ...places, debian].find(isExecutable);
  if (!found) {
    throw new Error(
      'Cần Chromium để kiểm thử trang web: apt-get install chromium, hoặc đặt CHROMIUM=<đường dẫn>. ' +
        'Chromium is needed to test the page: apt-get install chromium, or set CHROMIUM=<path>.',
    );
  }
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
