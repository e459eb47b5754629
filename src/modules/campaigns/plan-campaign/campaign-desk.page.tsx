// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { dutchDay } from '#values'
import { paths } from '../message/addresses.ts'
import { YearPicture } from '../show-year/year-picture.part.tsx'
import { yearPlan } from '../show-year/year-plan.ts'
import { YearTable } from '../show-year/year-table.part.tsx'
import { listSuggestions } from '../suggest-moment/suggest-moment.query.ts'
import { Suggestions } from '../suggest-moment/suggestions.part.tsx'
import type { Route } from './+types/campaign-desk.page.ts'
import { planText } from './desk.text.ts'
import { readCalendar } from './find-planned.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const today = dutchDay(ctx.now())
  const asked = new URL(args.request.url).searchParams.get('jaar') ?? ''
  const year = /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4))
  const { views, toAnswer, openClashes } = await readCalendar(ctx, year)
  return {
    year,
    views,
    toAnswer,
    openClashes,
    plan: yearPlan(views, year, today),
    suggestions: await listSuggestions(ctx),
  }
}

export default function CampaignDesk({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { year, views, toAnswer, openClashes, plan, suggestions } = loaderData
  const at = (path: string) => addressIn(language, path)
  const caption = t('list', { year: String(year) })
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ActionLink href={at(paths.add)}>{t('add')}</ActionLink>{' '}
          <TextLink href={at(paths.clashes)}>{t('clashes', { count: openClashes })}</TextLink>{' '}
          <TextLink href={at(paths.messageDesk)}>{t('messages')}</TextLink>{' '}
          <TextLink href={at(paths.follow)}>{t('follow')}</TextLink>{' '}
          <TextLink href={at(paths.year)}>{t('public')}</TextLink>
        </>
      }
    >
      {toAnswer.length > 0 && (
        <>
          <Heading level={2}>{t('toAnswer')}</Heading>
          <List
            items={toAnswer.map(({ id, title }) => (
              <TextLink key={id} href={at(`${paths.desk}/${id}`)}>
                {title}
              </TextLink>
            ))}
          />
        </>
      )}
      <YearPicture plan={plan} label={t('picture', { year: String(year) })} now={t('now')} />
      <Paragraph>
        {[year - 1, year + 1].map((one) => (
          <span key={one}>
            <TextLink href={`${at(paths.desk)}?jaar=${one}`}>{t('year', { year: String(one) })}</TextLink>{' '}
          </span>
        ))}
      </Paragraph>
      <Heading level={2}>{t('suggestions')}</Heading>
      <Paragraph>{suggestions.length === 0 ? t('noSuggestions') : t('suggestionsMore')}</Paragraph>
      <Suggestions suggestions={suggestions} />
      <Heading level={2}>{caption}</Heading>
      {views.length === 0 ? (
        <Paragraph>{t('none', { year: String(year) })}</Paragraph>
      ) : (
        <YearTable views={views} caption={caption} base={paths.desk} />
      )}
    </WorkbenchPage>
  )
}
