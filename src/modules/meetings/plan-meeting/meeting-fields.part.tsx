// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextField } from '#ui/text-field'
import { planText } from './plan.text.ts'

type Field = 'title' | 'on' | 'from' | 'until' | 'place' | 'video'

interface MeetingFieldsProps {
  kept?: Record<Field, string>
}

/** When, where, and what it is called. */
export function MeetingFields({ kept }: MeetingFieldsProps) {
  const t = useText(planText)
  const field = (name: Field) => ({
    name,
    label: t(name),
    defaultValue: kept?.[name],
    autoComplete: 'off' as const,
  })
  return (
    <>
      <TextField {...field('title')} description={t('titleMore')} />
      <TextField {...field('on')} description={t('onMore')} width="medium" />
      <TextField {...field('from')} description={t('fromMore')} width="short" />
      <TextField {...field('until')} width="short" />
      <TextField {...field('place')} optional />
      <TextField {...field('video')} description={t('videoMore')} type="url" optional />
    </>
  )
}
