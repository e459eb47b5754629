// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import type { EverydayKind } from '#values'
import { legalGrounds } from '../listing/listing.ts'
import type { Receiver } from '../policy/policy.ts'
import { policyText } from './set-policy.text.ts'

type Props = {
  action: string
  receiver: Receiver
  kind: EverydayKind
  /** Number of the version that this one follows; 0: the first. */
  newest: number
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

const numbers = [
  { name: 'minimum', label: 'minimum', help: 'minimumHelp' },
  { name: 'mostOfOne', label: 'mostOfOne', help: 'mostOfOneHelp' },
  { name: 'countsFor', label: 'countsFor', help: 'countsForHelp' },
] as const

/** The next version of one policy; only for listings it is asked who decides and for how long. */
export function NewVersionForm({ action, receiver, kind, newest, entries, errors }: Props) {
  const t = useText(policyText)
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Form action={action} label={t('make')} submit={t('save')}>
      <HiddenField name="voor" value={receiver} />
      <HiddenField name="soort" value={kind} />
      <HiddenField name="basedOn" value={String(newest)} />
      {numbers.map(({ name, label, help }) => (
        <TextField
          key={name}
          name={name}
          label={t(label)}
          description={t(help)}
          inputMode="numeric"
          width="short"
          optional={name === 'mostOfOne'}
          error={errorOf(name)}
          defaultValue={one(name)}
        />
      ))}
      {receiver === 'public' && (
        <>
          <RadioGroup
            name="decides"
            legend={t('decides')}
            options={(['person', 'policy'] as const).map((value) => ({ value, text: t(value) }))}
            defaultValue={one('decides')}
          />
          <TextField
            name="expiry"
            label={t('expiry')}
            inputMode="numeric"
            width="short"
            error={errorOf('expiry')}
            defaultValue={one('expiry')}
          />
        </>
      )}
      <SelectField
        name="legalBasis"
        label={t('basis')}
        description={t('basisHelp')}
        options={Object.entries(legalGrounds).map(([value, text]) => ({ value, text }))}
        defaultValue={one('legalBasis')}
        error={errorOf('legalBasis')}
      />
      <TextArea
        name="reason"
        label={t('reason')}
        description={receiver === 'public' ? t('reasonHelp') : undefined}
        rows={3}
        error={errorOf('reason')}
        defaultValue={one('reason')}
      />
      <DateField
        name="validFrom"
        legend={t('validFrom')}
        description={t('validFromHelp')}
        optional
        error={errorOf('validFrom')}
        defaultValue={{ day: one('validFrom-day'), month: one('validFrom-month'), year: one('validFrom-year') }}
      />
    </Form>
  )
}
