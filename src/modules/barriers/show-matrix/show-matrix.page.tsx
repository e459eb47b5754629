// SPDX-License-Identifier: EUPL-1.2
import '../draw-journey/journey.css'
import { addressIn, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Lead, Paragraph } from '#ui/text'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { inLanguage, statusOrder } from '../draw-journey/journey-view.ts'
import type { Barrier } from '../edition/edition.ts'
import { unique } from '../show-coverage/coverage.ts'
import { paths } from '../show-journeys/addresses.ts'
import { EditionNote } from '../show-journeys/edition-note.part.tsx'
import { readModel } from '../show-journeys/show-journey.query.ts'
import type { Route } from './+types/show-matrix.page.ts'
import { searchOf } from './matrix.ts'
import { PartyBarriers } from './party-barriers.part.tsx'
import { matrixView } from './show-matrix.query.ts'
import { text } from './show-matrix.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const model = existing(await readModel(ctx, search))
  return { ...model, view: matrixView(ctx, model, search), here: addressIn(ctx.language, paths.matrix) }
}

const liveOf = (barriers: readonly Barrier[]) => barriers.filter(({ status }) => status === 'live').length

export default function ShowMatrix({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { edition, date, newest, view, here } = loaderData
  const { asked, form, rows } = view
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.all), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      <EditionNote edition={edition} newest={newest} here={here} />
      <Choices {...loaderData} />
      {rows.length === 0 ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <>
          <ChartFrame
            title={t('pictureTitle')}
            description={t('pictureOf', { what: form?.label ?? t('everyForm') })}
            source={t('source', { number: edition.number, date })}
            table={{
              caption: t('figures'),
              columns: (column) => [
                column(t('party'), (row) => row.label),
                column(t('total'), { numeric: true }, (row) => row.total),
                column(t('live'), { numeric: true }, (row) => liveOf(unique(row.cells.flat()))),
              ],
              rows: rows,
            }}
          >
            <BarChart
              label={t('pictureTitle')}
              bars={rows.map(({ label, total, cells }) => ({
                label,
                value: liveOf(unique(cells.flat())),
                text: t('bar', { total, live: liveOf(unique(cells.flat())) }),
              }))}
            />
          </ChartFrame>
          <Matrix {...loaderData} />
          <Paragraph>{t('cells')}</Paragraph>
          <Paragraph>
            <TextLink href={`${addressIn(language, paths.matrixFile)}${searchOf(asked)}`} download>
              {t('file')}
            </TextLink>
          </Paragraph>
          {asked.party !== '' && <PartyBarriers view={view} />}
        </>
      )}
    </PublicPage>
  )
}

type Shown = Route.ComponentProps['loaderData']

function Choices({ edition, view: { asked }, here }: Shown) {
  const language = useLanguage()
  const t = translate(text, language)
  const d = translate(drawText, language)
  const isChosen = Object.values(asked).some((value) => value !== '')
  return (
    <FilterBar
      action={here}
      label={t('filter')}
      submitText={t('show')}
      clear={isChosen ? { href: here, text: t('clear') } : undefined}
    >
      <SelectField
        name="vorm"
        label={t('form')}
        emptyText={t('allForms')}
        defaultValue={asked.form}
        options={edition.journeys.map((each) => ({ value: each.form, text: inLanguage(each.label, language) }))}
      />
      <SelectField
        name="partij"
        label={t('party')}
        emptyText={t('allParties')}
        defaultValue={asked.party}
        options={edition.parties.map(({ id, label }) => ({ value: id, text: inLanguage(label, language) }))}
      />
      <SelectField
        name="stand"
        label={t('status')}
        emptyText={t('allStatuses')}
        defaultValue={asked.status}
        options={statusOrder.map((status) => ({ value: status, text: d(status) }))}
      />
    </FilterBar>
  )
}

function Matrix({ view, here }: Shown) {
  const t = useText(text)
  const { asked, form, columns, rows } = view
  const cell = (row: (typeof rows)[number], at: number) => {
    const barriers = row.cells[at] ?? []
    const column = columns[at]
    if (barriers.length === 0 || !column)
      return (
        <span className="dw-soft">
          –<span className="dw-hidden"> {t('none')}</span>
        </span>
      )
    const [live, more] = [liveOf(barriers), barriers.length - liveOf(barriers)]
    const href = `${here}${searchOf({ ...asked, party: row.party, form: form ? form.code : column.id })}#${form ? column.id : 'lijst'}`
    return (
      <TextLink href={href}>
        <span aria-hidden="true">
          {live}
          {more > 0 && ` +${more}`}
        </span>
        <span className="dw-hidden">{t('cell', { party: row.label, column: column.text, live, more })}</span>
      </TextLink>
    )
  }
  return (
    <div className="dw-broad dw-broad--counts">
      <Table
        caption={form ? t('tableSteps', { form: form.label }) : t('tableForms')}
        folded
        rows={rows}
        keyOf={({ party }) => party}
        columns={(column) => [
          column(t('party'), ({ label }) => label),
          columns.map(({ text: name }, at) => column(name, (row) => cell(row, at))),
        ]}
      />
    </div>
  )
}
