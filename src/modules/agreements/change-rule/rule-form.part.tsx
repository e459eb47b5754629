// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { DateField } from '#ui/date-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { lawIds, lawText } from '../sharing-rule/law.text.ts'
import { ruleOutcomes } from '../sharing-rule/sharing-rule.ts'
import { ConditionFields } from './condition-fields.part.tsx'
import { text } from './propose-change.text.ts'
import type { Entries } from './read-change.ts'

export interface RuleFormProps {
  self: string
  isNew: boolean
  version: number
  cases: { value: string; text: string }[]
  /** The catalogue of conditions. */
  safeguards: { value: string; text: string }[]
  entries: Entries
  errors: { field: string; message: string }[]
}

/** One rule as a form. */
export function RuleForm({ self, isNew, version, cases, safeguards, entries, errors }: RuleFormProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : undefined)
  const many = (name: string) => [entries[name] ?? []].flat()
  const field = (name: string) => ({
    name,
    error: errors.find((each) => each.field === name)?.message,
    defaultValue: one(name),
  })
  const outcomes = ruleOutcomes.map((value) => ({ value, text: t(value) }))
  const day = (name: 'validFrom' | 'validUntil') => ({
    ...field(name),
    legend: t(name),
    defaultValue: { day: one(`${name}-day`), month: one(`${name}-month`), year: one(`${name}-year`) },
  })
  return (
    <Form action={self} label={isNew ? t('newTitle') : t('words')} submit={t('submit')}>
      <HiddenField name="version" value={String(version)} />
      <Heading level={2}>{t('words')}</Heading>
      {isNew && <TextField {...field('id')} label={t('id')} description={t('idHelp')} spellCheck={false} />}
      {isNew && (
        <SelectField
          {...field('law')}
          label={t('law')}
          options={lawIds.map((value) => ({ value, text: lawText[language][value] }))}
        />
      )}
      <TextField {...field('titleNl')} label={t('titleNl')} />
      <TextField {...field('titleEn')} label={t('titleEn')} />
      {(['explanationNl', 'explanationEn', 'counselNl', 'counselEn'] as const).map((name) => (
        <TextArea key={name} {...field(name)} label={t(name)} rows={3} />
      ))}
      <RadioGroup {...field('outcome')} legend={t('outcome')} options={outcomes} />
      <Details
        summary={`${t('safeguards')} (${many('safeguards').length})`}
        open={field('safeguards').error !== undefined}
      >
        <CheckboxGroup
          {...field('safeguards')}
          legend={t('safeguards')}
          description={t('safeguardsHelp')}
          options={safeguards}
          defaultValue={many('safeguards')}
        />
      </Details>
      <TextArea
        {...field('articles')}
        label={t('articles')}
        description={t('articlesHelp')}
        rows={4}
        spellCheck={false}
      />
      <RadioGroup
        {...field('inForce')}
        legend={t('inForce')}
        options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
      />
      <DateField {...day('validFrom')} />
      <DateField {...day('validUntil')} optional />
      <TextField {...field('responsible')} label={t('responsible')} optional />
      <Heading level={2}>{t('when')}</Heading>
      <Paragraph>{t('whenHelp')}</Paragraph>
      <ConditionFields entries={entries} errors={errors} />
      {cases.length > 0 && (
        <CheckboxGroup {...field('keepCase')} legend={t('cases')} options={cases} defaultValue={many('keepCase')} />
      )}
      <Heading level={2}>{t('newCase')}</Heading>
      <TextField
        {...field('caseLink')}
        label={t('caseLink')}
        description={t('caseLinkHelp')}
        optional
        spellCheck={false}
      />
      <TextField {...field('caseStory')} label={t('caseStory')} optional />
      <SelectField {...field('caseExpect')} label={t('caseExpect')} options={outcomes} optional />
      <TextField {...field('caseBecause')} label={t('caseBecause')} optional spellCheck={false} />
      <TextArea {...field('reason')} label={t('reason')} rows={3} />
    </Form>
  )
}
