// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { phoneQuestions } from '#modules/guidance'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Statement } from '#ui/statement'
import { type Columns, Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { paths } from '../referral/addresses.ts'
import type { Route } from './+types/figures.page.ts'
import { countReferrals } from './count-referrals.query.ts'
import type { GroupCounts } from './hand-over-counts.ts'
import { figuresText } from './figures.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(figuresText, language)
  const counts = await countReferrals(ctx)
  const labels = new Map(
    phoneQuestions(language)
      .find(({ id }) => id === 'what')
      ?.options.map(({ value, text }) => [value, text]),
  )
  const number = (n: number | null) => (n === null ? t('few') : formatNumber(n, language))
  const cell = (said: GroupCounts['questions']['relieved'], key: 'cell' | 'cellOtherwise') => {
    const { yes, no, unsure, silent } = said
    if ([yes, no, unsure, silent].every((n) => n === null)) return t('few')
    const short = (n: number | null) => (n === null ? '…' : formatNumber(n, language))
    return t(key, { yes: short(yes), no: short(no), unsure: short(unsure), silent: short(silent) })
  }
  const row = (one: GroupCounts, label: string) => ({
    group: label,
    handed: number(one.handed),
    accepted: number(one.accepted),
    relieved: cell(one.questions.relieved, 'cell'),
    otherwise: cell(one.questions.otherwise, 'cellOtherwise'),
    again: cell(one.questions.again, 'cell'),
  })
  const { all } = counts
  const isKnown = all.handed !== null && all.accepted !== null
  return {
    title: t('title'),
    sent: mayDo(ctx.actor, 'referrals:make') ? addressIn(language, paths.sent) : null,
    isEmpty: counts.points.length === 0 && counts.cold.points.length === 0,
    cold: [
      ...counts.cold.points.map(({ pointId, told }) => ({
        group: counts.names.get(pointId) ?? pointId,
        told: number(told),
      })),
      { group: t('all'), told: number(counts.cold.all) },
    ],
    sentence: isKnown
      ? t('sentence', { handed: number(all.handed), accepted: number(all.accepted) })
      : t('sentenceHidden'),
    points: [...counts.points.map((one) => row(one, counts.names.get(one.group) ?? one.group)), row(all, t('all'))],
    situations: [...counts.situations.map((one) => row(one, labels.get(one.group) ?? one.group)), row(all, t('all'))],
  }
}

export default function Figures({ loaderData }: Route.ComponentProps) {
  const t = useText(figuresText)
  const { title, sent, isEmpty, sentence, points, situations, cold } = loaderData
  const columnsAfter =
    (first: string): Columns<(typeof points)[number]> =>
    (column) => [
      column(first, ({ group }) => group),
      column(t('handed'), { numeric: true }, ({ handed }) => handed),
      column(t('accepted'), { numeric: true }, ({ accepted }) => accepted),
      column(t('relieved'), ({ relieved }) => relieved),
      column(t('otherwise'), ({ otherwise }) => otherwise),
      column(t('again'), ({ again }) => again),
    ]
  return (
    <WorkbenchPage title={title} lead={t('lead')} actions={sent && <TextLink href={sent}>{t('back')}</TextLink>}>
      {isEmpty ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <>
          <Statement>{sentence}</Statement>
          <Table caption={t('points')} columns={columnsAfter(t('point'))} rows={points} />
          <Table caption={t('situations')} columns={columnsAfter(t('situation'))} rows={situations} />
          <Heading level={2}>{t('coldTitle')}</Heading>
          <Paragraph>{t('coldMore')}</Paragraph>
          <Table
            caption={t('coldTitle')}
            hideCaption
            rows={cold}
            columns={(column) => [
              column(t('point'), ({ group }) => group),
              column(t('told'), { numeric: true }, ({ told }) => told),
            ]}
          />
        </>
      )}
      <Heading level={2}>{t('how')}</Heading>
      <Paragraph>{t('howMore')}</Paragraph>
      <Paragraph>{t('willing')}</Paragraph>
    </WorkbenchPage>
  )
}
