// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { legalGrounds, type ListingStep } from '../listing/listing.ts'
import { text } from './show-listing.text.ts'

type Props = {
  steps: Exclude<ListingStep, 'expire'>[]
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** One form for every step: publishing needs all of it, taking down only the reason. */
export function DecisionForm({ steps, entries, errors }: Props) {
  const t = translate(text, useLanguage())
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const canPublish = steps.some((step) => step === 'activate' || step === 'resume')
  return (
    <Form label={t('decideTitle')}>
      {canPublish && (
        <>
          <SelectField
            name="legalBasis"
            label={t('basis')}
            description={t('basisHelp')}
            options={Object.entries(legalGrounds).map(([value, ground]) => ({ value, text: ground }))}
            defaultValue={one('legalBasis')}
            error={errorOf('legalBasis')}
          />
          <TextField name="legalBasisMore" label={t('basisMore')} optional defaultValue={one('legalBasisMore')} />
          <DateField
            name="expiresOn"
            legend={t('expires')}
            error={errorOf('expiresOn')}
            defaultValue={{ day: one('expiresOn-day'), month: one('expiresOn-month'), year: one('expiresOn-year') }}
          />
        </>
      )}
      <TextArea
        name="reason"
        label={t('reasonField')}
        description={canPublish ? t('reasonHelp') : undefined}
        rows={3}
        error={errorOf('reason')}
        defaultValue={one('reason')}
      />
      <ButtonGroup>
        {steps.map((step, index) => (
          <Button key={step} name="step" value={step} appearance={index === 0 ? 'primary' : 'secondary'}>
            {t(step)}
          </Button>
        ))}
      </ButtonGroup>
    </Form>
  )
}
