// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Form, type FieldError } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { groundText } from '../decide-name/ground.text.ts'
import { isListing, listingPolicy, type ShieldGround, shieldGrounds } from '../decide-name/listing-policy.ts'
import { nameText } from './show-name.text.ts'
import type { HandStep } from './steps-of.ts'

export function DecideForm(props: {
  steps: HandStep[]
  version: number
  ground: ShieldGround | null
  entries: Record<string, string | string[]>
  errors: FieldError[]
}) {
  const t = useText(nameText)
  const words = useText(groundText)
  const { steps, version, ground, entries, errors } = props
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <Form label={t('decide')} submit={t('submit')}>
      <HiddenField name="version" value={String(version)} />
      <RadioGroup
        name="step"
        legend={t('step')}
        options={steps.map((step) => ({ value: step, text: t(`step-${step}`) }))}
        defaultValue={one('step') || steps[0]}
      />
      <TextArea
        name="reason"
        label={t('reason')}
        description={t('reasonMore')}
        rows={3}
        error={errorOf('reason')}
        defaultValue={one('reason')}
      />
      {steps.some(isListing) && (
        <>
          <RadioGroup
            name="ground"
            legend={t('ground')}
            description={t('groundMore')}
            options={(Object.keys(shieldGrounds) as ShieldGround[]).map((value) => ({ value, text: words(value) }))}
            error={errorOf('ground')}
            defaultValue={one('ground') || (ground ?? undefined)}
          />
          <TextField
            name="days"
            label={t('days')}
            description={t('daysMore', { usual: listingPolicy.usualDays })}
            inputMode="numeric"
            width="short"
            autoComplete="off"
            error={errorOf('days')}
            defaultValue={one('days')}
          />
        </>
      )}
    </Form>
  )
}
