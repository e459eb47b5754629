// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lines, List, Paragraph, Small } from '#ui/text'
import { paths } from '../survey/addresses.ts'
import type { Route } from './+types/show-point.page.ts'
import { HowToRead } from './how-to-read.part.tsx'
import { findPoint } from './published.query.ts'
import { FlowTable, QuestionFigure } from './question-figure.part.tsx'
import { resultsText } from './results.text.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await findPoint(contextOf(args), args.params.punt))
}

export default function ShowPoint({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(resultsText, language)
  const { name, view, reply } = loaderData
  return (
    <PublicPage title={name} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      {view.isExample && <SyntheticNotice text={t('demo')} />}
      <Heading level={2}>{t('replyTitle')}</Heading>
      {reply.text === null ? (
        <Notice kind="warn" more={t('noReply', { point: name, day: reply.day, days: reply.days })} />
      ) : (
        <>
          <Paragraph>{t('replied', { point: name, day: reply.day })}</Paragraph>
          <Lines text={reply.text} />
        </>
      )}
      <Heading level={2}>{t('quarter', { quarter: view.quarter })}</Heading>
      <Records
        items={view.questions.map((question) => ({
          key: question.id,
          content: <QuestionFigure question={question} point={name} />,
        }))}
        first={4}
        rest={(count) => t('moreQuestions', { count })}
      />
      <Small>{t('version', { version: view.version })}</Small>
      {view.quotes.length > 0 && (
        <>
          <Heading level={2}>{t('quotes')}</Heading>
          <List items={view.quotes.map((quote) => `“${quote}”`)} />
          <Small>{t('quotesMore')}</Small>
        </>
      )}
      <Heading level={2}>{t('asked')}</Heading>
      <FlowTable flow={view.flow} />
      <HowToRead />
    </PublicPage>
  )
}
