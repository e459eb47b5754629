// SPDX-License-Identifier: EUPL-1.2
import { capitalised, formatDate, type Language, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Lead, List, Paragraph } from '#ui/text'
import { pageIn } from './page-in.ts'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { addressesUnder } from '../publish-skos/addresses.ts'
import type { Route } from './+types/browse-concepts.page.ts'
import { text } from './browse-concepts.text.ts'
import { type Branch, branchesBelow } from './concept-tree.ts'
import { ConceptSearch, TaxonomyLinks } from './taxonomy-links.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { edition, concepts, facets, byId } = await findCurrentEdition(ctx)
  return {
    title: translate(text, language)('title'),
    count: concepts.length,
    edition: {
      scheme: edition.scheme,
      version: edition.version,
      isDraft: edition.status === 'draft',
      date: formatDate(new Date(`${edition.publishedOn}T12:00:00Z`), language),
      address: addressesUnder(ctx.settings.baseUrl, edition.scheme).scheme,
    },
    facets: facets.map(({ id, topConcept, prefLabel }) => ({
      id,
      top: topConcept,
      label: prefLabel[language],
      definition: byId.get(topConcept)?.definition[language] ?? '',
      branches: branchesBelow(concepts, topConcept, language),
      count: concepts.filter(({ facet }) => facet === id).length,
    })),
  }
}

export default function BrowseConcepts({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, count, edition, facets } = loaderData
  const { version, date } = edition
  return (
    <PublicPage title={title}>
      <TaxonomyLinks here="browse" />
      <Lead>{t('lead', { count })}</Lead>
      <ConceptSearch />
      {facets.map((facet, place) => (
        <section key={facet.id} aria-labelledby={facet.id}>
          <Heading level={2} id={facet.id}>
            {capitalised(facet.label)}
          </Heading>
          <Paragraph>
            {facet.definition} <TextLink href={pageIn(language, `/begrippen/${facet.top}`)}>{facet.top}</TextLink>
          </Paragraph>
          {place === 0 ? (
            <Tree branches={facet.branches} language={language} />
          ) : (
            <Details summary={t('open', { count: facet.count - 1 })}>
              <Tree branches={facet.branches} language={language} />
            </Details>
          )}
        </section>
      ))}
      {edition.isDraft ? (
        <Notice kind="info" title={t('draftTitle')} more={t('draft', { version, date })} />
      ) : (
        <Paragraph>{t('edition', { version, date })}</Paragraph>
      )}
      <Heading level={2}>{t('data')}</Heading>
      <List
        items={[
          <>
            {t('dataBody')} <TextLink href={`/doc/begrippenkader/${edition.scheme}.ttl`}>Turtle</TextLink>,{' '}
            <TextLink href={`/doc/begrippenkader/${edition.scheme}.jsonld`}>JSON-LD</TextLink>
          </>,
          <>
            {t('api')} <TextLink href="/v1/concepts">/v1/concepts</TextLink>
          </>,
          <>
            {t('address')} <span className="dw-address">{edition.address}</span>
          </>,
        ]}
      />
    </PublicPage>
  )
}

function Tree({ branches, language }: { branches: Branch[]; language: Language }) {
  const t = translate(text, language)
  const lines = (all: Branch[]) =>
    all.map(({ id, label, isPriority, isDeprecated, below }) => (
      <li key={id}>
        <div className="dw-tree__line">
          <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>
          <span className="dw-tree__code">
            {[id, ...(isPriority ? [t('priority')] : []), ...(isDeprecated ? [t('deprecated')] : [])].join(' · ')}
          </span>
        </div>
        {below.length > 0 && (
          <Details phone summary={t('kinds', { count: below.length })} hiddenText={label}>
            <ul>{lines(below)}</ul>
          </Details>
        )}
      </li>
    ))
  return <ul className="dw-tree">{lines(branches)}</ul>
}
