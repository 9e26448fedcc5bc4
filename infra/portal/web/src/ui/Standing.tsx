import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import { StateBadge, type State } from './StateBadge';

/**
 * How something stands. When that changes it is said aloud, and where the button that changed it is
 * gone, the focus comes here instead of to the top of the page.
 */
export function Standing({ state, children }: { state: State; children?: ReactNode }) {
  const { t } = useTranslation();
  const line = useRef<HTMLParagraphElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    announce(t('standing', { state: t(`state.${state}`) }));
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) line.current?.focus();
  }, [state, t]);
  return (
    <p className="row-side start" ref={line} tabIndex={-1}>
      <StateBadge state={state} />
      {children}
    </p>
  );
}
