// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { List, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { paths } from '../survey/addresses.ts'
import { answerText } from './answer.text.ts'
import type { SheetQuestion, SheetStage } from './sheet-view.ts'

/** The questions on one page. What was found in the open words is said above them. */
export function SheetForm({ shown }: { shown: SheetStage }) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const { sheet, errors, found } = shown
  const isOurs = sheet.questions.every(({ scale }) => scale === null)
  return (
    <>
      {found.length > 0 && (
        <Notice kind="warn" title={t('lookTitle')} announce>
          <Paragraph>{t('look')}</Paragraph>
          <List items={found.map((what) => t(`look-${what}`))} />
        </Notice>
      )}
      <Paragraph>{t('until', { day: sheet.until })}</Paragraph>
      {isOurs && <Small>{t('notValidated')}</Small>}
      <Form action={addressIn(language, paths.answer)} label={t('questions', { point: sheet.point })}>
        <HiddenField name="code" value={sheet.code} />
        {sheet.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            error={errors.find(({ field }) => field === question.id)?.message}
          />
        ))}
        <ButtonGroup>
          <Button name="intent" value="send">
            {t('send')}
          </Button>
          <Button appearance="secondary" name="intent" value="decline">
            {t('decline')}
          </Button>
          <Button appearance="subtle" name="intent" value="stop">
            {t('stop')}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

function QuestionField({ question, error }: { question: SheetQuestion; error: string | undefined }) {
  const t = useText(answerText)
  const { id, kind, words, more, options, scale, given } = question
  const basis = scale === null ? t('notValidatedShort') : t('scale', { name: scale })
  if (kind === 'text')
    return (
      <TextArea
        name={id}
        label={words}
        description={more}
        error={error}
        defaultValue={given}
        maxLength={600}
        autoComplete="off"
        rows={5}
        optional
      />
    )
  return (
    <RadioGroup name={id} legend={words} description={basis} options={options} error={error} defaultValue={given} />
  )
}
