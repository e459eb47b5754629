// SPDX-License-Identifier: EUPL-1.2
import { type AnsweredForm, useAnswered } from '#ui/answered-form'
import { SideBySide } from '#ui/columns'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Lines, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { answerText } from './answer-question.text.ts'
import type { Asked } from './police-question.ts'

/** What the police ask, and beside it the box to answer in. */
export function Question(props: { asked: Asked; changes: number; answered: AnsweredForm | undefined }) {
  const t = useText(answerText)
  const { step, words, by, more, full, accept } = props.asked
  const form = useAnswered(step)
  return (
    <SideBySide
      left={
        <section>
          <Heading level={2}>{t('asks')}</Heading>
          <Small>{by}</Small>
          <Lines text={words} />
        </section>
      }
      right={
        <section>
          <Heading level={2}>{t('title')}</Heading>
          {form.isThis && <Notice kind="warn">{t('again')}</Notice>}
          <Form intent={step} multipart label={t('title')} submit={t('send')}>
            <HiddenField name="changes" value={String(props.changes)} />
            <TextArea name="words" label={t('words')} rows={5} />
            {more ? (
              <FileField name="files" label={t('files')} description={more} accept={accept} multiple optional />
            ) : (
              <Small>{full}</Small>
            )}
          </Form>
        </section>
      }
    />
  )
}
