import { Button, Group, Switch } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf, everyNode, isLate, nameOf, rowsOf, type TreeNode, type TreeRow } from '../tree';
import { Empty } from './Empty';
import { Icon } from './Icon';
import { PlanStatus } from './PlanStatus';
import { ProgressBar } from './ProgressBar';
import { StateCounts } from './StateCounts';

/** The plan's units with their counts, to open and to fold; what was open is remembered. */
export function PlanTree({ roots, remembered }: { roots: TreeNode[]; remembered: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen(remembered, roots);
  const [onlyOverdue, setOnlyOverdue] = useState(false);
  const [current, setCurrent] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(
    () =>
      onlyOverdue
        ? rowsOf(roots, () => true, isLate)
        : rowsOf(roots, (node) => open.has(node.plan.id)),
    [roots, open, onlyOverdue],
  );
  const at = Math.min(current, rows.length - 1);

  function fold(row: TreeRow, to: boolean) {
    const next = new Set(open);
    if (to) next.add(row.node.plan.id);
    else next.delete(row.node.plan.id);
    setOpen(next);
  }

  function goTo(index: number) {
    const next = Math.max(0, Math.min(index, rows.length - 1));
    setCurrent(next);
    table.current?.tBodies[0]?.rows[next]?.focus();
  }

  function onKey(event: KeyboardEvent, row: TreeRow, index: number) {
    const parent = rows.slice(0, index).findLastIndex((other) => other.depth < row.depth);
    const keys: Record<string, () => void> = {
      ArrowDown: () => goTo(index + 1),
      ArrowUp: () => goTo(index - 1),
      Home: () => goTo(0),
      End: () => goTo(rows.length - 1),
      ArrowRight: () => (row.expanded === false ? fold(row, true) : goTo(index + 1)),
      ArrowLeft: () => (row.expanded ? fold(row, false) : goTo(Math.max(parent, 0))),
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  return (
    <>
      <Group my="sm" gap="sm">
        <Button
          size="sm"
          variant="default"
          onClick={() => setOpen(new Set(everyNode(roots).map((node) => node.plan.id)))}
        >
          {t('plans.expandAll')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setOpen(new Set())}>
          {t('plans.collapseAll')}
        </Button>
        <Switch
          label={t('plans.onlyOverdue')}
          checked={onlyOverdue}
          onChange={(event) => setOnlyOverdue(event.currentTarget.checked)}
        />
      </Group>
      {rows.length === 0 ? (
        <Empty>{t('plans.noneOverdue')}</Empty>
      ) : (
        <table role="treegrid" aria-labelledby="tree-title" className="tree" ref={table}>
          <thead>
            <tr>
              <th scope="col">{t('plans.unit')}</th>
              <th scope="col">{t('plans.progress')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Line
                key={row.node.plan.id}
                row={row}
                focusable={index === at}
                onFocus={() => setCurrent(index)}
                onKey={(event) => onKey(event, row, index)}
                onFold={() => fold(row, !row.expanded)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Line({
  row,
  focusable,
  onFocus,
  onKey,
  onFold,
}: {
  row: TreeRow;
  focusable: boolean;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
  onFold: () => void;
}) {
  const { t } = useTranslation();
  const { plan } = row.node;
  const unit = nameOf(plan) || t('unit.unnamed');
  const counts = countsOf(row.node);
  return (
    <tr
      aria-level={row.depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded ?? undefined}
      tabIndex={focusable ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKey}
    >
      <th scope="row" role="rowheader" className={`depth-${Math.min(row.depth, 4)}`}>
        <span className="tree-name">
          {row.expanded === null ? (
            <span className="no-twist" />
          ) : (
            <button
              type="button"
              className={row.expanded ? 'twist open' : 'twist'}
              tabIndex={-1}
              aria-label={t(row.expanded ? 'plans.collapse' : 'plans.expand', { unit })}
              onClick={onFold}
            >
              <Icon name="chevron" />
            </button>
          )}
          {unit}
          {plan.status !== 'ISSUED' && <PlanStatus plan={plan} />}
        </span>
      </th>
      <td role="gridcell">
        <ProgressBar counts={counts} />
        <StateCounts counts={counts} />
      </td>
    </tr>
  );
}

/** Which units are open: the top at first, then as they were left in this browser. */
function useOpen(plan: string, roots: TreeNode[]): [Set<string>, (open: Set<string>) => void] {
  const key = `thac.tree.${plan}`;
  const [open, setOpen] = useState<Set<string> | null>(() => {
    const kept = localStorage.getItem(key);
    return kept === null ? null : new Set(kept.split(' '));
  });
  const shown = useMemo(() => open ?? new Set(roots.map((node) => node.plan.id)), [open, roots]);
  return [
    shown,
    (next) => {
      localStorage.setItem(key, [...next].join(' '));
      setOpen(next);
    },
  ];
}
