// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { everydayKinds } from '#values'
import { paths } from '../work/page-address.ts'
import { caseAddress, casePages } from './case-address.ts'
import { holdsTogether, type HubKind, hubName, joins, type Standing, shortened, strengthOf } from './hub-shape.ts'
import { HubLink } from './hub-link.part.tsx'
import { hubText } from './hub.text.ts'
import { caseText } from './show-case.text.ts'

interface Hub {
  hubId: string
  kind: HubKind
  canonical: string
  ownReports: number
  otherReports: number
  standing: Standing
  weight: number
  isPopular: boolean
  /** So many different people that they can make a claim together; null: not known, or not for this organisation. */
  claimants: number | null
}

type Props = {
  anchor: string
  hubs: { hubs: Hub[]; page: number; pages: number; count: number }
  decisions: { hubId: string | null; by: string; isActive: boolean }[]
  mayPublish: boolean
  previousHref?: string | undefined
  nextHref?: string | undefined
}

/** Every identifier and text in the own reports: whether it joins, why, how strongly and who says so. */
export function CaseHubs({ anchor, hubs, decisions, mayPublish, previousHref, nextHref }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const h = translate(hubText, language)
  const hasOthers = hubs.hubs.some(({ otherReports }) => otherReports > 0)
  const judgeOf = (hubId: string) => decisions.find((one) => one.isActive && one.hubId === hubId)?.by
  return (
    <>
      <Heading level={2} id="kenmerken">
        {t('hubsTitle')}
      </Heading>
      <Small>{t('hubsMore')}</Small>
      <Table
        caption={t('hubsCaption', { count: hubs.count })}
        columns={(column) => [
          column(t('hub'), (hub) => (
            <>
              <HubLink hub={hub} />
              <Small>
                <TextLink
                  href={caseAddress(language, anchor, casePages.hub, hub.hubId)}
                  hiddenText={shortened(hubName(hub, language), 70)}
                >
                  {t('whatItJoins')}
                </TextLink>
              </Small>
            </>
          )),
          column(t('hubKind'), (hub) => h(hub.kind)),
          column(t('hubReports'), { numeric: true }, (hub) => formatNumber(hub.ownReports, language)),
          hasOthers && column(t('hubOthers'), { numeric: true }, (hub) => formatNumber(hub.otherReports, language)),
          column(t('standing'), (hub) => (
            <>
              <WhetherItJoins hub={hub} judge={judgeOf(hub.hubId)} />
              {mayPublish && isEveryday(hub.kind) && joins(hub.standing) && (
                <Small>
                  <TextLink
                    href={addressIn(language, `${paths.warn}/${hub.hubId}`)}
                    hiddenText={hubName(hub, language)}
                  >
                    {t('warnNow')}
                  </TextLink>
                </Small>
              )}
            </>
          )),
        ]}
        rows={hubs.hubs}
        keyOf={(hub) => hub.hubId}
      />
      <Pagination page={hubs.page} pages={hubs.pages} previousHref={previousHref} nextHref={nextHref} />
    </>
  )
}

const isEveryday = (kind: Hub['kind']) => (everydayKinds as readonly string[]).includes(kind)

/** In one line where a rule says that it joins; with the reason where it does not, and a name where a person said so. */
function WhetherItJoins({ hub, judge }: { hub: Hub; judge: string | undefined }) {
  const t = useText(caseText)
  const h = useText(hubText)
  const isJoining = joins(hub.standing)
  const isOnce = hub.standing === 'links' && !holdsTogether(hub)
  const strength = h(strengthOf(hub.weight))
  return (
    <div>
      <Status
        kind={isJoining && !isOnce ? 'ok' : 'neutral'}
        text={isOnce ? t('once') : hub.standing === 'links' ? t('linkOf', { strength }) : h(hub.standing)}
      />
      {judge && <Small>{t('byName', { name: judge })}</Small>}
      {!isJoining && <Small>{h(`why-${hub.standing}`)}</Small>}
      {hub.isPopular && <Small>{h('popular')}</Small>}
      {hub.claimants !== null && <Small>{h('claimants', { people: hub.claimants })}</Small>}
    </div>
  )
}
