// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { dutchDay } from '#values'
import { paths } from '../message/addresses.ts'
import { audiences } from '../message/audience.ts'
import { audienceText } from '../message/message.text.ts'
import type { Route } from './+types/show-year.page.ts'
import { askedIn, listPublicCampaigns } from './public-campaigns.query.ts'
import { yearText } from './show-year.text.ts'
import { YearPicture } from './year-picture.part.tsx'
import { yearPlan } from './year-plan.ts'
import { YearTable } from './year-table.part.tsx'

const firstYear = 2019
const allTime = { from: '2000-01-01', to: '9999-12-31' }

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { searchParams } = new URL(args.request.url)
  const today = dutchDay(ctx.now())
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: thisYear + 2 - firstYear }, (_, at) => thisYear + 1 - at)
  const year = years.find((one) => String(one) === searchParams.get('jaar')) ?? thisYear
  const asked = askedIn(searchParams)
  // From the page of an intervention: all that was about it, whatever the year.
  const intervention = searchParams.get('interventie')
  const time = intervention ? allTime : { from: `${year}-01-01`, to: `${year}-12-31` }
  const found = await listPublicCampaigns(ctx, { ...asked, ...time })
  const views = intervention ? found.views.filter((one) => one.intervention === intervention) : found.views
  const chosen = new URLSearchParams()
  if (asked.audience) chosen.set('doelgroep', asked.audience)
  if (asked.region) chosen.set('regio', asked.region)
  return {
    year,
    years,
    views,
    plan: yearPlan(views, year, today),
    asked: { audience: searchParams.get('doelgroep') ?? '', region: searchParams.get('regio') ?? '' },
    isUnknown: asked.isUnknown,
    isChosen: chosen.size > 0 || asked.isUnknown || intervention !== null,
    isAbout: intervention !== null,
    calendar: chosen.size > 0 ? `${paths.calendar}?${chosen}` : paths.calendar,
    here: addressIn(ctx.language, paths.year),
  }
}

export default function ShowYear({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(yearText, language)
  const { year, years, views, plan, asked, isUnknown, isChosen, isAbout, calendar, here } = loaderData
  const caption = isAbout ? t('listAbout') : t('list', { year: String(year) })
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead', { year: String(year) })}</Lead>
      {isUnknown && <Notice kind="warn" title={t('unknown')} more={t('unknownMore')} />}
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="jaar"
          label={t('year')}
          defaultValue={String(year)}
          emptyText={false}
          options={years.map((one) => ({ value: String(one), text: String(one) }))}
        />
        <SelectField
          name="doelgroep"
          label={t('audience')}
          defaultValue={asked.audience}
          emptyText={t('everything')}
          options={audiences
            .filter((one) => one !== 'everyone')
            .map((value) => ({ value, text: audienceText[language][value] }))}
        />
        <TextField name="regio" label={t('region')} defaultValue={asked.region} optional />
      </FilterBar>
      {!isAbout && (
        <YearPicture plan={plan} label={t('picture', { year: String(year), count: plan.bars.length })} now={t('now')} />
      )}
      <Heading level={2}>{caption}</Heading>
      {views.length === 0 ? (
        <EmptyState title={t('none', { year: String(year) })} headingLevel={3} more={t('noneMore')} />
      ) : (
        <YearTable views={views} caption={caption} base={paths.year} />
      )}
      {views.some(({ isReported }) => isReported) && <Small>{t('sources')}</Small>}
      <Heading level={2}>{t('take')}</Heading>
      <List
        items={[
          <span key="ics">
            <TextLink href={calendar}>{t('calendar')}</TextLink>
            <Small>{t('calendarMore')}</Small>
          </span>,
          <TextLink key="csv" href={paths.file} download>
            {t('csv')}
          </TextLink>,
          <TextLink key="json" href="/v1/campaigns">
            {t('json')}
          </TextLink>,
          <TextLink key="messages" href={addressIn(language, paths.messages)}>
            {t('messages')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}
