// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { isMinistry } from '#modules/partners'
import { planMessages as message } from './plan.text.ts'

/**
 * A transaction that sees what whoever asks may see: the secretary everything, who reads the plan what is not confidential or of the own
 * organisation, everybody else what was adopted. Row-level security is the second lock.
 */
export function planTransaction<Result>(
  ctx: Context,
  work: (tx: Tx, isSecretary: boolean) => Promise<Result>,
): Promise<Result> {
  return transaction(ctx, async (tx) => {
    const isSecretary = await isSecretaryIn(ctx, tx)
    const worksFor = isSecretary ? 'secretary' : mayDo(ctx.actor, 'plan:read') ? 'reader' : ''
    await sql`select set_config('app.action_plan', ${worksFor}, true)`.execute(tx)
    return work(tx, isSecretary)
  })
}

/** A transaction for a change by the secretary; refuses everybody else (403). */
export function secretaryTransaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return planTransaction(ctx, (tx, isSecretary) => {
    if (!isSecretary) throw new Refusal(message.mayNotKeep, { status: 403 })
    return work(tx)
  })
}

/** The secretary keeps the plan for everybody: only the ministry that answers for it has one. The program itself counts as one. */
async function isSecretaryIn({ actor }: Context, tx: Tx): Promise<boolean> {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'person' || !mayDo(actor, 'plan:write')) return false
  return isMinistry(tx, actor.organisationId)
}

/** The circumstances of anybody at all, whoever asks: what is public is checked as the public sees it. */
export function asAnybody(ctx: Context): Context {
  const { tx: _, ...rest } = asSystem(ctx, 'action-plan.show')
  return { ...rest, actor: { kind: 'anyone' } }
}
