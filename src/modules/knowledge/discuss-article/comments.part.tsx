// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { Status } from '#ui/status'
import { Lines, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import type { ShownArticle } from '../read-article/show-article.query.ts'
import { discussText } from './discuss.text.ts'

type CommentsProps = Pick<ShownArticle, 'comments' | 'maySay'>

/** What partners said and asked under an article, with the answers of its owner. */
export function Comments({ comments, maySay }: CommentsProps) {
  const t = useText(discussText)
  return (
    <>
      <Heading level={2}>{t('title', { count: comments.length })}</Heading>
      <Small>{t('who')}</Small>
      {comments.length === 0 && <Paragraph>{t('none')}</Paragraph>}
      <ol className="dw-discussion">
        {comments.map((comment) => (
          <li key={comment.id}>
            <OneComment comment={comment} />
          </li>
        ))}
      </ol>
      {maySay && (
        <>
          <Heading level={3}>{t('say')}</Heading>
          <Form intent="say" label={t('say')} submit={t('send')}>
            <RadioGroup
              name="kind"
              legend={t('kind')}
              options={(['remark', 'question'] as const).map((kind) => ({ value: kind, text: t(kind) }))}
              defaultValue={'remark'}
            />
            <TextArea name="text" label={t('text')} description={t('textMore')} rows={4} maxLength={2000} />
          </Form>
        </>
      )}
    </>
  )
}

type OneProps = { comment: ShownArticle['comments'][number] }

function OneComment({ comment }: OneProps) {
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
      {comment.mayAnswer && <AnswerForm id={id} answer={comment.answer} />}
      {comment.mayRemove && <RemoveForm id={id} />}
    </>
  )
}

function AnswerForm({ id, answer }: { id: string; answer: string | null } & object) {
  const t = useText(discussText)
  const intent = `answer-${id}`
  const label = t(answer === null ? 'answer' : 'answerAgain')
  return (
    <Form folded intent={intent} label={label} submit={t('sendAnswer')} quiet>
      <TextArea
        name="answer"
        label={t('answerText')}
        description={t('textMore')}
        rows={4}
        maxLength={2000}
        defaultValue={answer ?? undefined}
      />
    </Form>
  )
}

function RemoveForm({ id }: { id: string } & object) {
  const t = useText(discussText)
  const intent = `remove-${id}`
  return (
    <Form folded intent={intent} label={t('remove')} submit={t('sendRemove')} quiet>
      <Paragraph>{t('removeMore')}</Paragraph>
      <TextField name="because" label={t('because')} autoComplete="off" maxLength={300} />
    </Form>
  )
}
