// SPDX-License-Identifier: EUPL-1.2
import { identifiersIn } from '#values'
import { fold, longestSearch } from '#foundation/search'
import { addressIn, type Language, translate } from '#foundation/text'
import type { Context } from '#foundation/access'
import { contextOf } from '#foundation/web'
import { listReportingPoints } from '#modules/partners'
import { searchConcepts } from '#modules/taxonomy'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Listed } from '../site-map/pages-of.ts'
import { PageList } from '../site-map/page-list.page.tsx'
import type { Route } from './+types/search-site.page.ts'
import { text } from './search-site.text.ts'
import { searchSite } from './site-search.query.ts'

const most = { pages: 8, points: 5, concepts: 5 }

export function loader(args: Route.LoaderArgs) {
  const { language } = contextOf(args)
  const to = (path: string) => addressIn(language, path)
  return {
    longest: longestSearch,
    links: { self: to('/zoeken'), check: to('/controleren'), help: to('/hulp') },
  }
}

/** By POST: people type into a search field what should stand in no address and no log. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const form = await args.request.formData().catch(() => null)
  const typed = form?.get('q')
  const asked = typeof typed === 'string' ? typed.trim().slice(0, longestSearch) : ''
  if (asked === '') return null
  const isIdentifier = identifiersIn(asked).length > 0
  return {
    asked,
    isIdentifier,
    pages: isIdentifier ? [] : searchSite(asked, ctx.language, most.pages),
    points: isIdentifier ? [] : await pointsFor(ctx, asked),
    concepts: isIdentifier ? [] : await conceptsFor(ctx, asked, ctx.language),
  }
}

async function pointsFor(ctx: Context, asked: string): Promise<Listed[]> {
  const words = fold(asked).split(' ')
  const { items } = await listReportingPoints(ctx, { limit: 100 })
  const named = ({ organisation }: (typeof items)[number]) => fold(`${organisation.nl} ${organisation.en}`)
  return items
    .filter((point) => words.some((word) => word.length > 2 && named(point).split(' ').includes(word)))
    .slice(0, most.points)
    .map(({ id, organisation, does }) => ({
      href: addressIn(ctx.language, `/meldpunten/${id}`),
      title: organisation[ctx.language],
      says: does[0]?.[ctx.language] ?? '',
    }))
}

async function conceptsFor(ctx: Context, asked: string, language: Language): Promise<Listed[]> {
  const found = await searchConcepts(ctx, asked)
  return found
    .filter(({ isNear }) => !isNear)
    .slice(0, most.concepts)
    .map(({ concept: { id, label, definition } }) => ({
      href: addressIn(language, `/begrippen/${id}`),
      title: label[language],
      says: definition[language],
    }))
}

export default function SearchSite({ loaderData, actionData }: Route.ComponentProps) {
  const { links } = loaderData
  const t = translate(text, useLanguage())
  const groups = actionData
    ? (['pages', 'points', 'concepts'] as const).filter((name) => actionData[name].length > 0)
    : []
  return (
    <PublicPage title={t('title')}>
      <Form action={links.self}>
        <TextField
          name="q"
          type="search"
          label={t('field')}
          description={t('fieldHelp')}
          defaultValue={actionData?.asked}
          maxLength={loaderData.longest}
        />
        <Button>{t('submit')}</Button>
      </Form>
      {actionData?.isIdentifier && (
        <Form action={links.check}>
          <HiddenField name="vraag" value={actionData.asked} />
          <Paragraph>{t('looksLike')}</Paragraph>
          <Button>{t('check')}</Button>
        </Form>
      )}
      {groups.map((name) => (
        <section key={name}>
          <Heading level={2}>{t(name)}</Heading>
          <PageList pages={actionData?.[name] ?? []} />
        </section>
      ))}
      {actionData && !actionData.isIdentifier && groups.length === 0 && (
        <EmptyState title={t('none')} headingLevel={2}>
          <List
            items={[
              t('noneTry'),
              <TextLink key="help" href={links.help}>
                {t('noneHelp')}
              </TextLink>,
              <TextLink key="check" href={links.check}>
                {t('noneCheck')}
              </TextLink>,
            ]}
          />
        </EmptyState>
      )}
    </PublicPage>
  )
}
