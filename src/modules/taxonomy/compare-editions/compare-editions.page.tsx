// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, type Language, type Translate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
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
import type { Route } from './+types/compare-editions.page.ts'
import { text } from './compare-editions.text.ts'
import { showEditions } from './show-editions.query.ts'

type Shown = Awaited<ReturnType<typeof showEditions>>
type T = Translate<keyof typeof text.nl>

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const shown = await showEditions(ctx, { from: asked.get('van'), to: asked.get('naar') })
  return {
    ...shown,
    title: translate(text, ctx.language)('title'),
    action: `${addressIn(ctx.language, '/begrippen/edities')}#vergelijken`,
  }
}

export default function CompareEditions({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, action, editions, comparison, decisions, commentaryVersion } = loaderData
  const options = editions.map(({ version }) => ({ value: version, text: version }))
  return (
    <PublicPage title={title}>
      <TaxonomyLinks here="editions" />
      <Lead>{t('lead')}</Lead>
      <Editions editions={editions} t={t} language={language} />
      <Paragraph>{t('commentary', { version: commentaryVersion })}</Paragraph>
      <Heading level={2} id="vergelijken">
        {t('compareTitle')}
      </Heading>
      {editions.length < 2 ? (
        <Paragraph>{t('compareOne')}</Paragraph>
      ) : (
        <FilterBar action={action} label={t('compareTitle')} submitText={t('compare')}>
          <SelectField
            name="van"
            label={t('from')}
            options={options}
            defaultValue={comparison?.from ?? options[1]?.value}
            emptyText={false}
          />
          <SelectField
            name="naar"
            label={t('to')}
            options={options}
            defaultValue={comparison?.to ?? options[0]?.value}
            emptyText={false}
          />
        </FilterBar>
      )}
      {comparison && <Outcome comparison={comparison} t={t} language={language} />}
      <Heading level={2}>{t('decisions')}</Heading>
      <Paragraph>{decisions.length > 0 ? t('decisionsBody') : t('decisionsNone')}</Paragraph>
      {decisions.map(({ date, edition, what, why, concepts }) => (
        <section key={date + what}>
          <Heading level={3} caption={`${day(date, language)} · ${edition}`}>
            {what}
          </Heading>
          <Paragraph>
            {t('why')} {why}
          </Paragraph>
          {concepts.length > 0 && (
            <Paragraph>
              {t('about')} <Names of={concepts} language={language} />
            </Paragraph>
          )}
        </section>
      ))}
    </PublicPage>
  )
}

function Editions({ editions, t, language }: { editions: Shown['editions']; t: T; language: Language }) {
  return (
    <Table
      caption={t('editions')}
      columns={(column) => [
        column(t('version'), ({ version }) => version),
        column(t('date'), ({ publishedOn }) => day(publishedOn, language)),
        column(t('status'), ({ status, isInForce }) =>
          [t(`status-${status}`), ...(isInForce ? [t('inForce')] : [])].join(', '),
        ),
        column(t('data'), ({ scheme, version }) => (
          <div>
            <TextLink href={`/doc/begrippenkader/${scheme}/${version}.ttl`} hiddenText={version}>
              Turtle
            </TextLink>{' '}
            <TextLink href={`/doc/begrippenkader/${scheme}/${version}.jsonld`} hiddenText={version}>
              JSON-LD
            </TextLink>
          </div>
        )),
      ]}
      rows={editions}
      keyOf={({ version }) => version}
    />
  )
}

function Outcome(props: { comparison: NonNullable<Shown['comparison']>; t: T; language: Language }) {
  const { t, language } = props
  const { from, to, added, deprecated, removed, changed } = props.comparison
  const count = added.length + deprecated.length + removed.length + changed.length
  const link = ({ id, label }: { id: string; label: string }) => (
    <>
      <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>{' '}
      <span className="dw-tree__code">{id}</span>
    </>
  )
  return (
    <section aria-label={t('outcome', { from, to })}>
      <Heading level={3}>{t('outcome', { from, to })}</Heading>
      {count === 0 && <Paragraph>{t('nothing')}</Paragraph>}
      {added.length > 0 && <Paragraph>{t('added', { count: added.length })}</Paragraph>}
      <List items={added.map(link)} />
      {deprecated.length > 0 && <Paragraph>{t('deprecated', { count: deprecated.length })}</Paragraph>}
      <List
        items={deprecated.map((concept) => (
          <>
            {link(concept)}:{' '}
            {t('replacedBy', { names: concept.replacedBy.map(({ id, label }) => `${label} (${id})`).join(', ') })}
          </>
        ))}
      />
      {removed.length > 0 && <Paragraph>{t('removed', { count: removed.length })}</Paragraph>}
      <List items={removed.map(({ id, label }) => `${label} (${id})`)} />
      {changed.length > 0 && <Paragraph>{t('changed', { count: changed.length })}</Paragraph>}
      <List
        items={changed.map((concept) => (
          <>
            {link(concept)}
            <List
              items={concept.changes.map(({ what, before, after }) => (
                <>
                  {t(`what-${what}`)} {t('was', { text: before || t('none') })}; {t('is', { text: after || t('none') })}
                </>
              ))}
            />
          </>
        ))}
      />
    </section>
  )
}

function Names({ of, language }: { of: { id: string; label: string }[]; language: Language }) {
  return of.map(({ id, label }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      <TextLink href={pageIn(language, `/begrippen/${id}`)}>{label}</TextLink>
    </span>
  ))
}

function day(date: string, language: Language): string {
  return formatDate(new Date(`${date}T12:00:00Z`), language)
}
