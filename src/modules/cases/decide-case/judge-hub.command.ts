// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: decide in decide.command.ts writes it.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { type IdentifierSeen, listIdentifiers } from '#modules/identifiers'
import type { Judgement } from '../hub/hub.ts'
import { weighAnew } from '../link-reports/reweigh-hubs.command.ts'
import { casesMessages } from '../linking/linking.text.ts'
import { selectReportsWithTexts } from '../linking/report.store.ts'
import { fixedStanding } from '../hub/site-of.ts'
import { selectFamilies, selectTextsOf } from '../texts/text.store.ts'
import { decide, type Decider } from './decide.command.ts'
import { isId } from './decide-case.command.ts'
import { insertDecision, overrule, selectJudgementsOf } from './decision.store.ts'

/**
 * Says whether an identifier or a wording joins reports, whatever the rules say of it: it does, it does not, or it belongs to an
 * innocent recipient. The newest judgement holds. Refused without a reason, permission or own report on it, and for what is protected.
 */
export async function judgeHub(
  ctx: Context,
  { hubId, judgement, reason }: { hubId: string; judgement: Judgement; reason: string },
): Promise<{ decisionId: string }> {
  // In the name of the person: row-level security shows an identifier only to who has a report that names it.
  const identifier = isId.test(hubId) ? (await listIdentifiers(ctx, [hubId])).get(hubId) : undefined
  const { decisionId } = await decide(ctx, reason, async (system, tx, by, why) => {
    const hub = isId.test(hubId) ? await findOwnHub(tx, hubId, identifier, by) : null
    if (hub === null) throw new Refusal(casesMessages.noSuchHub, { status: 404 })
    const earlier = await selectJudgementsOf(tx, by.circle, hub.id)
    const decisionId = system.newId()
    const { organisationId, circle, id: actorId, name: actorName } = by
    await insertDecision(tx, {
      id: decisionId,
      kind: 'judge-hub',
      at: system.now(),
      organisationId,
      circle,
      actorId,
      actorName,
      reason: why,
      left: [],
      right: [],
      cutHubs: [],
      hubId,
      judgement,
    })
    await overrule(
      tx,
      earlier.map(({ id }) => id),
      decisionId,
    )
    const changed = await weighAnew(system, tx, circle, [hub.id], hub.isText ? new Set([hub.id]) : new Set())
    return { decisionId, action: 'cases.hub-judged', detail: { judgement, isText: hub.isText }, changed }
  })
  return { decisionId }
}

/** The identifier, or the family that the text is in now; null when no own report has it. */
async function findOwnHub(
  tx: Tx,
  hubId: string,
  identifier: IdentifierSeen | undefined,
  { organisationId, circle }: Decider,
): Promise<{ id: string; isText: boolean } | null> {
  if (identifier) {
    const { kind, canonical, protectedAs } = identifier
    if (fixedStanding(kind, canonical, protectedAs) === 'protected')
      throw new Refusal(casesMessages.protectedHub, { status: 409 })
    return { id: hubId, isText: false }
  }
  const family = await familyOf(tx, circle, hubId)
  const texts = family === null ? [hubId] : (await selectTextsOf(tx, circle, [family])).map(({ textId }) => textId)
  const own = (await selectReportsWithTexts(tx, circle, texts)).some(
    (report) => report.controllerOrganisationId === organisationId,
  )
  if (!own) return null
  if (family === null) throw new Refusal(casesMessages.onlyOneReport, { status: 409 })
  return { id: family, isText: true }
}

export async function familyOf(tx: Tx, circle: string, hubId: string): Promise<string | null> {
  return (await selectFamilies(tx, circle, [hubId])).get(hubId) ?? null
}
