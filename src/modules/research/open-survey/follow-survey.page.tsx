// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, type RefusedForm, refusedForm, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../study/addresses.ts'
import type { Route } from './+types/follow-survey.page.ts'
import { followSurvey, readOpenAnswers } from './follow-survey.query.ts'
import { openText } from './open-survey.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const found = existing(await followSurvey(ctx, args.params.id))
  const { survey, standing, sheets, left } = found
  const t = translate(openText, language)
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const standings = { coming: 'coming', open: 'openNow', closed: 'closed' } as const
  const public_ = addressIn(language, `${paths.survey}/${survey.id}`)
  return {
    title: t('roundTitle', { title: survey.questionnaire.title[language], id: survey.id }),
    standing: t(standings[standing], { day: day(standing === 'coming' ? survey.opensOn : survey.closesOn) }),
    sheets: sheets === null ? t('sheetsFew') : t('sheetsAbout', { count: sheets }),
    left: left === null ? t('sheetsFew') : t('sheetsAbout', { count: left }),
    needsInvitation: survey.needsInvitation,
    hasResults: survey.results !== null,
    public: public_,
    isClosed: standing === 'closed',
  }
}

interface Answered {
  texts: string[] | null
  answered: RefusedForm['answered'] | null
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  try {
    return data<Answered>({ texts: await readOpenAnswers(ctx, args.params.id, 'study'), answered: null })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data<Answered>({ texts: null, answered }, { status })
  }
}

export default function FollowSurvey({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(openText, language)
  const { title, standing, sheets, left, needsInvitation, hasResults, isClosed } = loaderData
  return (
    <WorkbenchPage
      title={title}
      answered={actionData?.answered}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      <SummaryList
        items={[
          { term: t('standing'), answer: standing },
          { term: t('sheets'), answer: sheets },
          ...(needsInvitation ? [{ term: t('left'), answer: left }] : []),
          {
            term: t('results'),
            answer: hasResults ? (
              <TextLink href={`${loaderData.public}/resultaten`}>{t('resultsLink')}</TextLink>
            ) : (
              t('noResults')
            ),
          },
        ]}
      />
      <Paragraph>
        <TextLink href={loaderData.public}>{t('public')}</TextLink>
      </Paragraph>
      {isClosed && (
        <>
          <Heading level={2}>{t('textsTitle')}</Heading>
          <Paragraph>{t('textsMore')}</Paragraph>
          <Form intent="read" label={t('textsTitle')} submit={t('read')} quiet />
          {actionData?.texts?.length === 0 && <Paragraph>{t('none')}</Paragraph>}
          {actionData?.texts && <List items={actionData.texts} />}
        </>
      )}
    </WorkbenchPage>
  )
}
