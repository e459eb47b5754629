// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, subjectOf, transaction } from '#foundation/access'
import { type Known, type KnownDeed, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { casesOf, judgementsOf } from '#modules/cases'
import { listReportsSeen } from '#modules/identifiers'
import { formatIdentifier, understandOfPartner } from '#values'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { hubText } from '../show-case/hub.text.ts'
import { selectWatches } from '../watch-things/watch.store.ts'
import { paths } from '../work/page-address.ts'
import { knownText } from './known.text.ts'

/** Own reports whose cases are looked up; of an identifier with more, the cases of the newest are told. */
const mostReports = 200
const mostTabs = 3

/** Cases in which own reports name it, the one with the newest report first, and how to follow it. */
export async function knownCases(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const { language } = ctx
  const t = translate(knownText, language)
  const deeds = mayDo(ctx.actor, 'cases:work') ? await followDeed(ctx, about) : []
  const { reports } = await listReportsSeen(ctx, about.id, { limit: mostReports, offset: 0 }, purpose)
  const found = await casesOf(
    ctx,
    reports.map(({ reportId }) => reportId),
  )
  const cases = new Map<
    string,
    { at: Date; naming: number; joins: boolean; ownReports: number; otherReports: number }
  >()
  for (const { reportId, seenAt } of reports) {
    const one = found.get(reportId)
    if (!one) continue
    const known = cases.get(one.anchor)
    const joins = known?.joins === true || one.hubs.includes(about.id)
    cases.set(one.anchor, { ...one, at: known?.at ?? seenAt, naming: (known?.naming ?? 0) + 1, joins })
  }
  const shown = [...cases].slice(0, mostKnown)
  return {
    count: cases.size,
    lines: shown.map(([anchor, { at, naming, ownReports, otherReports }]) => ({
      key: anchor,
      at,
      what: t('case', { code: caseCode(anchor) }),
      state: { kind: 'neutral', text: t('naming', { count: naming }) },
      more: [t('size', { count: ownReports }), otherReports > 0 && t('others', { count: otherReports })]
        .filter(Boolean)
        .join(' · '),
      href: caseAddress(language, anchor),
      isNow: false,
    })),
    deeds,
    // Where it was only shown on a display or mentioned, it joins nothing, and there is nothing to judge.
    tabs: shown
      .filter(([, { joins }]) => joins)
      .slice(0, mostTabs)
      .map(([anchor]) => ({
        text: t('tab', { code: caseCode(anchor) }),
        href: caseAddress(language, anchor, casePages.hub, about.id),
      })),
  }
}

async function followDeed(ctx: Context, { kind, canonical }: KnownIdentifier): Promise<KnownDeed[]> {
  const t = translate(knownText, ctx.language)
  const watched = formatIdentifier({ kind, canonical })
  const read = understandOfPartner(watched, { demoBankAllowed: !ctx.settings.isProduction })
  // What would be read as something else, or as words, cannot be followed from here.
  if (!read.ok || read.value.kind !== kind || read.value.canonical !== canonical) return []
  const watches = await transaction(ctx, (tx) =>
    selectWatches(tx, { personId: subjectOf(ctx.actor).id ?? '', at: ctx.now() }),
  )
  const href = addressIn(ctx.language, paths.watches)
  return watches.some((one) => one.kind === 'identifier' && one.identifierKind === kind && one.canonical === canonical)
    ? [{ text: t('followed'), href }]
    : [{ text: t('follow'), href, posts: { intent: 'watch', watched } }]
}

/** What people of the own organisation said about whether it joins reports, and why. */
export async function knownJudgements(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const { judgements, count } = await judgementsOf(ctx, about.id, mostKnown, purpose)
  if (count === 0) return nothingKnown
  const [t, h] = [translate(knownText, ctx.language), translate(hubText, ctx.language)]
  return {
    count,
    lines: judgements.map(({ id, at, by, reason, judgement, isActive }) => ({
      key: id,
      at,
      what: t('by', { name: by }),
      state: {
        kind: 'neutral',
        text: isActive ? h(`judged-${judgement}`) : `${h(`judged-${judgement}`)}, ${t('over')}`,
      },
      more: reason,
      href: null,
      isNow: isActive,
    })),
  }
}
