// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { holdsText } from './hold-data.text.ts'

interface PlaceFormProps {
  self: string
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

export function PlaceForm({ self, entries, errors }: PlaceFormProps) {
  const t = useText(holdsText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0]
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <>
      <Heading level={2}>{t('place')}</Heading>
      <Form action={self} label={t('place')} submit={t('submit')}>
        <RadioGroup
          name="kind"
          legend={t('kindField')}
          options={(['report', 'case', 'listing'] as const).map((value) => ({ value, text: t(`kind-${value}`) }))}
          defaultValue={one('kind')}
          error={errorOf('kind')}
        />
        <TextField
          name="id"
          label={t('idField')}
          description={t('idMore')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={one('id')}
          error={errorOf('id')}
        />
        <TextArea
          name="reason"
          label={t('reasonField')}
          description={t('reasonMore')}
          rows={3}
          defaultValue={one('reason')}
          error={errorOf('reason')}
        />
        <DateField
          name="endsOn"
          legend={t('endsField')}
          description={t('endsMore')}
          defaultValue={{ day: one('endsOn-day'), month: one('endsOn-month'), year: one('endsOn-year') }}
          error={errorOf('endsOn')}
        />
      </Form>
    </>
  )
}
