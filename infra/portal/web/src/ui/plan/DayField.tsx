import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../days';

/** A day as it is written here; what is typed and is none is said beside it. */
export function DayField({
  label,
  value,
  change,
}: {
  label: string;
  value: string;
  change: (text: string) => void;
}) {
  const { t } = useTranslation();
  const wrong = value.trim().length >= 8 && parseDay(value) === null;
  return (
    <TextInput
      label={label}
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      value={value}
      error={wrong && t('edit.dayWrong')}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
