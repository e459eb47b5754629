// SPDX-License-Identifier: EUPL-1.2
import { longestSearch } from '#foundation/search'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { List, Paragraph, Small } from '#ui/text'
import { pageIn } from '../browse-concepts/page-in.ts'
import { ConceptSearch, TaxonomyLinks } from '../browse-concepts/taxonomy-links.part.tsx'
import type { Route } from './+types/search-concepts.page.ts'
import { searchConcepts } from './search-concepts.query.ts'
import { text } from './search-concepts.text.ts'

const mostShown = 30

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, longestSearch)
  const found = asked === '' ? [] : await searchConcepts(ctx, asked)
  return {
    asked,
    contact: ctx.settings.contactEmail,
    count: found.length,
    isNear: found.length > 0 && found.every((one) => one.isNear),
    found: found.slice(0, mostShown).map(({ concept: { id, label, definition }, by }) => ({
      id,
      label: label[language],
      definition: definition[language],
      // Its own name or definition is on the line already.
      by: by.text === label[language] || by.text === definition[language] || by.text === id ? null : by.text,
    })),
  }
}

export default function SearchConcepts({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { asked, found, count, isNear, contact } = loaderData
  return (
    <PublicPage title={t('title')}>
      <TaxonomyLinks here="search" />
      <ConceptSearch asked={asked} />
      {asked !== '' && count === 0 && (
        <EmptyState title={t('none')} headingLevel={2}>
          <List
            items={[
              t('noneShorter'),
              <TextLink key="browse" href={pageIn(language, '/begrippen')}>
                {t('noneBrowse')}
              </TextLink>,
              <TextLink key="help" href={pageIn(language, '/hulp')}>
                {t('noneHelp')}
              </TextLink>,
              <span key="tell">
                {t('noneTell')} <TextLink href={`mailto:${contact}`}>{contact}</TextLink>
              </span>,
            ]}
          />
        </EmptyState>
      )}
      {count > 0 && <Heading level={2}>{isNear ? t('near') : t('count', { count, asked })}</Heading>}
      {isNear && <Paragraph>{t('nearBody')}</Paragraph>}
      {count > 0 && (
        <ol className="dw-found">
          {found.map(({ id, label, definition, by }) => (
            <li key={id}>
              <Heading level={3}>
                <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>{' '}
                <span className="dw-tree__code">{id}</span>
              </Heading>
              <Paragraph>{definition}</Paragraph>
              {by !== null && <Small>{t('by', { words: by })}</Small>}
            </li>
          ))}
        </ol>
      )}
      {count > found.length && <Paragraph>{t('more', { count: found.length })}</Paragraph>}
    </PublicPage>
  )
}
