import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../announce';
import { foundOffice } from '../../api/offices';
import type { FoundUnit } from '../../api/types';
import { useOnce } from '../../once';
import { Trouble } from '../Trouble';
import { useDesk } from './desk';

/** Writes an office into the directory that only the issuer's place has, and says what it lacks. */
export function NewOffice({
  called,
  founded,
  close,
}: {
  called: string;
  founded: (unit: FoundUnit) => void;
  close: () => void;
}) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const queries = useQueryClient();
  const [name, setName] = useState(called);
  const [missing, setMissing] = useState(false);
  const [amongAll, setAmongAll] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const found = useMutation({
    mutationFn: () => foundOffice(plan.issuer, name.trim(), amongAll ? 'OFFICE' : 'ORGANISATION'),
    onSuccess: (unit) => {
      void queries.invalidateQueries({ queryKey: ['units'] });
      announce(t('office.founded', { name: unit.name, place: unit.placeName }));
      founded(unit);
    },
  });
  const press = useOnce(() => found.mutateAsync());

  function done() {
    setMissing(name.trim() === '');
    if (name.trim() !== '') press();
  }

  /** It may stand in the form of a task, which is neither sent nor left by a key pressed here. */
  function pressed(event: KeyboardEvent<HTMLFieldSetElement>) {
    const enter = event.key === 'Enter' && event.target === first.current;
    if (!enter && event.key !== 'Escape') return;
    event.preventDefault();
    if (enter) done();
    else close();
  }

  return (
    <fieldset className="new-office" onKeyDown={pressed}>
      <legend>{t('office.title')}</legend>
      <TextInput
        ref={first}
        label={t('office.name')}
        value={name}
        maxLength={200}
        error={missing && t('office.nameMissing')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={amongAll}
          onChange={(event) => setAmongAll(event.currentTarget.checked)}
        />
        {t('office.amongAll')}
      </label>
      <p className="hint">{t('office.nobodyThere')}</p>
      {found.isError && <Trouble error={found.error} />}
      <div className="acts">
        <Button loading={found.isPending} onClick={done}>
          {t('office.create')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
