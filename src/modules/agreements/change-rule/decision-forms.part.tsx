// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { text } from './rule-desk.text.ts'

interface FormsProps {
  id: string
  law: string
  version: number
  desk: string
  may: { adopt: boolean; ownProposal: boolean; takeBack: boolean; withdraw: boolean }
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** What this person may decide about a rule: adopt it, take that back, or propose to withdraw it. */
export function DecisionForms(props: FormsProps) {
  const t = useText(text)
  const { may } = props
  return (
    <>
      {may.ownProposal && <Paragraph>{t('ownProposal')}</Paragraph>}
      {may.adopt && (
        <Decision
          {...props}
          step="adopt"
          field="adoptReason"
          title={t('adoptTitle')}
          label={t('adoptReason')}
          submit={t('adopt')}
        >
          {t('adoptHelp')}
        </Decision>
      )}
      {may.takeBack && (
        <Decision
          {...props}
          step="take-back"
          field="adoptReason"
          title={t('takeBackTitle')}
          label={t('takeBackReason')}
          submit={t('takeBack')}
        >
          {t('takeBackHelp')}
        </Decision>
      )}
      {may.withdraw && (
        <Decision
          {...props}
          step="withdraw"
          field="reason"
          title={t('withdrawTitle')}
          label={t('withdrawReason')}
          submit={t('withdrawSubmit')}
        />
      )}
    </>
  )
}

interface DecisionProps extends FormsProps {
  step: string
  field: string
  title: string
  label: string
  submit: string
  children?: ReactNode
}

function Decision({ step, field, title, label, submit, children, ...props }: DecisionProps) {
  const { id, desk, version, law, entries, errors } = props
  const typed = entries[field]
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {children && <Paragraph>{children}</Paragraph>}
      <Form action={`${desk}/${id}`} label={title} submit={submit} quiet>
        <HiddenField name="step" value={step} />
        <HiddenField name="version" value={String(version)} />
        <HiddenField name="law" value={law} />
        <TextArea
          name={field}
          label={label}
          rows={2}
          error={errors.find((each) => each.field === field)?.message}
          defaultValue={typeof typed === 'string' ? typed : undefined}
        />
      </Form>
    </>
  )
}
