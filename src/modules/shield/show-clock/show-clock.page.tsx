// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { fewest, type Measured } from '#modules/statistics'
import { Dial } from '#ui/dial'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Table } from '#ui/table'
import { Lead, Paragraph } from '#ui/text'
import { vendorText } from '../vendor/vendor.text.ts'
import type { Route } from './+types/show-clock.page.ts'
import { roundOf } from './clock.ts'
import { sayRound, sayTime } from './say-time.ts'
import { clockDays, showClock } from './show-clock.query.ts'
import { clockText } from './show-clock.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return {
    tab: translate(clockText, ctx.language)('title'),
    days: clockDays,
    fewest,
    clock: await showClock(ctx),
    forward: addressIn(ctx.language, '/controleren'),
    unblock: addressIn(ctx.language, '/bezwaar'),
  }
}

export default function ShowClock({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(clockText, language)
  const { clock, days, fewest: least, forward, unblock } = loaderData
  const { authorityName, received, listed, wrongful } = clock
  const percent = (share: number) => t('percent', { n: Math.round(share * 1_000) / 10 })
  const median = clock.unblock.decided?.median ?? null
  return (
    <PublicPage tab={`${loaderData.tab} · dijkwacht`} title={t('title')}>
      <Lead>{t('lead')}</Lead>
      <ActionLink href={forward}>{t('forward')}</ActionLink>
      <Paragraph>
        {authorityName === null ? t('nobody') : t('period', { days, received, listed, name: authorityName })}
      </Paragraph>
      {clock.decided === null ? <TooFew fewest={least} /> : <Picture decided={clock.decided} />}
      {(clock.understood !== null || clock.decided !== null) && <Stages clock={clock} />}
      <Paragraph>{t('censoring')}</Paragraph>
      <Heading level={2}>{t('wrongfulTitle')}</Heading>
      {wrongful === null || wrongful.whole < least ? (
        <Paragraph>{t('few')}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t('wrongful', {
              whole: wrongful.whole,
              part: wrongful.part,
              share: percent(wrongful.share),
              low: percent(wrongful.low),
              high: percent(wrongful.high),
            })}
          </Paragraph>
          <Paragraph>{t('wrongfulMore')}</Paragraph>
        </>
      )}
      <Heading level={2}>{t('unblockTitle')}</Heading>
      <Paragraph>
        {t('unblock', { asked: clock.unblock.asked })}{' '}
        {median === null ? t('few') : t('unblockHalf', { time: sayTime(median, language) })}
      </Paragraph>
      <Paragraph>
        <TextLink href={unblock}>{t('unblockLink')}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}

function TooFew({ fewest }: { fewest: number }) {
  const t = useText(clockText)
  return (
    <Paragraph>
      <strong>{t('few')}</strong> {t('fewMore', { fewest })}
    </Paragraph>
  )
}

/** One clock: from receipt to decision. */
function Picture({ decided }: { decided: Measured }) {
  const language = useLanguage()
  const t = translate(clockText, language)
  const { median, nineInTen } = decided
  const round = roundOf(nineInTen ?? median ?? 0)
  const share = (time: number | null) => (time === null ? null : time / round)
  const half = median === null ? '' : t('halfOf', { time: sayTime(median, language) })
  const nine = nineInTen === null ? '' : t('nineOf', { time: sayTime(nineInTen, language) })
  return (
    <>
      <Dial
        inner={share(median)}
        outer={share(nineInTen)}
        text={median === null ? '–' : sayTime(median, language)}
        small={t('centre')}
        label={t('dial', { half, nine })}
      />
      <p className="utrecht-paragraph utrecht-paragraph--small">{t('round', { round: sayRound(round, language) })}</p>
    </>
  )
}

function Stages({ clock }: { clock: Route.ComponentProps['loaderData']['clock'] }) {
  const language = useLanguage()
  const t = translate(clockText, language)
  const vendorWords = translate(vendorText, language)
  const stages: [string, Measured | null][] = [
    [t('understood'), clock.understood],
    [t('decided'), clock.decided],
    ...clock.deliveries.flatMap(({ recipient, delivered, effective }): [string, Measured | null][] => [
      [t('delivered', { recipient }), delivered],
      [t('effective', { recipient }), effective],
    ]),
    ...clock.vendors.map(({ vendor, warned }): [string, Measured | null] => [
      t('warned', { vendor: vendorWords(vendor) }),
      warned,
    ]),
  ]
  const time = (seconds: number | null) => (seconds === null ? t('notYet') : sayTime(seconds, language))
  return (
    <>
      <Table
        caption={t('caption')}
        columns={(column) => [
          column(t('stage'), ([stage]) => stage),
          column(t('count'), { numeric: true }, ([, measured]) => measured?.count ?? t('tooFew')),
          column(t('half'), { numeric: true }, ([, measured]) => measured && time(measured.median)),
          column(t('nine'), { numeric: true }, ([, measured]) => measured && time(measured.nineInTen)),
          column(
            t('open'),
            { numeric: true },
            ([, measured]) => measured && t('percent', { n: Math.round(measured.openAfterDay * 1_000) / 10 }),
          ),
        ]}
        rows={stages}
        keyOf={([stage]) => stage}
      />
      {clock.deliveries.length === 0 && <Paragraph>{t('noDeliveries')}</Paragraph>}
    </>
  )
}
