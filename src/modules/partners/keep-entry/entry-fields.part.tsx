// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useForm } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { accessibilities, audiences, phases } from '../reporting-point/reporting-point.ts'
import { deskText } from './desk.text.ts'
import { rowsOf } from './entry-form.ts'
import { choiceText, fieldText } from './keep.text.ts'

export const intent = 'change'

interface FieldsProps {
  form: Record<string, string | string[]>
  others: { value: string; text: string }[]
}

type Choice = keyof (typeof choiceText)['nl']

/** What was typed, else what stands in the register. */
function useFields({ form }: Pick<FieldsProps, 'form'>) {
  const { isThis, one } = useForm()
  const kept = (name: string) => [form[name] ?? ''].flat()
  return {
    of: (name: string) => ({
      name,
      defaultValue: kept(name)[0],
    }),
    manyOf: (name: string) => ({
      name,
      defaultValue: kept(name),
    }),
    isFilled: (name: string) => (isThis ? Boolean(one(name)) : kept(name)[0] !== ''),
  }
}

export function EntryFields(props: FieldsProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const f = translate(fieldText, language)
  const { of, manyOf } = useFields(props)
  const english = (field: string) => t('english', { field })
  const options = (values: readonly Choice[]) => values.map((value) => ({ value, text: choiceText[language][value] }))
  return (
    <>
      <TextField {...of('organisation')} label={f('organisation')} />
      <TextField {...of('organisationEn')} label={english(f('organisation'))} />
      <Heading level={2}>{f('channels')}</Heading>
      {Array.from({ length: rowsOf.channels }, (_, at) => (
        <ChannelFields key={at} at={at} {...props} />
      ))}
      <Heading level={2}>{f('audiences')}</Heading>
      <CheckboxGroup {...manyOf('audiences')} legend={f('audiences')} options={options(audiences)} />
      <TextField {...of('targetGroup')} label={f('targetGroup')} />
      <TextField {...of('targetGroupEn')} label={english(f('targetGroup'))} />
      <TextField {...of('fraudForms')} label={f('fraudForms')} description={t('formsHint')} />
      <CheckboxGroup {...manyOf('phases')} legend={f('phases')} options={options(phases)} />
      {(['does', 'doesNot', 'requirements'] as const).map((field) => (
        <div key={field}>
          <TextArea {...of(field)} label={f(field)} description={t('linesHint')} rows={4} />
          <TextArea {...of(`${field}En`)} label={english(f(field))} rows={4} />
        </div>
      ))}
      <Heading level={2}>{f('referralQuestions')}</Heading>
      {Array.from({ length: rowsOf.questions }, (_, at) => (
        <QuestionFields key={at} at={at} {...props} />
      ))}
      <Heading level={2}>{f('refersTo')}</Heading>
      {Array.from({ length: rowsOf.referrals }, (_, at) => (
        <ReferralFields key={at} at={at} {...props} />
      ))}
      <Heading level={2}>{f('source')}</Heading>
      <TextField {...of('sourceUrl')} label={t('url')} type="url" />
      <TextField {...of('sourceLabel')} label={t('label')} />
      <TextField {...of('lastVerified')} label={f('lastVerified')} description={t('verifiedHint')} width="medium" />
      <CheckboxGroup
        {...manyOf('needsVerification')}
        legend={f('needsVerification')}
        options={[{ value: 'yes', text: t('needsVerification') }]}
      />
      <TextArea {...of('why')} label={t('why')} rows={3} />
    </>
  )
}

function ChannelFields({ at, ...props }: FieldsProps & { at: number }) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { of, manyOf, isFilled } = useFields(props)
  const name = (field: string) => `channel-${at}-${field}`
  const english = (field: string) => t('english', { field })
  const isOpen = isFilled(name('type')) || isFilled(name('value'))
  return (
    <Details summary={t(isOpen ? 'way' : 'addWay', { n: at + 1 })} open={isOpen}>
      <SelectField
        {...of(name('type'))}
        label={t('type')}
        emptyText={t('noType')}
        options={(['phone', 'website', 'described'] as const).map((value) => ({
          value,
          text: choiceText[language][value],
        }))}
      />
      <TextField {...of(name('value'))} label={t('value')} />
      <TextField {...of(name('valueEn'))} label={english(t('value'))} optional />
      <TextField {...of(name('hours'))} label={t('hours')} optional />
      <TextField {...of(name('hoursEn'))} label={english(t('hours'))} optional />
      <TextField {...of(name('cost'))} label={t('cost')} optional />
      <TextField {...of(name('costEn'))} label={english(t('cost'))} optional />
      <TextField {...of(name('languages'))} label={t('languages')} description={t('languagesHint')} optional />
      <CheckboxGroup
        {...manyOf(name('accessibility'))}
        legend={t('accessibility')}
        options={accessibilities.map((value) => ({ value, text: choiceText[language][value] }))}
        optional
      />
    </Details>
  )
}

function QuestionFields({ at, ...props }: FieldsProps & { at: number }) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { of, isFilled } = useFields(props)
  const name = (field: string) => `question-${at}-${field}`
  const label = t('question', { n: at + 1 })
  return (
    <Details summary={label} open={isFilled(name('text'))}>
      <TextField {...of(name('text'))} label={label} optional />
      <TextField {...of(name('textEn'))} label={t('english', { field: label })} optional />
      <SelectField
        {...of(name('fits'))}
        label={t('fits')}
        emptyText={false}
        options={(['yes', 'no'] as const).map((value) => ({ value, text: choiceText[language][value] }))}
      />
    </Details>
  )
}

function ReferralFields({ at, ...props }: FieldsProps & { at: number }) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { of, isFilled } = useFields(props)
  const name = (field: string) => `referral-${at}-${field}`
  return (
    <Details summary={t('referral', { n: at + 1 })} open={isFilled(name('point'))}>
      <SelectField {...of(name('point'))} label={t('point')} emptyText={t('noType')} options={props.others} />
      <TextField {...of(name('when'))} label={t('when')} optional />
      <TextField {...of(name('whenEn'))} label={t('english', { field: t('when') })} optional />
      <SelectField
        {...of(name('how'))}
        label={t('how')}
        emptyText={false}
        options={(['cold', 'warm'] as const).map((value) => ({ value, text: choiceText[language][value] }))}
      />
      <TextField {...of(name('forms'))} label={t('onlyForms')} description={t('formsHint')} optional />
      <TextField {...of(name('url'))} label={t('url')} type="url" optional />
      <TextField {...of(name('label'))} label={t('label')} optional />
    </Details>
  )
}
