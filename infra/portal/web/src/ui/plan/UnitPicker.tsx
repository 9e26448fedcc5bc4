import { Combobox, TextInput, useCombobox, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { units } from '../../api/queries';
import type { FoundUnit } from '../../api/types';
import { NewOffice } from './NewOffice';
import { useDesk } from './desk';

const PAUSE_MS = 200;
const AS_WRITTEN = '';
const NEW = ' ';

/** Finds a unit of the issuer's by words of its name, with or without accents, by mouse or by arrows. */
export function UnitPicker({
  label,
  pick,
  free = false,
}: {
  label: string;
  /** The unit's code, or what was typed where that is allowed. */
  pick: (who: string, name: string) => void;
  /** Whether a phrase such as "Các sở, ban, ngành" may be named in place of one unit. */
  free?: boolean;
}) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const [typed, setTyped] = useState('');
  const [founding, setFounding] = useState<string | null>(null);
  const entry = useRef<HTMLInputElement>(null);
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const query = useQuery({
    ...units(words, plan.issuer),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  const found: FoundUnit[] = words === '' ? [] : (query.data ?? []);
  const isKnown = found.some((unit) => unit.name.toLowerCase() === typed.trim().toLowerCase());
  const settled = words === typed.trim() && !query.isFetching;

  /** What had the focus is gone with it. */
  function leave() {
    setFounding(null);
    entry.current?.focus();
  }

  function chosen(code: string) {
    if (code === NEW) {
      setFounding(typed.trim());
      box.closeDropdown();
      return;
    }
    const name = found.find((unit) => unit.code === code)?.name ?? typed.trim();
    pick(code === AS_WRITTEN ? typed.trim() : code, name);
    setTyped('');
    box.closeDropdown();
  }

  return (
    <div className="picker">
      <Combobox store={box} withinPortal={false} onOptionSubmit={chosen}>
        <Combobox.Target withExpandedAttribute>
          <Entry
            ref={entry}
            label={label}
            description={free ? t('edit.phraseHint') : t('edit.unitHint')}
            value={typed}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              box.openDropdown();
              box.resetSelectedOption();
            }}
            onFocus={() => typed && box.openDropdown()}
            onBlur={() => box.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={typed.trim() === ''}>
          <Combobox.Options aria-label={label} mah={280} style={{ overflowY: 'auto' }}>
            {found.map((unit) => (
              <Combobox.Option key={unit.code} value={unit.code}>
                {unit.name}
                <span className="hint"> · {unit.placeName}</span>
              </Combobox.Option>
            ))}
            {free && typed.trim() !== '' && (
              <Combobox.Option value={AS_WRITTEN}>
                {t('edit.asWritten', { phrase: typed.trim() })}
              </Combobox.Option>
            )}
            {settled && found.length === 0 && !free && (
              <Combobox.Empty>{t('edit.noUnit')}</Combobox.Empty>
            )}
            {settled && !isKnown && typed.trim() !== '' && (
              <Combobox.Option value={NEW}>
                {t('office.createNamed', { name: typed.trim() })}
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {founding !== null && (
        <NewOffice
          called={founding}
          founded={(unit) => {
            leave();
            pick(unit.code, unit.name);
            setTyped('');
          }}
          close={leave}
        />
      )}
    </div>
  );
}

/** The kit says nothing of a list that is shut; whoever cannot see it is told that there is one. */
function Entry(given: TextInputProps & { ref?: Ref<HTMLInputElement> }) {
  return <TextInput {...given} role="combobox" aria-expanded={given['aria-expanded'] ?? false} />;
}
