import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Target } from '../../elements';
import { ActivityEditor } from './ActivityEditor';
import { BasisEditor, HeadEditor, RecipientEditor } from './PaperEditors';
import { RegimeEditor } from './RegimeEditor';
import { useDesk } from './desk';

/** A button that opens the form of what is to be written, in place, and gets the focus back after. */
export function Fix({ target, words }: { target: Target; words: string }) {
  const { mine } = useDesk();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!mine) return null;

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        variant="default"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words}
      </Button>
      {open && <div className="whole">{form(target, close)}</div>}
    </>
  );
}

function form(target: Target, close: () => void) {
  switch (target.part) {
    case 'head':
      return <HeadEditor close={close} />;
    case 'activities':
      return <ActivityEditor index={target.index} close={close} />;
    case 'regimes':
      return <RegimeEditor index={target.index} close={close} />;
    case 'bases':
      return <BasisEditor index={target.index} close={close} />;
    case 'recipients':
      return <RecipientEditor index={target.index} close={close} />;
  }
}
