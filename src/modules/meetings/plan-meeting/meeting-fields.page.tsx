// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { useLanguage } from '#ui/language'
import { TextField } from '#ui/text-field'
import { planText } from './plan.text.ts'

type Field = 'title' | 'on' | 'from' | 'until' | 'place' | 'video'

interface MeetingFieldsProps {
  intent: string
  kept?: Record<Field, string>
  answered: AnsweredForm | undefined
}

/** When, where, and what it is called. */
export function MeetingFields({ intent, kept, answered }: MeetingFieldsProps) {
  const t = translate(planText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  const field = (name: Field) => ({
    name,
    id: fieldId(intent, name),
    label: t(name),
    defaultValue: isThis ? one(name) : kept?.[name],
    error: errorOf(name),
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
