// SPDX-License-Identifier: EUPL-1.2
import { useForm } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { audiences, budgetBands, eventKinds, mostGoals } from '../event/event.ts'
import { eventText } from '../event/event.text.ts'
import { deskText } from './desk.text.ts'

export const intent = 'plan-event'

type Key = keyof (typeof deskText)['nl']

interface EventFieldsProps {
  kept: Record<string, string>
  organisers: { value: string; text: string }[]
}

/** All that is said of an event beforehand, in a form. */
export function EventFields({ kept, organisers }: EventFieldsProps) {
  const t = useText(deskText)
  const s = useText(eventText)
  const { isThis, one, errorOf } = useForm()
  const field = (name: string, label: Key) => ({
    name,
    label: t(label),
    defaultValue: kept[name] ?? '',
  })
  const isFilled = (name: string) => Boolean((isThis ? one(name) : kept[name]) || errorOf(name))
  const words = { autoComplete: 'off' } as const
  return (
    <>
      <SelectField
        {...field('kind', 'field_kind')}
        description={t('kindMore')}
        options={eventKinds.map((value) => ({ value, text: s(value) }))}
      />
      <TextField {...field('title', 'field_title')} {...words} />
      <TextField {...field('titleEn', 'field_titleEn')} {...words} optional />
      <SelectField {...field('organiserId', 'field_organiserId')} options={organisers} />
      <TextField {...field('startsOn', 'field_startsOn')} {...words} description={t('dayMore')} width="medium" />
      <TextField {...field('endsOn', 'field_endsOn')} {...words} width="medium" />
      <SelectField
        {...field('isOpen', 'field_isOpen')}
        options={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('no') },
        ]}
      />
      <TextField
        {...field('embargoOn', 'field_embargoOn')}
        {...words}
        description={t('embargoMore')}
        width="medium"
        optional
      />
      <SelectField
        {...field('audience', 'field_audience')}
        options={audiences.map((value) => ({ value, text: s(value) }))}
      />
      <TextField {...field('place', 'field_place')} {...words} optional />
      <TextArea {...field('regions', 'field_regions')} description={t('regionsMore')} rows={2} optional />
      <TextArea {...field('access', 'field_access')} description={t('accessMore')} rows={2} optional />
      <TextArea {...field('about', 'field_about')} rows={3} optional />
      <SelectField
        {...field('budget', 'field_budget')}
        emptyText={false}
        options={budgetBands.map((value) => ({ value, text: s(value) }))}
      />
      <Heading level={2}>{t('goals')}</Heading>
      <Paragraph>{t('goalsMore')}</Paragraph>
      {Array.from({ length: mostGoals }, (_, at) => at + 1).map((number) => (
        <Details
          key={number}
          summary={t('goal', { number })}
          open={number === 1 || isFilled(`goal${number}-what`) || isFilled(`goal${number}-seenBy`)}
        >
          <TextField {...field(`goal${number}-what`, 'field_what')} {...words} optional />
          <TextField {...field(`goal${number}-seenBy`, 'field_seenBy')} {...words} optional />
        </Details>
      ))}
    </>
  )
}
