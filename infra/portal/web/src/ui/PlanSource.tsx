import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Basis, Evidence, PlanDetail, PlanSource as Source, ProvisionKind } from '../api/types';
import { formatDate } from '../format';
import { usePeriodName } from '../periods';
import { useUnitNames } from '../units';
import { Facts } from './Facts';
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

/** What the document says beside its activities, each with the lines it was read from. */
export function PlanSource({ plan, source }: { plan: PlanDetail; source: Source }) {
  const { t } = useTranslation();
  const periodName = usePeriodName();
  const named = useUnitNames(plan.regimes.map(({ to }) => to));
  const { number, symbol, date, issuer, signer } = source;
  return (
    <details className="section" open={plan.status === 'DRAFT'}>
      <summary>{t('source.title')}</summary>
      <div className="panel">
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
        <Items
          title={t('source.bases')}
          items={plan.bases.map((basis) => [
            basis.planId ? <Link to={`/plans/${basis.planId}`}>{cited(basis)}</Link> : cited(basis),
            basis.evidence,
          ])}
        />
        <Items
          title={t('source.regimes')}
          items={plan.regimes.map(({ ref, to, periods, dueDay, evidence }) => [
            [ref, named(to), periods.map(periodName).join(', '), dueDay && t('source.byDay', { day: dueDay })]
              .filter(Boolean)
              .join(' · '),
            evidence,
          ])}
        />
        {KINDS.map((kind) => (
          <Items
            key={kind}
            title={t(`source.kinds.${kind}`)}
            items={source.provisions
              .filter((provision) => provision.kind === kind)
              .map(({ text, evidence }) => [text, evidence])}
          />
        ))}
        <Items
          title={t('source.recipients')}
          items={plan.recipients.map(({ name, note, evidence }) => [
            note ? `${name} (${note})` : name,
            evidence,
          ])}
        />
      </div>
    </details>
  );
}

function cited({ relation, type, number, date, issuer }: Basis): string {
  return [`${relation}:`, type, number, date && formatDate(date), issuer].filter(Boolean).join(' ');
}

function Items({
  title,
  items,
}: {
  title: string;
  items: [what: ReactNode, evidence: Evidence | null | undefined][];
}) {
  return items.length === 0 ? null : (
    <>
      <b>{title}</b>
      <ul className="plain-list">
        {items.map(([what, evidence], place) => (
          <li key={place}>
            {what}
            <ReadFrom evidence={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
