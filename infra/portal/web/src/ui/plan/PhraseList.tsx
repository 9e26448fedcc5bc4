import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitNames } from '../../units';
import { UnitPicker } from './UnitPicker';

/** Who leads, helps or reports: phrases of the document and units, taken away and added one by one. */
export function PhraseList({
  legend,
  phrases,
  change,
}: {
  legend: string;
  phrases: string[];
  change: (next: string[]) => void;
}) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<Record<string, string>>({});
  const known = useUnitNames(phrases);
  const name = (phrase: string) => picked[phrase] ?? known(phrase);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul className="phrases">
        {phrases.map((phrase, place) => (
          <li key={phrase}>
            {name(phrase)}
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('edit.removeNamed', { name: name(phrase) })}
              onClick={() => change(phrases.filter((_, other) => other !== place))}
            >
              {t('edit.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <UnitPicker
        label={t('edit.addTo', { list: legend })}
        free
        pick={(who, called) => {
          setPicked({ ...picked, [who]: called });
          if (!phrases.includes(who)) change([...phrases, who]);
        }}
      />
    </fieldset>
  );
}
