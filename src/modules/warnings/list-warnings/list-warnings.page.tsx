// SPDX-License-Identifier: EUPL-1.2
import { addressIn, languageOf, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { TextField } from '#ui/text-field'
import { Lead, List, Paragraph } from '#ui/text'
import { WarningCard } from '../show-warning/warning-parts.page.tsx'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/list-warnings.page.ts'
import { askedIn, choices, keptOf, listWarnings, municipalityAsked, unknownIn } from './list-warnings.query.ts'
import { listText } from './list.text.ts'

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  const t = translate(listText, languageOf(location))
  const feed = (path: string) => `${addressIn(languageOf(location), path)}${loaderData?.feedQuery ?? ''}`
  return [
    { title: `${t('title')} · dijkwacht` },
    // So that a feed reader finds them by the address of the page.
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title: t('atom'), href: feed(paths.atom) },
    { tagName: 'link', rel: 'alternate', type: 'application/feed+json', title: t('json'), href: feed(paths.json) },
  ]
}

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const asked = askedIn(search)
  const page = pageIn(args.request.url)
  const [{ warnings, total, pages }, options] = await Promise.all([listWarnings(ctx, asked, page), choices(ctx)])
  const here = addressIn(ctx.language, paths.public)
  const { stand: _, ...feed } = keptOf(asked)
  return {
    asked,
    municipality: municipalityAsked(asked),
    unknown: unknownIn(search),
    warnings,
    total,
    options,
    here,
    feedQuery: Object.keys(feed).length > 0 ? `?${new URLSearchParams(feed)}` : '',
    paging: pagingOf(here, page, pages, keptOf(asked)),
    isDemo: ctx.settings.isDemo,
  }
}

export default function ListWarnings({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { asked, municipality, unknown, warnings, total, options, here, feedQuery, paging, isDemo } = loaderData
  const isOver = asked.stand === 'over'
  const all = { emptyText: t('everything') }
  const to = (path: string) => addressIn(language, path)
  const isChosen = asked.form !== '' || asked.province !== '' || municipality !== '' || unknown !== ''
  return (
    <PublicPage title={t(isOver ? 'over' : 'title')} above={isDemo && <SyntheticNotice text={t('demo')} />}>
      <Lead>{t(isOver ? 'overLead' : 'lead')}</Lead>
      <FilterBar
        action={here}
        label={t('filter')}
        submitText={t('show')}
        clear={isChosen ? { href: isOver ? `${here}?stand=eerder` : here, text: t('clear') } : undefined}
      >
        {isOver && <input type="hidden" name="stand" value="eerder" />}
        <SelectField name="vorm" label={t('form')} defaultValue={asked.form} {...all} options={options.forms} />
        <SelectField
          name="provincie"
          label={t('province')}
          defaultValue={asked.province}
          {...all}
          options={options.provinces}
        />
        <TextField
          name="gemeente"
          label={t('municipality')}
          suggestions={options.municipalities}
          defaultValue={unknown || municipality}
          autoComplete="off"
          optional
        />
      </FilterBar>
      {unknown !== '' && <Notice kind="warn" title={t('unknownPlace', { place: unknown })} />}
      <Heading level={2}>{t('count', { count: total })}</Heading>
      {warnings.length === 0 && (
        <EmptyState title={t('count', { count: 0 })} headingLevel={3}>
          <Paragraph>{t(isOver ? 'emptyOver' : 'empty')}</Paragraph>
        </EmptyState>
      )}
      {warnings.map((warning) => (
        <WarningCard key={warning.id} warning={warning} />
      ))}
      <Pagination {...paging} />
      <Paragraph>
        <ActionLink href={to('/controleren')}>{t('check')}</ActionLink>
      </Paragraph>
      <Paragraph>
        <TextLink href={isOver ? here : `${here}?stand=eerder`}>{t(isOver ? 'now' : 'over')}</TextLink>
      </Paragraph>
      <Heading level={2}>{t('follow')}</Heading>
      <List
        items={[
          <TextLink key="mail" href={to(paths.mail)}>
            {t('byMail')}
          </TextLink>,
          <TextLink key="atom" href={`${to(paths.atom)}${feedQuery}`}>
            {t('atom')}
          </TextLink>,
          <TextLink key="json" href={`${to(paths.json)}${feedQuery}`}>
            {t('json')}
          </TextLink>,
          <TextLink key="place" href={to(paths.place)}>
            {t('place')}
          </TextLink>,
          <TextLink key="signals" href={to('/signalen')}>
            {t('signals')}
          </TextLink>,
        ]}
      />
    </PublicPage>
  )
}
