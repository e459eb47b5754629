// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, type Language, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { readEdition } from '#modules/barriers'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Statement } from '#ui/statement'
import { type Columns, Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { paths } from '../request/addresses.ts'
import { labelIn } from '../request/label-in.ts'
import { measures } from '../request/request.ts'
import { measureText } from '../request/request.text.ts'
import type { Route } from './+types/figures.page.ts'
import { figuresText } from './figures.text.ts'
import type { RequestCounts } from './request-counts.ts'
import { requestsOfBarriers, requestsOfMeasures } from './requests-of-barriers.query.ts'
import { sayMedian } from './say-median.ts'

const counted = ['asked', 'done', 'partly', 'already', 'refused', 'impossible', 'withdrawn', 'open'] as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const { barriers } = await readEdition(ctx)
  const { all, byMeasure } = await requestsOfMeasures(ctx)
  const byBarrier = await requestsOfBarriers(ctx)
  const m = translate(measureText, language)
  return {
    all: { asked: all.asked, done: all.done },
    half: all.untilDecided?.median == null ? null : sayMedian(all.untilDecided, language),
    byMeasure: measures.flatMap((one) => {
      const counts = byMeasure.get(one)
      return counts ? [rowOf(one, m(one), counts, language)] : []
    }),
    byBarrier: [...byBarrier]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([id, counts]) => rowOf(id, `${id} ${labelIn(barriers[id]?.label, language)}`, counts, language)),
  }
}

function rowOf(id: string, title: string, counts: RequestCounts, language: Language) {
  return {
    id,
    title,
    counts: counted.map((one) => formatNumber(counts[one], language)),
    decided: sayMedian(counts.untilDecided, language),
    inForce: sayMedian(counts.untilInForce, language),
  }
}

export default function Figures({ loaderData: { all, half, byMeasure, byBarrier } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(figuresText, language)
  const columnsAfter =
    (first: string): Columns<ReturnType<typeof rowOf>> =>
    (column) => [
      column(first, ({ title }) => title),
      counted.map((one, at) => column(t(one), { numeric: true }, ({ counts }) => counts[at])),
      column(t('decided'), ({ decided }) => decided),
      column(t('inForce'), ({ inForce }) => inForce),
    ]
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.asked)}>{t('back')}</TextLink>}
    >
      {all.asked === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <>
          <Statement>
            {t('sentence', all)} {half && t('halfDecided', { time: half })}
          </Statement>
          <Table caption={t('byMeasure')} wide columns={columnsAfter(t('measure'))} rows={byMeasure} />
          <Table caption={t('byBarrier')} wide columns={columnsAfter(t('barrier'))} rows={byBarrier} />
        </>
      )}
      <Heading level={2}>{t('how')}</Heading>
      <Paragraph>{t('howMore')}</Paragraph>
    </WorkbenchPage>
  )
}
