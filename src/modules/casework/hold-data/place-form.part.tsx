// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { holdsText } from './hold-data.text.ts'
import type { HeldKind } from './held-kind.ts'

interface PlaceFormProps {
  self: string
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
  /** What the search found; empty before anything was found. */
  found: { value: string; kind: HeldKind; code: string; more?: string | undefined }[]
  /** The page of older reports; null: these are all. */
  older: number | null
}

/** First what is meant, by searching; then why and until when. */
export function PlaceForm({ self, entries, errors, found, older }: PlaceFormProps) {
  const t = useText(holdsText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0]
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <>
      <Heading level={2}>{t('place')}</Heading>
      <Form action={self} label={t('search')} intent="search" submit={t('search')} quiet={found.length > 0}>
        <TextField
          name="id"
          label={t('idField')}
          description={t('idMore')}
          autoComplete="off"
          spellCheck={false}
          defaultValue={one('id')}
          error={errorOf('id')}
        />
      </Form>
      {older !== null && (
        <Form action={self} label={t('older')} intent="search" submit={t('older')} quiet>
          <HiddenField name="id" value={one('id') ?? ''} />
          <HiddenField name="page" value={String(older)} />
        </Form>
      )}
      {found.length > 0 && (
        <Form action={self} label={t('place')} submit={t('submit')}>
          <HiddenField name="page" value={one('page') ?? ''} />
          <HiddenField name="id" value={one('id') ?? ''} />
          <RadioGroup
            name="subject"
            legend={t('kindField')}
            options={found.map(({ value, kind, code, more }) => ({
              value,
              text: t(kind, { code }),
              description: more,
            }))}
            defaultValue={one('subject') ?? (found.length === 1 ? found[0]?.value : undefined)}
            error={errorOf('subject')}
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
      )}
    </>
  )
}
