// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, List, Paragraph } from '#ui/text'
import { inLanguage } from '../draw-journey/journey-view.ts'
import { circleOf, findEdition, listEditions } from '../edition/read-edition.query.ts'
import { editionAsked, paths } from '../show-journeys/addresses.ts'
import { Said } from '../show-journeys/translated-words.part.tsx'
import { dayInWords } from '../show-journeys/show-journey.query.ts'
import type { Route } from './+types/compare-editions.page.ts'
import { byJourney, type Change, compare } from './compare.ts'
import { text } from './compare-editions.text.ts'
import { sayChange } from './say-change.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const all = await listEditions(ctx)
  const numbers = all.map(({ number }) => number)
  const to = editionAsked(search.get('naar')) === undefined ? numbers[0] : editionAsked(search.get('naar'))
  const from = editionAsked(search.get('van')) === undefined ? numbers[1] : editionAsked(search.get('van'))
  const isKnown = (number: number | null | undefined): number is number =>
    typeof number === 'number' && numbers.includes(number)
  const circle = circleOf(ctx)
  const pair = isKnown(from) && isKnown(to) ? { from, to } : null
  return {
    here: addressIn(ctx.language, paths.compare),
    isUnknown: pair === null && all.length > 1,
    options: all.map(({ number, date }) => ({ number, date: dayInWords(date, ctx.language) })),
    pair,
    editions: pair && ([await findEdition(ctx, pair.from, circle), await findEdition(ctx, pair.to, circle)] as const),
  }
}

type Shown = Route.ComponentProps['loaderData']

export default function CompareEditions({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { here, isUnknown, options, pair, editions } = loaderData
  const select = options.map(({ number, date }) => ({ value: String(number), text: t('option', { number, date }) }))
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.all), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      {options.length < 2 && <EmptyState title={t('one')} />}
      {isUnknown && <Notice kind="warn" more={t('unknown')} />}
      {options.length > 1 && (
        <FilterBar action={here} label={t('choose')} submitText={t('show')}>
          <SelectField
            name="van"
            label={t('from')}
            emptyText={false}
            defaultValue={String(pair?.from ?? options[1]?.number)}
            options={select}
          />
          <SelectField
            name="naar"
            label={t('to')}
            emptyText={false}
            defaultValue={String(pair?.to ?? options[0]?.number)}
            options={select}
          />
        </FilterBar>
      )}
      {pair && editions && <Outcome pair={pair} editions={editions} />}
    </PublicPage>
  )
}

type OutcomeProps = { pair: NonNullable<Shown['pair']>; editions: NonNullable<Shown['editions']> }

function Outcome({ pair, editions }: OutcomeProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const count = compare(...editions).length
  if (count === 0) return <Paragraph>{t('nothing', pair)}</Paragraph>
  const groups = byJourney(...editions).map(({ journey, changes }) => {
    const how = (asked: Change['how']) => changes.filter((change) => change.how === asked).length
    return {
      changes,
      label: journey ? inLanguage(journey.label, language) : t('noJourney'),
      added: how('added'),
      removed: how('removed'),
      changed: how('changed'),
    }
  })
  return (
    <>
      <ChartFrame
        title={t('pictureTitle', { ...pair, count })}
        description={t('pictureLead')}
        source={t('source', pair)}
        table={{
          caption: t('pictureTitle', { ...pair, count }),
          columns: (column) => [
            column(t('form'), ({ label }) => label),
            column(t('added'), { numeric: true }, ({ added }) => added),
            column(t('removed'), { numeric: true }, ({ removed }) => removed),
            column(t('changed'), { numeric: true }, ({ changed }) => changed),
          ],
          rows: groups,
        }}
      >
        <BarChart
          label={t('pictureTitle', { ...pair, count })}
          bars={groups.map(({ label, changes }) => ({ label, value: changes.length, text: String(changes.length) }))}
        />
      </ChartFrame>
      {groups.map(({ label, changes }) => (
        <section key={label}>
          <Heading level={2}>{label}</Heading>
          {(['added', 'removed', 'changed'] as const).map((how) => (
            <ChangeList
              key={how}
              how={how}
              changes={changes.filter((change) => change.how === how)}
              editions={editions}
            />
          ))}
        </section>
      ))}
    </>
  )
}

function ChangeList({
  how,
  changes,
  editions,
}: {
  how: Change['how']
  changes: Change[]
  editions: OutcomeProps['editions']
}) {
  const language = useLanguage()
  const t = translate(text, language)
  if (changes.length === 0) return null
  return (
    <>
      <Heading level={3}>{t(how)}</Heading>
      <List
        items={changes.map((change) => {
          const item = change.after ?? change.before
          return (
            <>
              {t(change.kind)}: <Said words={item.label} />
              {change.fields.length > 0 && (
                <List items={change.fields.flatMap((field) => sayChange(field, editions, language))} />
              )}
            </>
          )
        })}
      />
    </>
  )
}
