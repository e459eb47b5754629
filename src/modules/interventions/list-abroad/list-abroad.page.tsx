// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { paths } from '../intervention/addresses.ts'
import { mechanisms } from '../intervention/intervention.ts'
import { mechanismText } from '../intervention/intervention.text.ts'
import { readNames } from '../intervention/model.query.ts'
import { listAbroad } from '../list-interventions/list-interventions.query.ts'
import { countryName } from '../show-intervention/country-name.ts'
import { type InterventionView, viewOf } from '../show-intervention/intervention-view.ts'
import type { Route } from './+types/list-abroad.page.ts'
import { text } from './list-abroad.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const [found, names] = await Promise.all([listAbroad(ctx), readNames(ctx)])
  const shown = found.map((one) => ({ mechanism: one.mechanism, view: viewOf(one, names, ctx.language) }))
  const codes = [...new Set(found.map(({ country }) => country))]
  const countries = codes
    .map((country) => ({
      country,
      name: countryName(country, ctx.language),
      examples: shown.filter(({ view }) => view.country === country),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, ctx.language))
  const ids = [...new Set(found.flatMap(({ barriers }) => barriers))].toSorted()
  const barriers = ids.flatMap((id) => {
    const name = names.barrier(id)
    const examples = shown.filter(({ view }) => view.barriers.some((one) => one.id === id)).map(({ view }) => view)
    return name === undefined ? [] : [{ id, name, examples }]
  })
  return { countries, barriers }
}

export default function ListAbroad({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { countries, barriers } = loaderData
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      <Lead>{t('lead', { countries: countries.length })}</Lead>
      <Paragraph>{t('reading')}</Paragraph>
      <Heading level={2}>{t('picture')}</Heading>
      <Paragraph>{t('pictureMore')}</Paragraph>
      <Table
        caption={t('picture')}
        hideCaption
        folded
        rows={countries}
        keyOf={({ country }) => country}
        columns={(column) => [
          column(t('country'), ({ country, name }) => <TextLink href={`#${country}`}>{name}</TextLink>),
          mechanisms.map((mechanism) =>
            column(mechanismText[language][mechanism], ({ examples }) => {
              const count = examples.filter((one) => one.mechanism === mechanism).length
              return count > 0 ? <Status kind="ok" text={String(count)} /> : ''
            }),
          ),
        ]}
      />
      <Heading level={2}>{t('byCountry')}</Heading>
      <Records
        items={countries.map(({ country, name, examples }) => ({
          key: country,
          content: (
            <section>
              <Heading level={3} id={country}>
                {name}
              </Heading>
              <Details phone summary={t('examples', { count: examples.length })} hiddenText={name}>
                <List items={examples.map(({ view }) => <Example key={view.code} one={view} />)} />
              </Details>
            </section>
          ),
        }))}
      />
      <Heading level={2}>{t('byBarrier')}</Heading>
      <Paragraph>{t('byBarrierMore')}</Paragraph>
      <List
        items={barriers.map(({ id, name, examples }) => (
          <>
            {name} ({id}):{' '}
            {examples.map((one, at) => (
              <span key={one.code}>
                {at > 0 && ', '}
                <TextLink href={addressIn(language, `${paths.public}/${one.code}`)} hiddenText={one.title.words}>
                  {one.countryName}
                </TextLink>
              </span>
            ))}
          </>
        ))}
      />
    </PublicPage>
  )
}

/** One example: what it is, the first figure with whose it is, and the lesson. */
function Example({ one }: { one: InterventionView }) {
  const language = useLanguage()
  const t = translate(text, language)
  const [claim] = one.claims
  return (
    <>
      <TextLink href={addressIn(language, `${paths.public}/${one.code}`)} lang={one.title.lang}>
        {one.title.words}
      </TextLink>{' '}
      ({one.statusWord})
      <Small>
        {claim ? `${t('figure', { figure: claim.text.words })} (${claim.period.words}; ${claim.by}).` : t('noFigure')}
      </Small>
      <Small>{t('lesson', { lesson: one.lesson.words })}</Small>
    </>
  )
}
