// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { deskText } from './desk.text.ts'

const intent = 'add-item'
type Key = keyof (typeof deskText)['nl']

/** One more line of the programme. `day`: what stands there when nothing was typed. */
export function ProgrammeForm({ day }: { day: string }) {
  const t = useText(deskText)
  const field = (name: string, label: Key) => ({
    name,
    label: t(label),
    defaultValue: name === 'day' ? day : '',
  })
  const words = { autoComplete: 'off' } as const
  return (
    <Form folded intent={intent} label={t('addItem')} submit={t('addItem')} quiet>
      <TextField {...field('day', 'field_day')} {...words} width="medium" />
      <TextField {...field('from', 'field_from')} {...words} width="short" />
      <TextField {...field('until', 'field_until')} {...words} width="short" />
      <TextField {...field('item', 'field_item')} {...words} />
      <TextField {...field('speaker', 'field_speaker')} {...words} optional />
      <CheckboxGroup
        name="speakerAgreed"
        legend={t('field_speakerAgreed')}
        options={[{ value: 'yes', text: t('agreed') }]}
        optional
      />
      <TextField {...field('speakerOrganisation', 'field_speakerOrganisation')} {...words} optional />
      <TextField {...field('room', 'field_room')} {...words} optional />
      <SelectField
        {...field('accessible', 'field_accessible')}
        options={[
          { value: 'yes', text: t('accessible') },
          { value: 'no', text: t('notAccessible') },
        ]}
      />
    </Form>
  )
}

/** Takes a line away; also how the name of a speaker goes. */
export function RemoveItem({ id, title }: { id: string; title: string }) {
  const t = useText(deskText)
  return (
    <Form intent="remove-item" label={`${t('remove')}: ${title}`}>
      <HiddenField name="itemId" value={id} />
      <Button appearance="subtle" hiddenText={title}>
        {t('remove')}
      </Button>
    </Form>
  )
}
