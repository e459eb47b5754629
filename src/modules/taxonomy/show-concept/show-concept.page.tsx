// SPDX-License-Identifier: EUPL-1.2
import { capitalised, formatDate, type Language, type Translate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { pageIn } from '../browse-concepts/page-in.ts'
import { TaxonomyLinks } from '../browse-concepts/taxonomy-links.part.tsx'
import type { Route } from './+types/show-concept.page.ts'
import { findConcept, type NamedConcept } from './find-concept.query.ts'
import { text } from './show-concept.text.ts'

type Shown = NonNullable<Awaited<ReturnType<typeof findConcept>>>
type T = Translate<keyof typeof text.nl>

export async function loader(args: Route.LoaderArgs) {
  return existing(await findConcept(contextOf(args), args.params.code ?? ''))
}

export default function ShowConcept({ loaderData: concept }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <PublicPage title={capitalised(concept.label)} back={{ href: pageIn(language, '/begrippen') }}>
      {concept.replacedBy.length > 0 && (
        <Notice kind="warn" title={t('deprecatedTitle')}>
          <Paragraph>
            {t('deprecated')} <Names of={concept.replacedBy} language={language} />
          </Paragraph>
        </Notice>
      )}
      <Small>
        {concept.id} · {concept.facet}
      </Small>
      <Lead>{concept.definition}</Lead>
      {concept.scopeNote && <Paragraph>{concept.scopeNote}</Paragraph>}
      {concept.alternative.length > 0 && (
        <Paragraph>{t('alternative', { names: concept.alternative.join(', ') })}</Paragraph>
      )}
      <Words concept={concept} t={t} />
      <NotThis concept={concept} t={t} language={language} />
      <Place concept={concept} t={t} language={language} />
      <Others concept={concept} t={t} language={language} />
      <Heading level={2}>{t('history')}</Heading>
      <Paragraph>{t('since', { since: concept.since })}</Paragraph>
      {concept.decisions.length > 0 && (
        <List
          items={concept.decisions.map(({ date, what, why }) => (
            <>
              {formatDate(new Date(`${date}T12:00:00Z`), language)}: {what} {why}
            </>
          ))}
        />
      )}
      <Heading level={2}>{t('data')}</Heading>
      <Paragraph>
        <TextLink href={`/doc/begrip/${concept.id}.ttl`}>Turtle</TextLink>{' '}
        <TextLink href={`/doc/begrip/${concept.id}.jsonld`}>JSON-LD</TextLink>{' '}
        <TextLink href={`/v1/concepts/${concept.id}`}>JSON</TextLink>
      </Paragraph>
      <Paragraph>
        {t('address')}: <span className="dw-address">{concept.address}</span>
      </Paragraph>
      <TaxonomyLinks />
    </PublicPage>
  )
}

function Words({ concept, t }: { concept: Shown; t: T }) {
  return (
    <>
      {concept.words.length > 0 && (
        <>
          <Heading level={2}>{t('words')}</Heading>
          <ul className="dw-words">
            {concept.words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </>
      )}
      {concept.examples.length > 0 && (
        <>
          <Heading level={2}>{t('examples')}</Heading>
          <List items={concept.examples} />
        </>
      )}
    </>
  )
}

function NotThis({ concept, t, language }: { concept: Shown; t: T; language: Language }) {
  const { notThis, siblings } = concept
  if (notThis === null && siblings.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('not')}</Heading>
      {notThis !== null && <Paragraph>{notThis}</Paragraph>}
      {siblings.length > 0 && (
        <Details summary={t('beside')}>
          <List
            items={siblings.map(({ id, label, definition }) => (
              <>
                <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>: {definition}
              </>
            ))}
          />
        </Details>
      )}
    </>
  )
}

function Place({ concept, t, language }: { concept: Shown; t: T; language: Language }) {
  const places = [
    { term: t('broader'), names: concept.broader },
    { term: t('narrower'), names: concept.narrower },
    { term: t('related'), names: concept.related },
    { term: t('seeAlso'), names: concept.seeAlso },
  ].filter(({ names }) => names.length > 0)
  return (
    <>
      <Heading level={2}>{t('place')}</Heading>
      <SummaryList
        items={places.map(({ term, names }) => ({ term, answer: <Names of={names} language={language} /> }))}
      />
    </>
  )
}

function Names({ of, language }: { of: NamedConcept[]; language: Language }) {
  return of.map(({ id, label }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>
    </span>
  ))
}

function Others({ concept, t, language }: { concept: Shown; t: T; language: Language }) {
  const { mappings, id } = concept
  return (
    <>
      <Heading level={2}>{t('others')}</Heading>
      {mappings.length === 0 ? (
        <Paragraph>{t('othersNone')}</Paragraph>
      ) : (
        <>
          <Table
            caption={t('others')}
            hideCaption
            folded
            columns={(column) => [
              column(t('organisation'), ({ organisation }) => organisation),
              column(t('theirs'), ({ theirs }) => theirs),
              column(t('relation'), ({ relation, confidence, note, valid }) => (
                <div>
                  {t(`relation-${relation}`)}, {t(`sure-${confidence}`)}
                  {valid && <Small>{valid}</Small>}
                  {note && <Small>{note}</Small>}
                </div>
              )),
              column(t('source'), ({ sources }) => (
                <div className="dw-address">
                  {sources.map(({ title, url }, place) => (
                    <span key={title}>
                      {place > 0 && ', '}
                      <TextLink href={url} external>
                        {title}
                      </TextLink>
                    </span>
                  ))}
                </div>
              )),
            ]}
            rows={mappings}
          />
          <Paragraph>
            <TextLink href={pageIn(language, `/begrippen/vertaaltabel/${id}`)}>{t('othersMore')}</TextLink>
          </Paragraph>
        </>
      )}
    </>
  )
}
