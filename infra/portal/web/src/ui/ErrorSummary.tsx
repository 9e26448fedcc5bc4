import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrongTitle } from '../title';

export interface Wrong {
  /** Of the field. */
  id: string;
  words: string;
}

/** What has to be looked at before it can be sent, each with the way to its field; takes the focus. */
export function ErrorSummary({ wrong }: { wrong: Wrong[] }) {
  return wrong.length > 0 ? <Summary wrong={wrong} /> : null;
}

function Summary({ wrong }: { wrong: Wrong[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useWrongTitle();
  useEffect(() => box.current?.focus(), [wrong]);
  return (
    <div className="problems" role="alert" tabIndex={-1} ref={box}>
      <b>{t('report.problems', { count: wrong.length })}</b>
      <ul>
        {wrong.map(({ id, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault(); // the address of the page is not that of a field
                document.getElementById(id)?.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
