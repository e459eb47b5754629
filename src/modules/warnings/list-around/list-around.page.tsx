// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, formatNumber, languageOf, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Lead, List, Paragraph } from '#ui/text'
import {
  askedIn,
  choices,
  keptOf,
  listWarnings,
  municipalityAsked,
  meantIn,
  unknownIn,
} from '../list-warnings/list-warnings.query.ts'
import { WarningCard } from '../show-warning/warning-parts.part.tsx'
import { paths } from '../warning/addresses.ts'
import type { Route } from './+types/list-around.page.ts'
import { AroundFilter } from './around-filter.part.tsx'
import { AroundItem } from './around-item.part.tsx'
import { kindIn, listAround } from './list-around.query.ts'
import { aroundText } from './list-around.text.ts'
import './list-around.css'

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  const t = translate(aroundText, languageOf(location))
  const feed = (path: string) => `${addressIn(languageOf(location), path)}${loaderData?.feedQuery ?? ''}`
  return [
    // So that a feed reader finds them by the address of the page.
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title: t('atom'), href: feed(paths.atom) },
    { tagName: 'link', rel: 'alternate', type: 'application/feed+json', title: t('json'), href: feed(paths.json) },
  ]
}

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const search = new URL(args.request.url).searchParams
  const [asked, kind, page] = [askedIn(search), kindIn(search), pageIn(args.request.url)]
  const [around, over, options] = await Promise.all([
    asked.stand === 'now' ? listAround(ctx, { ...asked, kind }, page) : null,
    asked.stand === 'over' ? listWarnings(ctx, asked, page) : null,
    choices(ctx),
  ])
  const here = addressIn(ctx.language, paths.around)
  const { stand: _, ...feed } = keptOf(asked)
  const kept = { ...keptOf(asked), ...(kind !== '' && { soort: kind }) }
  const counted = around?.items.flatMap(({ often }) =>
    often && often.now !== null ? [{ ...often, now: often.now }] : [],
  )
  return {
    asked: { ...asked, kind },
    municipality: municipalityAsked(asked),
    unknown: unknownIn(search),
    meant: meantIn(search).map((name) => ({ name, search: `?${new URLSearchParams({ gemeente: name })}` })),
    around,
    over,
    most: counted?.toSorted((one, other) => other.now - one.now)[0] ?? null,
    options,
    here,
    base: ctx.settings.baseUrl,
    hasMail: ctx.settings.mailRelay !== null,
    // A visitor can sign in there.
    hasDesk: ctx.actor.kind === 'anyone' || mayOpen('/werkbank/signalen'),
    feedQuery: Object.keys(feed).length > 0 ? `?${new URLSearchParams(feed)}` : '',
    paging: pagingOf(here, page, around?.pages ?? over?.pages ?? 1, kept),
  }
}

export default function ListAround({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(aroundText, language)
  const { around, over, most, options, here, feedQuery, paging, base, hasMail, hasDesk } = loaderData
  const to = (path: string) => addressIn(language, path)
  const count = (number: number) => t('reports', { count: number, number: formatNumber(number, language) })
  return (
    <PublicPage wide title={t(over ? 'over' : 'title')}>
      <div className="dw-around__top">
        <div>
          <Lead>{t(over ? 'overLead' : 'lead')}</Lead>
          {most && (
            <Paragraph>
              {t(most.before === null ? 'mostAlone' : 'most', {
                form: most.label,
                now: count(most.now),
                before: formatNumber(most.before ?? 0, language),
              })}
            </Paragraph>
          )}
        </div>
        <AroundFilter {...loaderData} kinds={around?.kinds ?? []} />
      </div>
      {loaderData.unknown !== '' && (
        <Notice kind="warn" title={t('unknownPlace', { place: loaderData.unknown })}>
          {loaderData.meant.map((one) => (
            <Paragraph key={one.name}>
              <TextLink href={here + one.search}>{t('meant', { place: one.name })}</TextLink>
            </Paragraph>
          ))}
        </Notice>
      )}
      <h2 className="dw-hidden">{t('count', { count: around?.total ?? over?.total ?? 0 })}</h2>
      {around?.items.map((item, at) => (
        <AroundItem key={item.id} item={item} isOpen={at === 0} base={base} here={here} />
      ))}
      {over?.warnings.map((warning) => (
        <WarningCard key={warning.id} warning={warning} />
      ))}
      {(around ?? over)?.total === 0 && (
        <EmptyState title={t('count', { count: 0 })} headingLevel={3}>
          <Paragraph>{t(over ? 'emptyOver' : 'empty')}</Paragraph>
          <ActionLink href={to('/controleren')}>{t('check')}</ActionLink>
        </EmptyState>
      )}
      <Pagination {...paging} />
      <div className="dw-around__foot">
        <Paragraph>
          {t('seen')} <TextLink href={to('/melden')}>{t('report')}</TextLink>.
        </Paragraph>
        <ActionLink href={over ? here : `${here}?stand=eerder`}>{t(over ? 'now' : 'over')}</ActionLink>
      </div>
      <div className="dw-around__ways">
        <section>
          <Heading level={2}>{t('forms')}</Heading>
          <List
            items={options.forms.map(({ value, text }) => (
              <TextLink key={value} href={`${here}/${value}`}>
                {capitalised(text)}
              </TextLink>
            ))}
          />
        </section>
        <section>
          <Heading level={2}>{t('follow')}</Heading>
          <List
            items={[
              ...(hasMail
                ? [
                    <TextLink key="mail" href={to(paths.mail)}>
                      {t('byMail')}
                    </TextLink>,
                  ]
                : []),
              <TextLink key="place" href={to(paths.place)}>
                {t('place')}
              </TextLink>,
              <TextLink key="atom" href={`${to(paths.atom)}${feedQuery}`}>
                {t('atom')}
              </TextLink>,
              <TextLink key="json" href={`${to(paths.json)}${feedQuery}`}>
                {t('json')}
              </TextLink>,
              <TextLink key="signals" href={paths.signalsFeed}>
                {t('signalsFeed')}
              </TextLink>,
              ...(hasDesk
                ? [
                    <TextLink key="partner" href={to('/werkbank/signalen')}>
                      {t('partner')}
                    </TextLink>,
                  ]
                : []),
            ]}
          />
        </section>
      </div>
    </PublicPage>
  )
}
