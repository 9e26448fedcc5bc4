import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, kept, namesOf } from '../kept';

/** What was typed here for something that takes no more of it: still shown, until let go. */
export function Leftover({ on }: { on: string }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<{ name: string; text: string }[]>([]);
  useEffect(() => {
    const found = namesOf(`${on}.`).map((name) => ({ name, text: textIn(kept(name)?.value) }));
    found.filter(({ text }) => text === '').forEach(({ name }) => forget(name)); // a button's press
    setLeft(found.filter(({ text }) => text !== ''));
  }, [on]);
  if (left.length === 0) return null;
  return (
    <section className="beside">
      <b>{t('saving.leftover')}</b>
      {left.map(({ name, text }) => (
        <p key={name} className="pre">
          {text}
        </p>
      ))}
      <Button
        variant="default"
        onClick={() => {
          left.forEach(({ name }) => forget(name));
          setLeft([]);
        }}
      >
        {t('saving.letGo')}
      </Button>
    </section>
  );
}

/** Every word in it, whatever its form was. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).filter(Boolean).join('\n');
}
