// SPDX-License-Identifier: EUPL-1.2
import '../draw-journey/journey.css'
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import { inLanguage } from '../draw-journey/journey-view.ts'
import { paths } from '../show-journeys/addresses.ts'
import { EditionNote } from '../show-journeys/edition-note.part.tsx'
import { journeyOf, readModel } from '../show-journeys/show-journey.query.ts'
import type { Route } from './+types/show-coverage.page.ts'
import { coverage, type GapKind, gapKinds } from './coverage.ts'
import { GapLine } from './gap-line.part.tsx'
import { text } from './show-coverage.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const model = existing(await readModel(ctx, search))
  const { edition } = model
  const chosen = journeyOf(edition, search.get('vorm') ?? '')
  const kind: GapKind = gapKinds.find((one) => one === search.get('leemte')) ?? 'step-no-effect'
  const all = coverage(edition)
  return {
    ...model,
    kind,
    form: chosen?.form ?? '',
    here: addressIn(ctx.language, paths.coverage),
    columns: [
      ...edition.journeys.map((journey) => ({
        form: journey.form,
        label: inLanguage(journey.label, ctx.language),
        gaps: coverage(edition, journey),
      })),
      { form: '', label: translate(text, ctx.language)('all'), gaps: all },
    ],
    chosen: (chosen ? coverage(edition, chosen) : all).find((gap) => gap.kind === kind),
  }
}

type Shown = Route.ComponentProps['loaderData']

export default function ShowCoverage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { edition, date, newest, isPublic, kind, form, here, columns, chosen } = loaderData
  const label = columns.find((column) => column.form === form)?.label ?? ''
  const items = chosen?.items ?? []
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.all), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      <EditionNote edition={edition} newest={newest} here={here} />
      <InShort {...loaderData} />
      {isPublic && <Paragraph>{t('publicOnly')}</Paragraph>}
      <GapTable {...loaderData} />
      <Heading level={2} id="lijst">
        {t('listTitle', {
          gap: t(kind),
          count: t('outOf', { count: items.length, total: chosen?.total ?? 0 }),
          form: form === '' ? t('allForms').toLowerCase() : label,
        })}
      </Heading>
      <FilterBar action={`${here}#lijst`} label={t('filter')} submitText={t('show')}>
        <SelectField
          name="leemte"
          label={t('gap')}
          emptyText={false}
          defaultValue={kind}
          options={gapKinds.map((one) => ({ value: one, text: t(one) }))}
        />
        <SelectField
          name="vorm"
          label={t('form')}
          emptyText={t('allForms')}
          defaultValue={form}
          options={columns
            .filter((column) => column.form !== '')
            .map((column) => ({ value: column.form, text: column.label }))}
        />
      </FilterBar>
      {items.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <List items={items.map((item, index) => <GapLine key={index} item={item} edition={edition} form={form} />)} />
      )}
      <GapPicture {...loaderData} date={date} />
    </PublicPage>
  )
}

/** What whoever makes policy asks first. */
const askedFirst = ['step-not-live', 'step-no-effect', 'signal-not-judged'] as const

/** The answer in a few sentences, each with the way to what it counts. */
function InShort({ columns, here }: Shown) {
  const t = useText(text)
  const all = columns.find(({ form }) => form === '')?.gaps ?? []
  return (
    <>
      <Heading level={2}>{t('answerTitle')}</Heading>
      <List
        items={askedFirst.map((kind) => {
          const gap = all.find((one) => one.kind === kind)
          return (
            <>
              {t(`answer-${kind}`, { count: gap?.items.length ?? 0, total: gap?.total ?? 0 })}{' '}
              <TextLink href={`${here}?leemte=${kind}#lijst`} hiddenText={t(kind)}>
                {t('seeWhich')}
              </TextLink>
            </>
          )
        })}
      />
    </>
  )
}

function GapTable({ columns, here }: Shown) {
  const t = useText(text)
  return (
    <>
      <Heading level={2}>{t('tableTitle')}</Heading>
      <Paragraph>{t('tableLead')}</Paragraph>
      <div className="dw-broad dw-broad--counts">
        <Table
          caption={t('tableTitle')}
          hideCaption
          folded
          rows={gapKinds}
          columns={(column) => [
            column(t('gap'), (kind) => t(kind)),
            columns.map(({ form, label, gaps }) =>
              column(label, (kind) => {
                const gap = gaps.find((one) => one.kind === kind)
                const count = gap?.items.length ?? 0
                const words = t('outOf', { count, total: gap?.total ?? 0 })
                const href = `${here}?leemte=${kind}${form && `&vorm=${form}`}#lijst`
                return (
                  <TextLink href={href} hiddenText={`${t(kind)}, ${label}`}>
                    {count > 0 ? <strong>{words}</strong> : words}
                  </TextLink>
                )
              }),
            ),
          ]}
        />
      </div>
    </>
  )
}

function GapPicture({ edition, date, kind, columns }: Shown) {
  const t = useText(text)
  const bars = columns.map(({ form, label, gaps }) => {
    const gap = gaps.find((one) => one.kind === kind)
    const [count, total] = [gap?.items.length ?? 0, gap?.total ?? 0]
    const share = total === 0 ? 0 : Math.round((100 * count) / total)
    return { form, label, value: share, text: t('outOf', { count, total }) }
  })
  const title = t('pictureTitle', { gap: t(kind) })
  return (
    <ChartFrame
      title={title}
      description={t('pictureLead')}
      source={t('source', { number: edition.number, date })}
      table={{
        caption: title,
        columns: (column) => [
          column(t('form'), (bar) => bar.label),
          column(t('count'), { numeric: true }, (bar) => bar.text),
          column(t('share'), { numeric: true }, (bar) => `${bar.value}%`),
        ],
        rows: bars,
      }}
    >
      <BarChart
        label={title}
        max={100}
        bars={bars.map(({ form, ...bar }) => ({ ...bar, series: form === '' ? 'other' : 1 }))}
      />
    </ChartFrame>
  )
}
