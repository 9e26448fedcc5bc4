import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Late, PlanDetail } from '../../api/types';
import { withElements, type Target } from '../../elements';
import { formatDate } from '../../format';
import { Fix } from './Fix';
import { useDesk } from './desk';

const NAMED = 6;

/** What would be overdue on the day it is given, each with a way out of it. */
export function LateItems({ late }: { late: Late[] }) {
  const { t } = useTranslation();
  const { plan, mine, busy, write } = useDesk();
  if (late.length === 0) return null;
  return (
    <div className="returned" role="group" aria-label={t('issue.late')}>
      <b>{t('issue.late')}</b>
      <ul className="plain-list">
        {late.map((one) => {
          const next = fromNext(plan, one);
          return (
            <li key={[one.kind, one.ref, one.period, one.due.on].join()}>
              <LateWords late={one} />
              <div className="choices">
                {mine && next && one.next && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={busy}
                    onClick={() => write(next)}
                  >
                    {t('issue.fromNext', { date: formatDate(one.next) })}
                  </Button>
                )}
                <Fix target={targetOfLate(plan, one)} words={t('issue.otherDay')} />
              </div>
            </li>
          );
        })}
      </ul>
      <p className="hint flush">{t('issue.lateHint')}</p>
    </div>
  );
}

/** What it is, whose, until when, and why then. */
export function LateWords({ late: { kind, ref, period, due, units } }: { late: Late }) {
  const { t } = useTranslation();
  const names = units.slice(0, NAMED).map((unit) => unit.name ?? unit.code);
  const more = units.length - names.length;
  return (
    <span>
      <b>
        {kind === 'TASK' ? t('issue.lateTask', { ref }) : t('issue.lateReport', { ref, period })},{' '}
        {t('due.on', { date: formatDate(due.on) })}
      </b>
      : {names.join('; ')}
      {more > 0 && ` ${t('plans.andMore', { count: more })}`}.{' '}
      <span className="hint">{due.reason}</span>
    </span>
  );
}

function targetOfLate(plan: PlanDetail, { kind, ref }: Late): Target {
  return kind === 'TASK'
    ? { part: 'activities', index: plan.activities.findIndex((one) => one.ref === ref) }
    : { part: 'regimes', index: plan.regimes.findIndex((one) => one.ref === ref) };
}

function fromNext(plan: PlanDetail, late: Late): object | null {
  if (!late.next) return null;
  const target = targetOfLate(plan, late);
  if (target.part === 'regimes') {
    return withElements(plan, 'regimes', target.index, { ref: late.ref, from: late.next });
  }
  const schedule = plan.activities.find(({ ref }) => ref === late.ref)?.schedule;
  return schedule && target.part === 'activities'
    ? withElements(plan, 'activities', target.index, {
        ref: late.ref,
        schedule: { ...schedule, from: late.next },
      })
    : null;
}
