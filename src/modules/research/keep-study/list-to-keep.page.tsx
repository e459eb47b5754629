// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { listSurveys } from '../answer-survey/find-survey.query.ts'
import { formNames, listStudies } from '../list-studies/list-studies.query.ts'
import { viewOf } from '../list-studies/study-view.ts'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/list-to-keep.page.ts'
import { keepMenu, keepText } from './keep.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const [studies, names, surveys] = await Promise.all([listStudies(ctx), formNames(ctx), listSurveys(ctx)])
  return {
    studies: studies.map((study) => viewOf(study, names, ctx.language)),
    surveys,
    today: dutchDay(ctx.now()) as string,
  }
}

export default function ListToKeep({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const title = translate(keepMenu, language)('title')
  const { studies, surveys, today } = loaderData
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return (
    <WorkbenchPage
      title={title}
      lead={t('listLead')}
      actions={<ActionLink href={addressIn(language, paths.add)}>{t('add')}</ActionLink>}
    >
      <Table
        caption={title}
        hideCaption
        columns={(column) => [
          column(t('title'), ({ code, title, titleLang }) => (
            <TextLink href={addressIn(language, `${paths.desk}/${code}`)} lang={titleLang}>
              {title}
            </TextLink>
          )),
          column(t('owner'), ({ owner }) => owner),
          column(t('status'), ({ statusWord }) => statusWord),
          column(t('review'), ({ status, reviewOn }) =>
            reviewOn < today && status !== 'stopped' ? <Status kind="warn" text={t('look')} /> : day(reviewOn),
          ),
        ]}
        rows={studies}
        keyOf={({ code }) => code}
      />
      <Heading level={2}>{t('surveys')}</Heading>
      <Paragraph>
        <TextLink href={addressIn(language, `${paths.desk}/vragenlijst`)}>{t('openRound')}</TextLink>
      </Paragraph>
      <List
        items={surveys.map(({ id, title, opensOn, closesOn }) => (
          <TextLink key={id} href={addressIn(language, `${paths.desk}/vragenlijst/${id}`)}>
            {t('round', { title, from: day(opensOn), to: day(closesOn) })}
          </TextLink>
        ))}
      />
    </WorkbenchPage>
  )
}
