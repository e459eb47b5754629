// SPDX-License-Identifier: EUPL-1.2
import { addressIn, slugOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { listSources } from '../list-observations/list-observations.query.ts'
import { periodOf } from '../observation/observation-words.text.ts'
import type { Route } from './+types/list-deliveries.page.ts'
import { type Delivery, listDeliveries } from './list-deliveries.query.ts'
import { text } from './list-deliveries.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const [deliveries, sources] = await Promise.all([listDeliveries(ctx), listSources(ctx)])
  return { deliveries, sources, base: addressIn(ctx.language, '/cijfers/bron') }
}

export default function ListDeliveries({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const { deliveries, sources, base } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {deliveries.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneBody')} />
      ) : (
        <Agreements deliveries={deliveries} />
      )}
      <Small>{t('how')}</Small>
      <Heading level={2}>{t('sources')}</Heading>
      <Table
        caption={t('sources')}
        hideCaption
        columns={(column) => [
          column(t('source'), ({ source }) => <TextLink href={`${base}/${slugOf(source)}`}>{source}</TextLink>),
          column(t('figures'), { numeric: true }, ({ count }) => count),
        ]}
        rows={sources}
        keyOf={({ source }) => source}
      />
    </WorkbenchPage>
  )
}

const rhythms = { 1: 'every1', 3: 'every3', 6: 'every6', 12: 'every12', 24: 'every24' } as const

function Agreements({ deliveries }: { deliveries: Delivery[] }) {
  const t = useText(text)
  return (
    <Table
      caption={t('agreed', { count: deliveries.length })}
      columns={(column) => [
        column(t('source'), (delivery) => delivery.source),
        column(t('what'), (delivery) => (
          <div>
            {delivery.what}
            {delivery.isExample && <Small>{t('example')}</Small>}
          </div>
        )),
        column(t('due'), (delivery) => (
          <div>
            {t(rhythms[delivery.everyMonths as keyof typeof rhythms] ?? 'every12')}
            <Small>{t('dueAfter', { days: delivery.dueAfterDays })}</Small>
          </div>
        )),
        column(t('standing'), (delivery) => <Standing delivery={delivery} />),
        column(t('from'), (delivery) => delivery.comesFrom),
      ]}
      rows={deliveries}
      idOf={(delivery) => delivery.id}
    />
  )
}

function Standing({ delivery: { overdue, next } }: { delivery: Delivery }) {
  const language = useLanguage()
  const t = translate(text, language)
  const said = ({ period, dueOn }: { period: string; dueOn: string }) => ({
    period: periodOf(period, language),
    day: formatCalendarDate(dueOn as CalendarDate, language),
  })
  return (
    <div>
      {overdue.length > 0 ? (
        <Status kind="warn" text={t('overdue', { count: overdue.length })} />
      ) : (
        <Status kind="ok" text={t('onTime')} />
      )}
      {overdue.map((each) => (
        <Small key={each.period}>{t('since', said(each))}</Small>
      ))}
      {next && <Small>{t('next', said(next))}</Small>}
    </div>
  )
}
