// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import { pageIn } from '../browse-concepts/page-in.ts'
import { TaxonomyLinks } from '../browse-concepts/taxonomy-links.part.tsx'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { text as conceptText } from '../show-concept/show-concept.text.ts'
import type { Route } from './+types/translate-counts.page.ts'
import { countedBy, mappingsIn } from './mapping-counts.ts'
import { groupOf, schemeGroups } from './group-of-scheme.ts'
import { sumsOf } from './may-add-up.ts'
import { saySums, text } from './translate-counts.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const { concepts, externalSchemes, commentary } = await findCurrentEdition(ctx)
  const group = schemeGroups.find((one) => one === asked.get('wie')) ?? 'dutch'
  const nameOf = (id: string) => commentary.counting[id]?.organisation[language] ?? id
  const schemes = externalSchemes.filter(({ id }) => groupOf(commentary.counting[id]) === group)
  const shown = new Set(schemes.map(({ id }) => id))
  const from = externalSchemes.find(({ id }) => id === asked.get('van'))
  const code = asked.get('code')?.slice(0, 200)
  const ofScheme = from ? mappingsIn(concepts, { scheme: from.id }) : []
  const ofCode = code ? mappingsIn(concepts, { scheme: from?.id, code }) : ofScheme
  return {
    title: translate(text, language)('title'),
    action: addressIn(language, '/begrippen/vertaaltabel'),
    group,
    rows: concepts
      .map(({ id, label, mappings }) => ({
        id,
        label: label[language],
        mappings: mappings
          .filter(({ scheme }) => shown.has(scheme))
          .map(({ scheme, code, label: theirs, relation }) => ({
            key: `${scheme} ${code}`,
            organisation: nameOf(scheme),
            theirs,
            relation,
          })),
        sums: sumsOf(
          mappings
            .filter(({ scheme }) => shown.has(scheme))
            .map((mapping) => countedBy(commentary, mapping))
            .filter(({ unit }) => unit !== 'nothing'),
        ),
      }))
      .filter(({ mappings }) => mappings.length > 0),
    organisations: externalSchemes.map(({ id }) => ({ value: id, text: nameOf(id) })),
    from: from && {
      id: from.id,
      name: nameOf(from.id),
      title: from.title,
      counts: commentary.counting[from.id]?.counts[language] ?? null,
      unknown: code && ofCode.length === 0 ? code : null,
      rows: (ofCode.length > 0 ? ofCode : ofScheme).map(({ concept, mapping }) => ({
        key: `${concept.id} ${mapping.code}`,
        theirs: mapping.code === mapping.label ? mapping.label : `${mapping.label} (${mapping.code})`,
        relation: mapping.relation,
        id: concept.id,
        label: concept.label[language],
      })),
    },
  }
}

export default function TranslateCounts({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const say = translate(conceptText, language)
  const { title, action, group, rows, organisations, from } = loaderData
  return (
    <PublicPage title={title}>
      <TaxonomyLinks here="translate" />
      <Lead>{t('lead')}</Lead>
      <Heading level={2} id="hun-woord">
        {t('reverse')}
      </Heading>
      <Paragraph>{t('reverseBody')}</Paragraph>
      <FilterBar action={`${action}#hun-woord`} label={t('reverse')} submitText={t('show')}>
        <SelectField
          name="van"
          label={t('organisation')}
          options={organisations}
          defaultValue={from?.id ?? ''}
          emptyText={t('pick')}
        />
      </FilterBar>
      {from && <Theirs from={from} language={language} />}
      <Heading level={2} id="tabel">
        {t('caption')}
      </Heading>
      <FilterBar action={`${action}#tabel`} label={t('filter')} submitText={t('show')}>
        <SelectField
          name="wie"
          label={t('group')}
          options={schemeGroups.map((one) => ({ value: one, text: t(one) }))}
          defaultValue={group}
          emptyText={false}
        />
      </FilterBar>
      <Table
        caption={t('caption')}
        hideCaption
        folded
        columns={(column) => [
          column(t('concept'), ({ id, label }) => (
            <div>
              <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>
              <span className="dw-tree__code"> {id}</span>
            </div>
          )),
          column(t('theirWords'), ({ mappings }) => (
            <List
              items={mappings.map(({ key, organisation, theirs, relation }) => (
                <span key={key}>
                  {organisation}: “{theirs}”, {say(`relation-${relation}`)}
                </span>
              ))}
            />
          )),
          column(t('sums'), ({ id, sums }) => (
            <TextLink href={pageIn(language, `/begrippen/vertaaltabel/${id}`)}>
              {group === 'lists' ? t('sumsNothing') : saySums(sums, language)}
            </TextLink>
          )),
        ]}
        rows={rows}
      />
    </PublicPage>
  )
}

type Theirs = NonNullable<Awaited<ReturnType<typeof loader>>['from']>

function Theirs({ from, language }: { from: Theirs; language: Language }) {
  const t = translate(text, language)
  const say = translate(conceptText, language)
  return (
    <>
      {from.counts !== null && <Paragraph>{t('countsOf', { organisation: from.name, counts: from.counts })}</Paragraph>}
      {from.unknown !== null && (
        <EmptyState title={t('unknownCode', { code: from.unknown })} headingLevel={3}>
          {null}
        </EmptyState>
      )}
      <Table
        caption={from.title}
        columns={(column) => [
          column(t('theirs'), ({ theirs }) => theirs),
          column(t('relation'), ({ relation }) => say(`relation-${relation}`)),
          column(t('ours'), ({ id, label }) => (
            <TextLink href={pageIn(language, `/begrippen/vertaaltabel/${id}`)}>{label}</TextLink>
          )),
        ]}
        rows={from.rows}
      />
    </>
  )
}
