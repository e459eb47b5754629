// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { prepareText } from './prepare-pilot.text.ts'

const names = ['name', 'summary', 'exchange', 'dpiaReference', 'dpiaOn', 'legalBasis', 'endsOn', 'sampleCap'] as const
export type TermName = (typeof names)[number]

type TermsFieldsProps = {
  now?: Record<TermName, string> | undefined
  /** Exchanges that a pilot can make possible. */
  exchanges: readonly { value: string; text: string }[]
}

/** The terms of a pilot, in the form that prepares it and in the one that changes them. */
export function TermsFields({ now, exchanges }: TermsFieldsProps) {
  const t = useText(prepareText)
  const field = (name: TermName) => ({
    name,
    label: t(name),
    defaultValue: now?.[name],
    autoComplete: 'off',
  })
  return (
    <>
      <TextField {...field('name')} description={t('nameMore')} />
      <TextArea {...field('summary')} description={t('summaryMore')} rows={4} />
      <SelectField
        {...field('exchange')}
        description={t('exchangeMore')}
        options={[...exchanges]}
        emptyText={t('noExchange')}
        optional
      />
      <TextField {...field('dpiaReference')} description={t('dpiaReferenceMore')} optional />
      <TextField {...field('dpiaOn')} width="medium" optional />
      <TextArea {...field('legalBasis')} description={t('legalBasisMore')} rows={3} optional />
      <TextField {...field('endsOn')} description={t('endsOnMore')} width="medium" optional />
      <TextField {...field('sampleCap')} description={t('sampleCapMore')} width="short" inputMode="numeric" optional />
    </>
  )
}
