// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: decide in decide.command.ts writes it.
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { weighAnew } from '../link-reports/reweigh-hubs.command.ts'
import { casesMessages } from '../linking/linking.text.ts'
import { decide } from './decide.command.ts'
import { isId } from './decide-case.command.ts'
import { endDecision, selectDecision, selectOverruled } from './decision.store.ts'
import { familyOf } from './judge-hub.command.ts'
import { redivide } from './redivide.command.ts'

/**
 * Ends a decision of the own organisation; what it overruled holds again, and cases are as if it had never been taken.
 * Refused when it was undone already, or when a later decision says the opposite.
 */
export async function undoDecision(
  ctx: Context,
  { decisionId, reason }: { decisionId: string; reason: string },
): Promise<void> {
  await decide(ctx, reason, async (system, tx, by, why) => {
    const decision = isId.test(decisionId) ? await selectDecision(tx, decisionId) : null
    if (!decision || decision.organisationId !== by.organisationId)
      throw new Refusal(casesMessages.noSuchDecision, { status: 404 })
    if (decision.circle !== by.circle) throw new Refusal(casesMessages.beingMoved, { status: 409 })
    if (decision.undoneAt !== null) throw new Refusal(casesMessages.alreadyUndone, { status: 409 })
    if (decision.overruledBy !== null) throw new Refusal(casesMessages.overruled, { status: 409 })
    const revived = await selectOverruled(tx, by.circle, decisionId)
    await endDecision(tx, decisionId, by, why, system.now())
    const changed =
      decision.kind === 'judge-hub'
        ? await reweigh(system, tx, by.circle, decision.hubId ?? '')
        : await redivide(system, tx, by.circle, [decision, ...revived])
    return {
      decisionId,
      action: 'cases.decision-undone',
      detail: { kind: decision.kind, revived: revived.length },
      changed,
    }
  })
}

async function reweigh(ctx: Context, tx: Tx, circle: string, hubId: string): Promise<string[]> {
  const family = await familyOf(tx, circle, hubId)
  return weighAnew(ctx, tx, circle, [family ?? hubId], family === null ? new Set() : new Set([family]))
}
