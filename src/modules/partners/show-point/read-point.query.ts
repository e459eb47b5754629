// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { shownReportingPoint } from '../list-reporting-points/shown-reporting-point.ts'
import { namedSource } from '../reporting-point/news-source.ts'
import { selectReportingPoints, selectVersion, selectSituations } from '../reporting-point/reporting-point.store.ts'
import {
  comparisonOf,
  isApproved,
  isOnCard,
  mayShowNumbers,
  phonesOf,
  withApprovedNumbers,
} from '../reporting-point/shown-numbers.ts'
import { pointHistory } from './point-history.query.ts'

/** One entry with its questions, referrals and history, as everybody reads it; null when the register has none with this id. */
export async function readPoint(ctx: Context, id: string, before: string | undefined) {
  const history = await pointHistory(ctx, id, { before })
  if (!history) return null
  const { language } = ctx
  return transaction(ctx, async (tx) => {
    const current = await selectVersion(tx, id)
    if (!current) return null
    const { entry, approved } = current
    const shown = withApprovedNumbers(entry, approved)
    const isWaiting = comparisonOf(entry) !== null && mayShowNumbers(entry, ctx.now()) && !isApproved(entry, approved)
    const isOld = phonesOf(entry).length > 0 && !mayShowNumbers(shown, ctx.now())
    const names = new Map(
      (await selectReportingPoints(tx, { limit: 500 })).map((one) => [one.id, one.organisation[language]]),
    )
    const keeper = entry.organisationId === null ? null : await selectOrganisation(tx, entry.organisationId)
    return {
      point: shownReportingPoint(shown, { language, now: ctx.now(), situations: await selectSituations(tx) }),
      lacksNumber: isWaiting ? ('unapproved' as const) : isOld ? ('old' as const) : null,
      isBank: keeper?.kind === 'bank' || isOnCard(id),
      questions: entry.referralQuestions.map((one) => ({ text: one[language], fitsWhen: one.fitsWhen })),
      refersTo: entry.refersTo.map(({ pointId, when, how, source }) => ({
        id: pointId,
        name: names.get(pointId) ?? pointId,
        when: when[language],
        how,
        source: namedSource(source, language),
      })),
      keeper: keeper?.name ?? null,
      history: history.items,
      next: history.next,
    }
  })
}
