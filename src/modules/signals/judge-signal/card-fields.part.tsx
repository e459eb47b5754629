// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { showText } from '../show-signal/show.text.ts'
import { sectors, tlpLevels } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import { longest } from './text-limits.ts'

type CardFieldsProps = {
  before?: {
    title: string
    steps: string
    lure: string
    recognise: string
    advice: string
    sector: string
    tlp: string
    toOrganisations: string[]
  }
  organisations: { value: string; text: string }[]
}

/** What an analyst says of a signal, and who may know. What was typed comes back when something is wrong. */
export function CardFields({ before, organisations }: CardFieldsProps) {
  const t = useText(showText)
  const s = useText(signalText)
  const field = (name: 'title' | 'steps' | 'lure' | 'recognise' | 'advice') => ({
    name,
    label: t(name === 'title' ? 'titleField' : name),
    description: t(`${name}More`),
    maxLength: longest[name],
    defaultValue: before?.[name],
  })
  return (
    <>
      <TextField {...field('title')} autoComplete="off" />
      <TextArea {...field('steps')} rows={5} />
      <TextArea {...field('lure')} rows={3} optional />
      <TextArea {...field('recognise')} rows={3} />
      <TextArea {...field('advice')} rows={3} />
      <SelectField
        name="sector"
        label={t('sector')}
        emptyText={t('noSector')}
        options={sectors.map((value) => ({ value, text: s(value) }))}
        defaultValue={before?.sector}
        optional
      />
      <RadioGroup
        name="tlp"
        legend={t('tlp')}
        options={tlpLevels.map((value) => ({ value, text: s(value), description: s(`${value}Means`) }))}
        defaultValue={before?.tlp}
      />
      <CheckboxGroup
        name="toOrganisations"
        legend={t('toOrganisations')}
        description={t('toOrganisationsMore')}
        options={organisations}
        defaultValue={before?.toOrganisations}
        optional
      />
    </>
  )
}
