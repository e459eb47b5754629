// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { DateField } from '#ui/date-field'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type DecidedStep, legalGrounds, suspendedDays } from '../listing/listing.ts'
import { text } from './show-listing.text.ts'

type Entries = Record<string, string | string[]>
type Errors = { field: string; message: string }[]

interface DecisionProps {
  steps: DecidedStep[]
  /** Something else on the page is to be done first. */
  isQuiet: boolean
  entries: Entries
  errors: Errors
}

/** One form for every step: publishing needs all of it, taking down only the reason. */
export function DecisionForm({ steps, isQuiet, entries, errors }: DecisionProps) {
  const t = useText(text)
  const canPublish = steps.some((step) => step === 'activate' || step === 'resume')
  return (
    <Form label={t('decideTitle')}>
      {canPublish && <PublishedFields entries={entries} errors={errors} />}
      <TextArea
        name="reason"
        label={t('reasonField')}
        description={canPublish ? t('reasonHelp') : undefined}
        rows={3}
        error={errors.find(({ field }) => field === 'reason')?.message}
        defaultValue={typeof entries.reason === 'string' ? entries.reason : undefined}
      />
      {steps.includes('suspend') && (
        <SelectField
          name="days"
          label={t('suspendDays')}
          description={t('suspendDaysHelp')}
          emptyText={false}
          options={suspendedDays.choices.map((days) => ({ value: String(days), text: t('days', { days }) }))}
          defaultValue={typeof entries.days === 'string' ? entries.days : String(suspendedDays.usual)}
          error={errors.find(({ field }) => field === 'days')?.message}
        />
      )}
      {steps.includes('withdraw') && <Small>{t('takesAway')}</Small>}
      <ButtonGroup>
        {steps.map((step, index) => (
          <Button
            key={step}
            name="step"
            value={step}
            appearance={index === 0 && !isQuiet && !takesAway(step) ? 'primary' : 'secondary'}
          >
            {t(step)}
          </Button>
        ))}
      </ButtonGroup>
    </Form>
  )
}

/** What takes a warning away is never the usual next step. */
function takesAway(step: DecidedStep): boolean {
  return step === 'suspend' || step === 'withdraw'
}

/** On what ground people are warned, and until when. */
export function PublishedFields({ entries, errors }: { entries: Entries; errors: Errors }) {
  const t = useText(text)
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
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
  )
}
