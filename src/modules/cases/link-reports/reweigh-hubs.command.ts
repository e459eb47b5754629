// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listIdentifiers, listLinkingReports } from '#modules/identifiers'
import { fixedStanding } from '../hub/site-of.ts'
import { type StandingLimits, standingLimits } from '../hub/standing.ts'
import { weighHubs } from '../hub/weigh-hubs.command.ts'
import { lockLinking, selectCirclesOf } from '../linking/report.store.ts'
import { recomputeRegion } from '../recompute-cases/recompute-region.command.ts'
import { announceChanged } from './link-reports.command.ts'

/** These identifiers came on the protected list, so they no longer join what they joined, in any circle. */
export async function reweighHubs(ctx: Context, identifierIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'cases.reweigh-hubs')
  await transaction(system, async (tx) => {
    await lockLinking(tx)
    const inTx = { ...system, tx }
    const reports = [...(await listLinkingReports(inTx, identifierIds)).values()].flat()
    const changed: string[] = []
    for (const circle of await selectCirclesOf(tx, reports))
      for (const id of await weighAnew(inTx, tx, circle, identifierIds, new Set())) changed.push(id)
    await recordAudit(system, tx, {
      action: 'cases.hubs-reweighed',
      subjectKind: 'identifier-batch',
      subjectId: identifierIds[0] ?? '',
      detail: { identifiers: identifierIds.length, changed: changed.length },
    })
    await announceChanged(system, tx, changed)
  })
}

/** Adds these hubs of one circle up anew and divides what hangs on them where they join now and did not, or the other way round. */
export async function weighAnew(
  ctx: Context,
  tx: Tx,
  circle: string,
  hubIds: readonly string[],
  families: ReadonlySet<string>,
  limits: StandingLimits = standingLimits,
): Promise<string[]> {
  const identifiers = await listIdentifiers(
    ctx,
    hubIds.filter((id) => !families.has(id)),
  )
  const identities = new Map(
    [...identifiers.values()].map(({ id, kind, canonical, protectedAs }) => [
      id,
      { kind, fixed: fixedStanding(kind, canonical, protectedAs) },
    ]),
  )
  const weighing = { added: new Map(), recount: new Set(hubIds), restated: new Map(), identities, families }
  const weighed = await weighHubs(ctx, tx, circle, weighing, limits)
  const turned = [...weighed.values()].filter(({ didLink, doesLink }) => didLink !== doesLink)
  if (turned.length === 0) return []
  return recomputeRegion(ctx, tx, circle, {
    caseIds: [],
    reportIds: [...new Set(turned.flatMap(({ stored }) => stored.map(({ reportId }) => reportId)))],
  })
}
