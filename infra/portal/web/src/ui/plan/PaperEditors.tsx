import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, parseDay } from '../../days';
import { withElements } from '../../elements';
import { DayField } from './DayField';
import { Editor } from './Editor';
import { OwnPlace } from './OwnPlace';
import { useDesk } from './desk';

/** Several fields of text in one state, by name. */
function useTexts<K extends string>(start: Record<K, string>) {
  const [texts, setTexts] = useState(start);
  const field = (name: K) => ({
    value: texts[name],
    maxLength: 500,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTexts((before) => ({ ...before, [name]: value }));
    },
  });
  const day = (name: K) => ({
    value: texts[name],
    change: (value: string) => setTexts((before) => ({ ...before, [name]: value })),
  });
  return { texts, field, day };
}

const isUnread = (day: string) => day.trim() !== '' && parseDay(day) === null;

/** What stands at the head of the plan. */
export function HeadEditor({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const { texts, field, day } = useTexts({
    title: plan.title ?? '',
    number: plan.number ?? '',
    date: dayText(plan.date),
    endsOn: dayText(plan.endsOn),
  });
  const [issuer, setIssuer] = useState(plan.issuer);
  return (
    <Editor
      title={t('edit.head')}
      save={() =>
        isUnread(texts.date) || isUnread(texts.endsOn)
          ? null
          : {
              title: texts.title.trim(),
              number: texts.number.trim(),
              date: parseDay(texts.date),
              endsOn: parseDay(texts.endsOn),
              ...(issuer !== plan.issuer && { issuer }),
            }
      }
      close={close}
    >
      <TextInput label={t('edit.title')} {...field('title')} />
      <div className="fields">
        <TextInput label={t('source.number')} {...field('number')} />
        <DayField label={t('source.date')} {...day('date')} />
        <DayField label={t('edit.endsOn')} {...day('endsOn')} />
        {plan.status === 'DRAFT' && !plan.parentId && (
          <OwnPlace place={issuer} change={setIssuer} />
        )}
      </div>
    </Editor>
  );
}

/** A document the plan rests on. */
export function BasisEditor({ index, close }: { index: number; close: () => void }) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const known = plan.bases[index];
  const { texts, field, day } = useTexts({
    relation: known?.relation ?? t('edit.basisRelation'),
    type: known?.type ?? '',
    number: known?.number ?? '',
    date: dayText(known?.date),
    issuer: known?.issuer ?? '',
  });
  return (
    <Editor
      title={t('edit.basis')}
      save={() =>
        isUnread(texts.date)
          ? null
          : withElements(plan, 'bases', index, { ...texts, date: parseDay(texts.date) })
      }
      close={close}
    >
      <div className="fields">
        <TextInput label={t('edit.basisType')} {...field('type')} />
        <TextInput label={t('source.number')} {...field('number')} />
        <DayField label={t('source.date')} {...day('date')} />
        <TextInput label={t('source.issuer')} {...field('issuer')} />
        <TextInput label={t('edit.relation')} {...field('relation')} />
      </div>
    </Editor>
  );
}

/** Who gets the document. */
export function RecipientEditor({ index, close }: { index: number; close: () => void }) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const known = plan.recipients[index];
  const { texts, field } = useTexts({ name: known?.name ?? '', note: known?.note ?? '' });
  return (
    <Editor
      title={t('edit.recipient')}
      save={() =>
        withElements(plan, 'recipients', index, { ...texts, archive: known?.archive ?? false })
      }
      close={close}
    >
      <div className="fields">
        <TextInput label={t('edit.recipientName')} {...field('name')} />
        <TextInput label={t('edit.recipientNote')} {...field('note')} />
      </div>
    </Editor>
  );
}
