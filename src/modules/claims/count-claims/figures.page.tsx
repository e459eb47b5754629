// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, localeOf, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatMoney } from '#values'
import { paths } from '../claim/addresses.ts'
import type { Route } from './+types/figures.page.ts'
import { countClaims } from './count-claims.query.ts'
import { figuresText } from './figures.text.ts'
import { fewest, trialOf2021 } from './indicators.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(figuresText, language)
  const { indicators, untilPaid } = await countClaims(ctx)
  const percent = (share: number) =>
    new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share)
  const part = (share: number | null) => (share === null ? t('tooFew') : percent(share))
  const count = (many: number) => (many < fewest ? t('tooFew') : formatNumber(many, language))
  const about = (share: number) => t('about', { share: percent(share) })
  const { backInCents, costPerEuro } = indicators
  const days = untilPaid?.median == null ? null : Math.round(untilPaid.median / 86_400)
  return {
    title: t('title'),
    isSynthetic: ctx.settings.isDemo,
    source: trialOf2021.source,
    rows: [
      { what: t('victims'), now: count(indicators.victims), trial: formatNumber(trialOf2021.victims, language) },
      { what: t('claims'), now: count(indicators.claims), trial: t('notPublished') },
      { what: t('paidFully'), now: part(indicators.paidFully), trial: about(trialOf2021.paidFully) },
      { what: t('paidPartly'), now: part(indicators.paidPartly), trial: about(trialOf2021.paidPartly) },
      { what: t('consequence'), now: part(indicators.consequence), trial: percent(trialOf2021.consequence) },
      {
        what: t('metExpectations'),
        now: part(indicators.metExpectations),
        trial: percent(trialOf2021.metExpectations),
      },
      {
        what: t('back2'),
        now: backInCents === null ? t('tooFew') : formatMoney(Math.round(backInCents / 10_000) * 10_000, language),
        trial: t('notPublished'),
      },
      {
        what: t('cost'),
        now: costPerEuro === null ? t('tooFew') : formatMoney(costPerEuro, language),
        trial: t('notPublished'),
      },
      {
        what: t('duration'),
        now: untilPaid === null ? t('tooFew') : days === null ? t('notOver') : t('days', { count: days }),
        trial: t('notPublished'),
      },
    ],
  }
}

export default function Figures({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(figuresText, language)
  const { title, isSynthetic, rows, source } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {isSynthetic && <Notice kind="info">{t('synthetic')}</Notice>}
      <Table
        caption={t('caption')}
        columns={(column) => [
          column(t('what'), (cells) => cells.what),
          column(t('now'), (cells) => cells.now),
          column(t('trial'), (cells) => cells.trial),
        ]}
        rows={rows}
        keyOf={(cells) => cells.what}
      />
      <Small>
        {t('source')}{' '}
        <TextLink href={source.url} external>
          {source.title}
        </TextLink>
      </Small>
    </WorkbenchPage>
  )
}
