// SPDX-License-Identifier: EUPL-1.2
import { mayDo } from '#foundation/access'
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { phoneQuestions } from '#modules/guidance'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Statement } from '#ui/statement'
import { Table } from '#ui/table'
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
    key: one.group,
    cells: {
      group: label,
      handed: number(one.handed),
      accepted: number(one.accepted),
      relieved: cell(one.questions.relieved, 'cell'),
      otherwise: cell(one.questions.otherwise, 'cellOtherwise'),
      again: cell(one.questions.again, 'cell'),
    },
  })
  const { all } = counts
  const isKnown = all.handed !== null && all.accepted !== null
  return {
    title: t('title'),
    sent: mayDo(ctx.actor, 'referrals:make') ? addressIn(language, paths.sent) : null,
    isEmpty: counts.points.length === 0 && counts.cold.points.length === 0,
    cold: [
      ...counts.cold.points.map(({ pointId, told }) => ({
        key: pointId,
        cells: { group: counts.names.get(pointId) ?? pointId, told: number(told) },
      })),
      { key: 'all', cells: { group: t('all'), told: number(counts.cold.all) } },
    ],
    sentence: isKnown
      ? t('sentence', { handed: number(all.handed), accepted: number(all.accepted) })
      : t('sentenceHidden'),
    points: [...counts.points.map((one) => row(one, counts.names.get(one.group) ?? one.group)), row(all, t('all'))],
    situations: [...counts.situations.map((one) => row(one, labels.get(one.group) ?? one.group)), row(all, t('all'))],
  }
}

export default function Figures({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(figuresText, language)
  const { title, sent, isEmpty, sentence, points, situations, cold } = loaderData
  const columns = (first: string) => [
    { key: 'group', text: first },
    { key: 'handed', text: t('handed'), numeric: true },
    { key: 'accepted', text: t('accepted'), numeric: true },
    { key: 'relieved', text: t('relieved') },
    { key: 'otherwise', text: t('otherwise') },
    { key: 'again', text: t('again') },
  ]
  return (
    <WorkbenchPage title={title} lead={t('lead')} actions={sent && <TextLink href={sent}>{t('back')}</TextLink>}>
      {isEmpty ? (
        <EmptyState title={t('none')}>
          <Paragraph>{t('noneMore')}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Statement>{sentence}</Statement>
          <Table caption={t('points')} responsive columns={columns(t('point'))} rows={points} />
          <Table caption={t('situations')} responsive columns={columns(t('situation'))} rows={situations} />
          <Heading level={2}>{t('coldTitle')}</Heading>
          <Paragraph>{t('coldMore')}</Paragraph>
          <Table
            caption={t('coldTitle')}
            hideCaption
            responsive
            columns={[
              { key: 'group', text: t('point') },
              { key: 'told', text: t('told'), numeric: true },
            ]}
            rows={cold}
          />
        </>
      )}
      <Heading level={2}>{t('how')}</Heading>
      <Paragraph>{t('howMore')}</Paragraph>
      <Paragraph>{t('willing')}</Paragraph>
    </WorkbenchPage>
  )
}
