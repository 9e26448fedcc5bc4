import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@mantine/core';
import type { Basis, Evidence, PlanSource as Source, ProvisionKind } from '../api/types';
import { ordered, without, type Part } from '../elements';
import { formatDate } from '../format';
import { usePeriodName } from '../periods';
import { useUnitNames } from '../units';
import { Facts } from './Facts';
import { Fix } from './plan/Fix';
import { useDesk } from './plan/desk';
import { ReadFrom } from './ReadFrom';

const KINDS: ProvisionKind[] = [
  'GOAL',
  'REQUIREMENT',
  'CONTENT',
  'FORM',
  'FUNDING',
  'INSPECTION',
  'RECOGNITION',
];

/** What the plan says beside its activities, each with the lines it was read from. */
export function PlanSource() {
  const { t } = useTranslation();
  const { plan, mine } = useDesk();
  const periodName = usePeriodName();
  const named = useUnitNames(plan.regimes.flatMap(({ to, reporters }) => [to, ...reporters]));
  const source = plan.source;
  if (plan.parentId || (!source && !mine)) return null;
  return (
    <details className="section" open={plan.status === 'DRAFT'}>
      <summary>{t('source.title')}</summary>
      <div className="panel">
        {source && <Head source={source} />}
        <div className="acts settle">
          <Fix target={{ part: 'head' }} words={t('edit.head')} />
        </div>
        <Items
          title={t('source.bases')}
          part="bases"
          items={plan.bases.map((basis) => [
            basis.planId ? <Link to={`/plans/${basis.planId}`}>{cited(basis)}</Link> : cited(basis),
            basis.evidence,
          ])}
        />
        <Items
          title={t('source.regimes')}
          part="regimes"
          items={plan.regimes.map(({ ref, to, reporters, periods, dueDay, from, evidence }) => [
            [
              ref,
              named(to),
              reporters.map(named).join('; '),
              periods.map(periodName).join(', '),
              dueDay && t('source.byDay', { day: dueDay }),
              from && t('edit.sinceDay', { day: formatDate(from) }),
            ]
              .filter(Boolean)
              .join(' · '),
            evidence,
          ])}
        />
        {KINDS.map((kind) => (
          <Listed key={kind} kind={kind} />
        ))}
        <Items
          title={t('source.recipients')}
          part="recipients"
          items={plan.recipients.map(({ name: who, note, evidence }) => [
            note ? `${who} (${note})` : who,
            evidence,
          ])}
        />
      </div>
    </details>
  );
}

function Head({ source }: { source: Source }) {
  const { t } = useTranslation();
  const { number, symbol, date, issuer, signer } = source;
  return (
    <Facts
      facts={[
        [
          t('source.number'),
          <>
            {[number?.value ?? '…', symbol?.value].filter(Boolean).join('/')}
            <ReadFrom evidence={(number ?? symbol)?.evidence} />
          </>,
        ],
        [
          t('source.date'),
          date && (
            <>
              {[date.day, date.month, date.year].map((part) => part ?? '…').join('/')}
              <ReadFrom evidence={date.evidence} />
            </>
          ),
        ],
        [
          t('source.issuer'),
          issuer && (
            <>
              {issuer.value}
              <ReadFrom evidence={issuer.evidence} />
            </>
          ),
        ],
        [
          t('source.signer'),
          signer && (
            <>
              {[signer.capacity, signer.name].filter(Boolean).join(' – ')}
              <ReadFrom evidence={signer.evidence} />
            </>
          ),
        ],
      ]}
    />
  );
}

function cited({ relation, type, number, date, issuer }: Basis): string {
  return [`${relation}:`, type, number, date && formatDate(date), issuer].filter(Boolean).join(' ');
}

/** What is listed beside the orders; each can be taken for an order. */
function Listed({ kind }: { kind: ProvisionKind }) {
  const { t } = useTranslation();
  const { plan, mine, busy, write } = useDesk();
  const items = (plan.source?.provisions ?? [])
    .map((provision, place) => ({ ...provision, place }))
    .filter((provision) => provision.kind === kind);
  if (items.length === 0) return null;
  return (
    <>
      <b>{t(`source.kinds.${kind}`)}</b>
      <ul className="plain-list">
        {items.map(({ text, evidence, place }) => (
          <li key={place}>
            {text}
            <ReadFrom evidence={evidence} />{' '}
            {mine && (
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={busy}
                onClick={() => write(ordered(plan, place))}
              >
                {t('edit.toActivity')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Items({
  title,
  part,
  items,
}: {
  title: string;
  part: Part;
  items: [what: ReactNode, evidence: Evidence | null | undefined][];
}) {
  const { t } = useTranslation();
  const { plan, mine, busy, write } = useDesk();
  return items.length === 0 && !mine ? null : (
    <>
      <b>{title}</b>
      <ul className="plain-list">
        {items.map(([what, evidence], place) => (
          <li key={place}>
            {what}
            <ReadFrom evidence={evidence} />
            {mine && (
              <div className="acts">
                <Fix target={{ part, index: place }} words={t('edit.edit')} />
                <Button
                  variant="subtle"
                  size="compact-sm"
                  disabled={busy}
                  onClick={() => write(without(plan, part, place))}
                >
                  {t('edit.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
        {mine && (
          <li className="acts">
            <Fix target={{ part, index: -1 }} words={t('edit.add')} />
          </li>
        )}
      </ul>
    </>
  );
}
