import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText, parseDay } from '../../days';
import { withElements } from '../../elements';
import { DayField } from './DayField';
import { Editor } from './Editor';
import { PhraseList } from './PhraseList';
import { useDesk } from './desk';

const PERIODS = ['MONTH', 'Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'YEAR', 'AD_HOC'] as const;

/** An order to report: who, to whom, for which periods, by which day. */
export function RegimeEditor({ index, close }: { index: number; close: () => void }) {
  const { t } = useTranslation();
  const { plan } = useDesk();
  const known = plan.regimes[index];
  const [ref, setRef] = useState(known?.ref ?? `BC.${plan.regimes.length + 1}`);
  const [to, setTo] = useState(known?.to ?? '');
  const [reporters, setReporters] = useState(known?.reporters ?? []);
  const [periods, setPeriods] = useState(known?.periods ?? []);
  const [dueDay, setDueDay] = useState(known?.dueDay == null ? '' : String(known.dueDay));
  const [from, setFrom] = useState(dayText(known?.from));
  const [wrong, setWrong] = useState('');

  function save() {
    const day = dueDay.trim() === '' ? null : Number(dueDay);
    const badDay = day !== null && (!Number.isInteger(day) || day < 1 || day > 31);
    setWrong(badDay ? t('plans.dueDayWrong') : '');
    if (badDay || (from.trim() !== '' && parseDay(from) === null)) return null;
    const said = { ref: ref.trim(), to: to.trim(), reporters, periods, from: parseDay(from) };
    return withElements(plan, 'regimes', index, { ...said, dueDay: day });
  }

  return (
    <Editor
      title={known ? t('edit.regime', { ref: known.ref }) : t('edit.newRegime')}
      save={save}
      close={close}
    >
      <div className="fields">
        <TextInput
          label={t('edit.dueDay')}
          inputMode="numeric"
          value={dueDay}
          error={wrong}
          onChange={(event) => setDueDay(event.currentTarget.value)}
        />
        <TextInput
          label={t('report.superior')}
          maxLength={500}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <DayField label={t('edit.reportsFrom')} value={from} change={setFrom} />
        <TextInput
          label={t('edit.ref')}
          maxLength={40}
          value={ref}
          onChange={(event) => setRef(event.currentTarget.value)}
        />
      </div>
      <fieldset>
        <legend>{t('edit.periods')}</legend>
        <div className="acts">
          {PERIODS.map((period) => (
            <label key={period} className="tick">
              <input
                type="checkbox"
                checked={periods.includes(period)}
                onChange={(event) =>
                  setPeriods(
                    event.currentTarget.checked
                      ? PERIODS.filter((one) => one === period || periods.includes(one))
                      : periods.filter((one) => one !== period),
                  )
                }
              />
              {t(`edit.periodNames.${period}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <PhraseList legend={t('edit.reporters')} phrases={reporters} change={setReporters} />
    </Editor>
  );
}
