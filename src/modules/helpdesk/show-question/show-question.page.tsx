// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Lines, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { withdrawQuestion } from '../ask-question/ask-question.command.ts'
import { addressOf, paths } from '../question/addresses.ts'
import { Clock } from '../question/clock.part.tsx'
import { questionStatusKind, questionText } from '../question/helpdesk.text.ts'
import type { Route } from './+types/show-question.page.ts'
import { showOwnQuestion } from './show-question.query.ts'
import { showText } from './show-question.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await showOwnQuestion(contextOf(args), args.params.id ?? ''))
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'withdraw') throw new Response(null, { status: 400 })
    await withdrawQuestion(ctx, id, entries)
    return `${paths.helpdesk}/${id}`
  })
}

export default function ShowQuestion({ loaderData: shown, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const q = translate(questionText, language)
  const [writer = '', second = ''] = shown.answeredBy
  return (
    <WorkbenchPage
      title={shown.title}
      lead={
        <>
          <Status kind={questionStatusKind(shown.status)} text={q(shown.status)} />{' '}
          {t('lead', { name: shown.personName, date: formatDate(shown.askedAt, language) })}
        </>
      }
      answered={actionData}
      actions={<TextLink href={addressOf(language, paths.helpdesk)}>{t('back')}</TextLink>}
    >
      <Heading level={2}>{t('answer')}</Heading>
      {shown.answer === null ? (
        <>
          <Paragraph>{t('noAnswer')}</Paragraph>
          {shown.daysLeft !== null && (
            <Paragraph>
              {q('dueOn', { date: formatCalendarDate(shown.dueOn as CalendarDate, language) })}:{' '}
              <Clock daysLeft={shown.daysLeft} />
            </Paragraph>
          )}
        </>
      ) : (
        <>
          <Lines text={shown.answer} />
          <Small>
            {t('answeredBy', {
              writer,
              second,
              date: shown.answeredAt ? formatDate(shown.answeredAt, language) : '',
            })}{' '}
            {t('notAdvice')}
          </Small>
        </>
      )}
      <Heading level={2}>{t('question')}</Heading>
      <Lines text={shown.text} />
      {shown.mayWithdraw && (
        <Details summary={t('withdraw')}>
          <Form intent="withdraw" label={t('withdraw')} submit={t('withdraw')} quiet>
            <Paragraph>{t('withdrawMore')}</Paragraph>
            <HiddenField name="sequence" value={String(shown.version)} />
          </Form>
        </Details>
      )}
    </WorkbenchPage>
  )
}
