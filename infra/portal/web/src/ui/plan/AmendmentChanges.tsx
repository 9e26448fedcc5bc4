import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Amendment, Change, InstructionAnswer } from '../../api/amendment';
import { AtLines } from '../ReadFrom';

/** What the document changes: before and after, and the sentence that says so. */
export function AmendmentChanges({
  amendment,
  mine,
  answer,
}: {
  amendment: Amendment;
  mine: boolean;
  answer: (next: InstructionAnswer) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {amendment.changes.map((change) => (
        <li key={change.by.ref}>
          <b>
            {t(`amends.became.${change.became}`)} {change.key}
          </b>
          <Difference change={change} />
          <p className="hint flush">
            “{change.by.sentence}”
            {change.by.lines && (
              <>
                {' '}
                (<AtLines lines={change.by.lines} />)
              </>
            )}
          </p>
          {mine && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => answer({ ref: change.by.ref, left: true })}
            >
              {t('amends.leave')}
            </Button>
          )}
        </li>
      ))}
      {amendment.left.map((one) => (
        <li key={one.ref}>
          <b>{t('amends.leftOut')}</b>
          <p className="hint flush">“{one.sentence}”</p>
          {mine && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => answer({ ref: one.ref })}
            >
              {t('amends.takeBack')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Difference({ change: { before, after, became } }: { change: Change }) {
  return (
    <div className="pre">
      {before && (became === 'KEPT' ? <p className="flush">{before}</p> : <del>{before}</del>)}
      {became !== 'KEPT' && before && after && <br />}
      {became !== 'KEPT' && after && <ins>{after}</ins>}
    </div>
  );
}
