import { useTranslation } from 'react-i18next';
import type { Late } from '../../api/types';
import { LateWords } from './LateItems';

export function refsOf(late: Late[]): string[] {
  return [...new Set(late.map(({ ref }) => ref))];
}

/** What is late on the day it is given, and is given all the same once that is said by its name. */
export function AcceptLate({
  late,
  accepted,
  accept,
}: {
  late: Late[];
  accepted: string[];
  accept: (refs: string[]) => void;
}) {
  const { t } = useTranslation();
  return refsOf(late).map((ref) => (
    <div key={ref} className="returned">
      {late
        .filter((one) => one.ref === ref)
        .map((one) => (
          <p key={one.due.on + one.period} className="flush">
            <LateWords late={one} />
          </p>
        ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={accepted.includes(ref)}
          onChange={(event) =>
            accept(
              event.currentTarget.checked
                ? [...accepted, ref]
                : accepted.filter((one) => one !== ref),
            )
          }
        />
        {t('issue.acceptLate', { ref })}
      </label>
    </div>
  ));
}
