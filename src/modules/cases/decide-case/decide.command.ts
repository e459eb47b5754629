// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import type { Circles } from '../circle/circle.ts'
import { circlesNow } from '../circle/circles-now.query.ts'
import { announceChanged } from '../link-reports/link-reports.command.ts'
import { casesMessages } from '../linking/linking.text.ts'
import { lockLinking } from '../linking/report.store.ts'

const longestReason = 1_000

export interface Decider {
  id: string
  name: string
  organisationId: string
  /** It decides about reports of this circle only. */
  circle: string
}

/** What a decision does, in the transaction of the program: links belong to a whole circle. */
export interface Deed {
  decisionId: string
  action: 'cases.cases-merged' | 'cases.case-split' | 'cases.hub-judged' | 'cases.decision-undone'
  detail: Record<string, string | number | boolean | null>
  /** Whether the program had joined rightly. */
  program?: { right: number; wrong: number }
  /** Reports of which the case changed. */
  changed: string[]
}

/**
 * Lets a person, or the system of a partner, decide about cases: checks that this one may, keeps linking waiting, writes down who and why, and announces
 * what changed, in one transaction. Throws a Refusal without the permission or without a reason.
 */
export async function decide<Result extends Deed>(
  ctx: Context,
  reason: string,
  work: (system: Context, tx: Tx, by: Decider, reason: string) => Promise<Result>,
): Promise<Result> {
  const by = deciderOf(ctx, await circlesNow(ctx))
  const why = reason.toWellFormed().replaceAll('\0', '').trim()
  const problem =
    why.length < 3 ? casesMessages.reasonNeeded : why.length > longestReason ? casesMessages.reasonTooLong : null
  const values = { most: longestReason }
  if (problem) throw new Refusal(problem, { values, fields: [{ field: 'reason', code: problem, values }] })
  const system = asSystem(ctx, 'cases.decide')
  return transaction(system, async (tx) => {
    await lockLinking(tx)
    const deed = await work({ ...system, tx }, tx, by, why)
    const { action, decisionId, detail, program, changed } = deed
    await recordAudit(ctx, tx, {
      action,
      subjectKind: 'case-decision',
      subjectId: decisionId,
      // How many reports changed is a number over all organisations of the circle: not for the record of one.
      detail,
      ...(program && { program }),
    })
    await announceChanged(system, tx, changed)
    return deed
  })
}

function deciderOf(ctx: Context, circleOf: Circles): Decider {
  const { actor } = ctx
  if ((actor.kind !== 'person' && actor.kind !== 'machine') || !mayDo(actor, 'cases:work'))
    throw new Refusal(casesMessages.mayNotWork, { status: 403 })
  const name = actor.kind === 'person' ? actor.name : actor.organisationName
  return { id: actor.id, name, organisationId: actor.organisationId, circle: circleOf(actor.organisationId) }
}
