// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { sayTime } from '#modules/shield'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Statement } from '#ui/statement'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { paths } from '../recall/addresses.ts'
import { moments } from '../recall/clocks.ts'
import { sides } from '../recall/recall.ts'
import type { Route } from './+types/figures.page.ts'
import { countedRecalls } from './count-recalls.query.ts'
import { figuresText } from './figures.text.ts'
import { counted, countsOf, timeUntil } from './recall-counts.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(figuresText, language)
  const recalls = await countedRecalls(ctx)
  const counts = countsOf(recalls)
  const now = ctx.now()
  const said = (side: (typeof sides)[number], moment: (typeof moments)[number]) => {
    // Each step at the bank that takes it.
    if (moment === (side === 'receiving' ? 'confirmed' : 'decided')) return ''
    const measured = timeUntil(recalls, side, moment, now)
    if (measured === null) return t('tooFew')
    return measured.median === null ? t('notHalf') : sayTime(measured.median, language)
  }
  return {
    asked: counts.asked,
    recalled: counts.outcomes.recalled ?? 0,
    outcomes: counted.map((outcome) => {
      const n = counts.outcomes[outcome]
      return {
        outcome: t(outcome === 'none' ? 'none_' : outcome),
        count: n === null ? t('few') : formatNumber(n, language),
        share:
          n === null || counts.asked === 0 ? '' : `${formatNumber(Math.round((n / counts.asked) * 100), language)}%`,
      }
    }),
    times: moments.map((moment) => ({ step: t(moment), said: sides.map((side) => said(side, moment)) })),
  }
}

export default function Figures({ loaderData: { asked, recalled, outcomes, times } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(figuresText, language)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {asked === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <>
          <Statement>{t('sentence', { asked, recalled })}</Statement>
          <Table
            scrolls
            caption={t('outcomes')}
            rows={outcomes}
            columns={(column) => [
              column(t('outcome'), ({ outcome }) => outcome),
              column(t('count'), { numeric: true }, ({ count }) => count),
              column(t('share'), { numeric: true }, ({ share }) => share),
            ]}
          />
          <Table
            caption={t('times')}
            rows={times}
            columns={(column) => [
              column(t('step'), ({ step }) => step),
              sides.map((side, at) => column(t(side), ({ said }) => said[at])),
            ]}
          />
        </>
      )}
      <Heading level={2}>{t('how')}</Heading>
      <Paragraph>{t('howMore')}</Paragraph>
    </WorkbenchPage>
  )
}
