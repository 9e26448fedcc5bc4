import { chromiumPath } from './chromium';
import { issuedPlan, LAN, reportsOf, tasksOf, until } from './platform';

/** Before the first test: a browser, and a commune that has its tasks and its reports. */
export default async function province(): Promise<void> {
  chromiumPath();
  await issuedPlan();
  await until('the tasks of a commune', () => tasksOf(LAN), (tasks) => tasks.length >= 5);
  await until('the reports of a commune', () => reportsOf(LAN), (reports) => reports.length >= 3);
}
