// SPDX-License-Identifier: EUPL-1.2
import type { AnsweredForm } from '#ui/answered-form'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { type Choice } from '../read-claim/deed-forms.part.tsx'
import { judgeText } from './judge.text.ts'
import { type TestAnswers, testQuestions, type TestQuestion } from './verdict.ts'

interface Props {
  version: number
  answered: AnsweredForm | undefined
  prosecutors: Choice[]
  /** Of the holder today, by the day of birth. */
  age: number | null
  /** What this person answered before; the answers of the other are not shown. */
  own: TestAnswers | null
  /** How many people answered. */
  given: number
  /** Where two people differ. */
  differ: TestQuestion[]
}

/** Six questions about the holder, for one of two people. */
export function TestForm({ version, prosecutors, age, own, given, differ }: Props) {
  const t = useText(judgeText)
  const questions = Object.keys(testQuestions) as TestQuestion[]
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      {own && <Paragraph>{t('own')}</Paragraph>}
      {given === 1 && <Notice kind="info">{t('waiting')}</Notice>}
      {differ.length > 0 && <Notice kind="warn">{t('differ', { on: differ.map((one) => t(one)).join(' ') })}</Notice>}
      <Form intent="judge" label={t('title')} submit={t('send')}>
        <HiddenField name="version" value={String(version)} />
        {questions.map((question) => (
          <RadioGroup
            key={question}
            name={question}
            defaultValue={own?.[question]}
            legend={t(question)}
            description={question === 'age' && age !== null ? t('ageToday', { age }) : undefined}
            options={testQuestions[question].map((value) => ({
              value,
              text: t(`${question}-${value}` as TestQuestion),
            }))}
          />
        ))}
        <RadioGroup
          name="prosecutor"
          defaultValue={prosecutors[0]?.value}
          legend={t('prosecutor')}
          options={prosecutors}
        />
      </Form>
    </>
  )
}
