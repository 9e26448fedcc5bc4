import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deliverable } from '../../api/types';
import { withElements } from '../../elements';
import { parseNumber } from '../../format';
import { Editor } from './Editor';
import { PhraseList } from './PhraseList';
import { ScheduleFields, scheduleOf, typedSchedule } from './ScheduleFields';
import { useDesk } from './desk';

const PERS = ['UNIT', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
const MEASURES = ['EXACT', 'AT_LEAST', 'AVERAGE'] as const;

/** Everything an activity says; a new one where there is none yet. */
export function ActivityEditor({ index, close }: { index: number; close: () => void }) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const known = plan.activities[index];
  const [ref, setRef] = useState(known?.ref ?? `NV.${plan.activities.length + 1}`);
  const [text, setText] = useState(known?.text ?? '');
  const [leads, setLeads] = useState(known?.leads ?? []);
  const [supports, setSupports] = useState(known?.supports ?? []);
  const [schedule, setSchedule] = useState(typedSchedule(known?.schedule));
  const [product, setProduct] = useState(typedProduct(known?.deliverable));
  const [wrong, setWrong] = useState<{ text?: string; quantity?: string }>({});

  /** In a sub-plan only who does it is its own; whoever is not named anew stays. */
  function given() {
    return withElements(plan, 'activities', index, {
      ref,
      ...(leads !== known?.leads && { leads }),
      ...(supports !== known?.supports && { supports }),
    });
  }

  function save() {
    if (plan.parentId) return given();
    const quantity = product.quantity.trim() === '' ? null : parseNumber(product.quantity);
    const badNumber =
      product.quantity.trim() !== '' && (quantity === null || !Number.isInteger(quantity));
    const when = scheduleOf(schedule);
    const missing = text.trim() === '';
    setWrong({
      ...(missing && { text: t('edit.textMissing') }),
      ...(badNumber && { quantity: t('edit.quantityWrong') }),
    });
    if (missing || badNumber || when === null) return null;
    const named = {
      what: product.what.trim(),
      quantity,
      per: product.per || null,
      measure: product.measure || null,
    };
    return withElements(plan, 'activities', index, {
      ref: ref.trim(),
      text: text.trim(),
      leads,
      supports,
      ...(when && { schedule: when }),
      deliverable: named,
    });
  }

  return (
    <Editor
      title={known ? t('edit.activity', { ref: known.ref }) : t('edit.newActivity')}
      save={save}
      close={close}
    >
      {!plan.parentId && (
        <Textarea
        label={t('edit.text')}
        autosize
        minRows={2}
        maxLength={10_000}
        value={text}
        error={wrong.text}
        onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <PhraseList legend={t('plans.leads')} phrases={leads} change={setLeads} />
      <PhraseList legend={t('plans.supports')} phrases={supports} change={setSupports} />
      {plan.parentId ? null : (
        <>
      <ScheduleFields typed={schedule} change={setSchedule} />
      <fieldset>
        <legend>{t('task.deliverable')}</legend>
        <div className="fields">
          <TextInput
            label={t('edit.what')}
            maxLength={500}
            value={product.what}
            onChange={(event) => setProduct({ ...product, what: event.currentTarget.value })}
          />
          <TextInput
            label={t('edit.quantity')}
            inputMode="numeric"
            value={product.quantity}
            error={wrong.quantity}
            onChange={(event) => setProduct({ ...product, quantity: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('edit.per')}
            value={product.per}
            data={[
              { value: '', label: '–' },
              ...PERS.map((value) => ({ value, label: t(`edit.pers.${value}`) })),
            ]}
            onChange={(event) => setProduct({ ...product, per: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('edit.measure')}
            value={product.measure}
            data={[
              { value: '', label: '–' },
              ...MEASURES.map((value) => ({ value, label: t(`edit.measures.${value}`) })),
            ]}
            onChange={(event) => setProduct({ ...product, measure: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      <TextInput
        label={t('edit.ref')}
        maxLength={40}
        value={ref}
        onChange={(event) => setRef(event.currentTarget.value)}
      />
        </>
      )}
    </Editor>
  );
}

function typedProduct(known: Deliverable | null | undefined) {
  return {
    what: known?.what ?? '',
    quantity: known?.quantity == null ? '' : String(known.quantity),
    per: known?.per ?? '',
    measure: known?.measure ?? '',
  };
}
