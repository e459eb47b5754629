// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Status } from '#ui/status'
import { Lines, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { ShownArticle } from '../read-article/show-article.query.ts'
import { discussText } from './discuss.text.ts'

type CommentsProps = Pick<ShownArticle, 'comments' | 'maySay'> & { actionData: AnsweredForm | undefined }

/** What partners said and asked under an article, with the answers of its owner. */
export function Comments({ comments, maySay, actionData }: CommentsProps) {
  const t = translate(discussText, useLanguage())
  const { one, errorOf } = answeredFor(actionData, 'say')
  return (
    <>
      <Heading level={2}>{t('title', { count: comments.length })}</Heading>
      <Small>{t('who')}</Small>
      {comments.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ol className="dw-discussion">
        {comments.map((comment) => (
          <li key={comment.id}>
            <OneComment comment={comment} actionData={actionData} />
          </li>
        ))}
      </ol>
      {maySay && (
        <>
          <Heading level={3}>{t('say')}</Heading>
          <Form label={t('say')}>
            <RadioGroup
              name="kind"
              id={fieldId('say', 'kind')}
              legend={t('kind')}
              options={(['remark', 'question'] as const).map((kind) => ({ value: kind, text: t(kind) }))}
              defaultValue={one('kind') ?? 'remark'}
              error={errorOf('kind')}
            />
            <TextArea
              name="text"
              id={fieldId('say', 'text')}
              label={t('text')}
              description={t('textMore')}
              rows={4}
              maxLength={2000}
              defaultValue={one('text')}
              error={errorOf('text')}
            />
            <Button name="intent" value="say">
              {t('send')}
            </Button>
          </Form>
        </>
      )}
    </>
  )
}

type OneProps = { comment: ShownArticle['comments'][number]; actionData: AnsweredForm | undefined }

function OneComment({ comment, actionData }: OneProps) {
  const language = useLanguage()
  const t = translate(discussText, language)
  const { id, kind, personName: name, organisation, at } = comment
  return (
    <>
      <Small>{t('by', { kind: t(kind), name, organisation, date: formatDate(at, language) })}</Small>
      <Lines text={comment.text} />
      {comment.answer !== null && (
        <blockquote>
          <Small>
            {t('answerBy', {
              name: comment.answeredName ?? '',
              date: comment.answeredAt ? formatDate(comment.answeredAt, language) : '',
            })}
          </Small>
          <Lines text={comment.answer} />
        </blockquote>
      )}
      {comment.isOfSmallerCircle && <Small>{t('smaller')}</Small>}
      {comment.removedBecause !== null && (
        <Status kind="neutral" text={t('removed', { because: comment.removedBecause })} />
      )}
      {comment.takenUp !== null && <Status kind="ok" text={t('takenUp', { version: comment.takenUp })} />}
      {kind === 'question' && comment.answer === null && comment.removedBecause === null && (
        <Status kind="warn" text={t('open')} />
      )}
      {comment.mayAnswer && <AnswerForm id={id} answer={comment.answer} actionData={actionData} />}
      {comment.mayRemove && <RemoveForm id={id} actionData={actionData} />}
    </>
  )
}

function AnswerForm({ id, answer, actionData }: { id: string; answer: string | null } & Pick<OneProps, 'actionData'>) {
  const t = translate(discussText, useLanguage())
  const intent = `answer-${id}`
  const { isThis, one, errorOf } = answeredFor(actionData, intent)
  const label = t(answer === null ? 'answer' : 'answerAgain')
  return (
    <Details summary={label} open={isThis}>
      <Form label={label}>
        <TextArea
          name="answer"
          id={fieldId(intent, 'answer')}
          label={t('answerText')}
          description={t('textMore')}
          rows={4}
          maxLength={2000}
          defaultValue={one('answer') ?? answer ?? undefined}
          error={errorOf('answer')}
        />
        <Button appearance="secondary" name="intent" value={intent}>
          {t('sendAnswer')}
        </Button>
      </Form>
    </Details>
  )
}

function RemoveForm({ id, actionData }: { id: string } & Pick<OneProps, 'actionData'>) {
  const t = translate(discussText, useLanguage())
  const intent = `remove-${id}`
  const { isThis, one, errorOf } = answeredFor(actionData, intent)
  return (
    <Details summary={t('remove')} open={isThis}>
      <Form label={t('remove')}>
        <Paragraph>{t('removeMore')}</Paragraph>
        <TextField
          name="because"
          id={fieldId(intent, 'because')}
          label={t('because')}
          autoComplete="off"
          maxLength={300}
          defaultValue={one('because')}
          error={errorOf('because')}
        />
        <Button appearance="secondary" name="intent" value={intent}>
          {t('sendRemove')}
        </Button>
      </Form>
    </Details>
  )
}
