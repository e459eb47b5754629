// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { reportText } from './report-bottleneck.text.ts'

type ToldFieldsProps = {
  /** What stands there now, in a form that changes it. */
  now?: { title: string; metOn: string; wanted: string; law: string; casuistry: string } | undefined
}

/** The five things that are told of a bottleneck, in the form that reports it and in the one that changes it. */
export function ToldFields({ now }: ToldFieldsProps) {
  const t = useText(reportText)
  const field = (name: 'title' | 'metOn' | 'wanted' | 'law' | 'casuistry') => ({
    name,
    label: t(name),
    defaultValue: now?.[name],
  })
  return (
    <>
      <TextField {...field('title')} description={t('titleMore')} autoComplete="off" />
      <TextField {...field('metOn')} description={t('metOnMore')} width="medium" autoComplete="off" />
      <TextArea {...field('wanted')} description={t('wantedMore')} rows={4} />
      <TextArea {...field('law')} description={t('lawMore')} rows={3} />
      <TextArea {...field('casuistry')} description={t('casuistryMore')} rows={6} />
    </>
  )
}
