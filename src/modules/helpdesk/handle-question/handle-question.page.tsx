// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Columns } from '#ui/columns'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Lines, Paragraph, Small } from '#ui/text'
import { approveAnswer, proposeAnswer } from '../answer-question/answer-question.command.ts'
import { proposeExample } from '../propose-example/propose-example.command.ts'
import { publishAnswer, retractAnswer } from '../publish-answer/publish-answer.command.ts'
import { addressOf, paths } from '../question/addresses.ts'
import { Clock } from '../question/clock.part.tsx'
import type { QuestionDeed } from '../question/question-deeds.ts'
import { questionStatusKind, questionText } from '../question/helpdesk.text.ts'
import { showForExpert } from '../show-question/show-question.query.ts'
import { sendBack, triageQuestion } from '../triage-question/triage-question.command.ts'
import type { Route } from './+types/handle-question.page.ts'
import { AnswerForm } from './answer-form.part.tsx'
import { ExampleForm } from './example-form.part.tsx'
import { PublishForm, Published } from './publish-form.part.tsx'
import { TriageForm } from './triage-form.part.tsx'
import { handleText } from './handle.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await showForExpert(contextOf(args), args.params.id ?? '', 'answer-question'))
}

export async function action(args: Route.ActionArgs) {
  const id = args.params.id ?? ''
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'triage') await triageQuestion(ctx, id, entries)
    else if (entries.intent === 'propose') await proposeAnswer(ctx, id, entries)
    else if (entries.intent === 'approve') await approveAnswer(ctx, id, entries)
    else if (entries.intent === 'send-back') await sendBack(ctx, id, entries)
    else if (entries.intent === 'publish') await publishAnswer(ctx, id, entries)
    else if (entries.intent === 'retract') await retractAnswer(ctx, id, entries)
    else if (entries.intent === 'example') await proposeExample(ctx, id, entries)
    else throw new Response(null, { status: 400 })
    return `${paths.handle}/${id}`
  })
}

export default function HandleQuestion({ loaderData: shown, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const q = translate(questionText, language)
  const form = { shown }
  const may = (deed: QuestionDeed) => shown.deeds.some(({ name }) => name === deed)
  return (
    <WorkbenchPage
      title={shown.title}
      lead={
        <>
          <Status kind={questionStatusKind(shown.status)} text={q(shown.status)} />{' '}
          {t('lead', {
            name: shown.personName,
            organisation: shown.organisation,
            date: formatDate(shown.askedAt, language),
          })}{' '}
          {shown.daysLeft !== null && <Clock daysLeft={shown.daysLeft} />}
        </>
      }
      answered={actionData}
      actions={<TextLink href={addressOf(language, paths.handle)}>{t('back')}</TextLink>}
    >
      <Columns
        sideLabel={t('do')}
        main={
          <>
            <Heading level={2}>{t('question')}</Heading>
            <Lines text={shown.text} />
            {shown.remark && <Paragraph>{t('remark', { remark: shown.remark })}</Paragraph>}
            {shown.answer && (
              <>
                <Heading level={2}>{t('answer')}</Heading>
                <Lines text={shown.answer} />
                <Small>
                  {shown.answerName && t('answerBy', { name: shown.answerName })}{' '}
                  {shown.approvedName && t('approvedBy', { name: shown.approvedName })}
                </Small>
              </>
            )}
            {may('propose') && <AnswerForm {...form} />}
            {may('publish') && <PublishForm {...form} />}
          </>
        }
        side={
          <>
            <Heading level={2}>{t('do')}</Heading>
            {shown.status === 'withdrawn' && <Paragraph>{t('nothing')}</Paragraph>}
            {may('triage') && <TriageForm {...form} />}
            <DeedForms
              deeds={shown.deeds.filter(({ name }) => name !== 'withdraw')}
              waits={shown.waits}
              title={(deed) => t(deed === 'send-back' ? 'sendBack' : 'approve')}
              because={t('sendBackWhy')}
              more={{ approve: t('approveMore') }}
              sequence={shown.version}
            />
            {shown.published && <Published {...form} />}
            {shown.published && <ExampleForm {...form} />}
          </>
        }
      />
    </WorkbenchPage>
  )
}
