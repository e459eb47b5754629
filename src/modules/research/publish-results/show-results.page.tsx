// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, type Language, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { findSurvey } from '../answer-survey/find-survey.query.ts'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/show-results.page.ts'
import { resultsAddress } from './results-file.ts'
import { type QuestionTable, resultsView } from './results-view.ts'
import { resultsText } from './results.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const survey = existing(await findSurvey(ctx, args.params.id))
  const { questionnaire, results, needsInvitation } = survey
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return {
    title: translate(resultsText, language)('title', { title: questionnaire.title[language] }),
    from: day(survey.opensOn),
    to: day(survey.closesOn),
    needsInvitation,
    results: results && resultsView(questionnaire, results, language),
    back: addressIn(language, `${paths.survey}/${survey.id}`),
    study: addressIn(language, `${paths.public}/${survey.study}`),
    file: resultsAddress('', survey.id),
  }
}

export default function ShowResults({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(resultsText, language)
  const { title, from, to, needsInvitation, results, back, study, file } = loaderData
  return (
    <PublicPage title={title} back={{ href: back, text: t('back') }}>
      {results === null && <Paragraph>{t('notYet', { day: to })}</Paragraph>}
      {results && (
        <Lead>{results.answered === null ? t('fewer') : t('lead', { answered: results.answered, from, to })}</Lead>
      )}
      {results && results.answered !== null && (
        <>
          <Notice kind="warn" title={t('selfTitle')} more={t(needsInvitation ? 'invited' : 'self')} />
          <Paragraph>{t('hidden', { hidden: results.hidden })}</Paragraph>
          <Records
            items={results.tables.map((table) => ({
              key: table.question,
              content: <ResultTable table={table} language={language} />,
            }))}
          />
          <Paragraph>
            <TextLink href={file} download>
              {t('download')}
            </TextLink>
          </Paragraph>
          <Paragraph>
            <TextLink href={`${file}-metadata.json`}>{t('describe')}</TextLink>
          </Paragraph>
        </>
      )}
      <Paragraph>
        <TextLink href={study}>{t('study')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

function ResultTable({ table, language }: { table: QuestionTable; language: Language }) {
  const t = translate(resultsText, language)
  const { words, isSeveral, rows } = table
  return (
    <>
      <Heading level={2}>{words}</Heading>
      {isSeveral && <Small>{t('several')}</Small>}
      <Table
        scrolls
        caption={words}
        hideCaption
        folded
        columns={(column) => [
          column(t('answer'), ({ label }) => label),
          column(t('count'), { numeric: true }, ({ count }) =>
            count === null ? <span className="dw-soft">{t('closed')}</span> : formatNumber(count, language),
          ),
        ]}
        rows={rows}
        keyOf={({ category }) => category}
      />
    </>
  )
}
