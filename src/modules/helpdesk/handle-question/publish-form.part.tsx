// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { handleText } from './handle.text.ts'
import { type HandleProps, Meanwhile } from './triage-form.part.tsx'

const intent = 'publish'

/** The text that others will read, begun from the answer without its asker. */
export function PublishForm({ shown }: HandleProps) {
  const t = useText(handleText)
  const { isConflict } = useAnswered(intent)
  const { suggestion, names } = shown
  const field = (name: 'title' | 'question' | 'answer') => ({
    name,
    defaultValue: suggestion[name],
  })
  return (
    <>
      <Heading level={2}>{t('publish')}</Heading>
      <Form intent={intent} label={t('publish')} submit={t('publishSend')}>
        <Small>{t('publishMore')}</Small>
        <HiddenField name="sequence" value={String(shown.version)} />
        {isConflict && <Meanwhile shown={shown} />}
        <TextField {...field('title')} label={t('title')} autoComplete="off" />
        <TextArea {...field('question')} label={t('questionField')} rows={6} />
        <TextArea {...field('answer')} label={t('answerField')} rows={8} />
        <SelectField
          name="audience"
          label={t('audience')}
          options={(['everybody', 'partners'] as const).map((value) => ({ value, text: t(value) }))}
        />
        <CheckboxGroup
          name="noPeople"
          legend={t('noPeopleLegend')}
          description={names.length > 0 ? t('namesSeen', { names: names.slice(0, 5).join(', ') }) : undefined}
          options={[{ value: 'yes', text: t('noPeople') }]}
        />
      </Form>
    </>
  )
}

export function Published({ shown }: HandleProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  if (!shown.published) return null
  const { publishedOn, isPublic } = shown.published
  return (
    <>
      <Heading level={2}>{t('published')}</Heading>
      <Paragraph>
        {t('publishedFor', {
          date: formatCalendarDate(publishedOn as CalendarDate, language),
          audience: t(isPublic ? 'everybody' : 'partners').toLowerCase(),
        })}
      </Paragraph>
      <Form intent="retract" label={t('retract')} submit={t('retract')} quiet>
        <HiddenField name="sequence" value={String(shown.version)} />
      </Form>
    </>
  )
}
