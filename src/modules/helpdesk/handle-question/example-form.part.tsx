// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { addressOf } from '../question/addresses.ts'
import { handleText } from './handle.text.ts'
import type { HandleProps } from './triage-form.part.tsx'

const intent = 'example'
const said = {
  open: 'exampleOpen',
  approved: 'exampleApproved',
  declined: 'exampleDeclined',
  'taken-back': 'exampleDeclined',
} as const

/** One click: the published answer about sharing becomes a proposed example of the rule that decides it. */
export function ExampleForm({ shown }: HandleProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { example, forRules } = shown
  if (!example && !forRules) return null
  const [first] = forRules?.rules ?? []
  return (
    <>
      <Heading level={2}>{t('example')}</Heading>
      {example && (
        <Paragraph>
          {t(said[example.status], { date: formatDate(example.proposedAt, language), rule: example.ruleTitle })}{' '}
          <TextLink href={addressOf(language, example.path)}>{t('exampleShow')}</TextLink>
        </Paragraph>
      )}
      {forRules?.otherwise && (
        <Paragraph>
          {forRules.otherwise}{' '}
          <TextLink href={addressOf(language, '/werkbank/deelregels')}>{t('exampleDesk')}</TextLink>
        </Paragraph>
      )}
      {forRules && !forRules.otherwise && (
        <Form intent={intent} label={t('example')} submit={t('exampleSend')} quiet>
          <Small>{t('exampleMore')}</Small>
          <SelectField
            name="ruleId"
            label={t('exampleRule')}
            defaultValue={first?.decides ? first.id : ''}
            options={forRules.rules.map(({ id, title, decides }) => ({
              value: id,
              text: decides ? t('exampleDecides', { title }) : title,
            }))}
          />
        </Form>
      )}
    </>
  )
}
