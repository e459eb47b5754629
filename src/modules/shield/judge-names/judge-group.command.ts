// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames, one a name.
import { deedMessages } from '#foundation/desk'
import { type Context, isBy, transaction } from '#foundation/access'
import { Refusal, webMessages } from '#foundation/web'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { proposers } from '../decide-name/decision.store.ts'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import type { ShieldGround } from '../decide-name/listing-policy.ts'
import { nextStatus } from '../name/name.ts'
import { lockById } from '../name/name.store.ts'
import { groupMessages } from './name-group.text.ts'
import { usualReason } from './judge-name.command.ts'
import { mostTogether } from './name-groups.ts'
import { type Bar, readAlone } from './read-alone.query.ts'
import { stepOf } from './verdict.ts'

/** As many characters as a decision keeps. */
const longestReason = 2_000

export interface JudgedGroup {
  /** How many were proposed or listed. */
  done: number
  refused: ({ id: string; name: string } & Bar)[]
}

/**
 * Proposes or lists every name that somebody ticked in a group, as they would one by one: what is to be read alone, what changed since and what they
 * proposed themselves is refused by name, and the rest goes through. Without a reason each has the usual one.
 */
export async function judgeGroup(
  ctx: Context,
  answer: { names: readonly { id: string; version: number }[]; ground: ShieldGround; reason: string },
): Promise<JudgedGroup> {
  const by = judgeOf(ctx)
  const reason = answer.reason.trim()
  const refuse = (field: string, code: string, values?: Record<string, number>) => {
    throw new Refusal(code, { ...(values && { values }), fields: [{ field, code, ...(values && { values }) }] })
  }
  if (answer.names.length === 0) refuse('id', groupMessages.tickOne)
  if (answer.names.length > mostTogether) refuse('id', groupMessages.tooMany, { most: mostTogether })
  if (reason.length > 0 && reason.length < 3) refuse('reason', webMessages.reasonNeeded)
  if (reason.length > longestReason) refuse('reason', webMessages.tooLong, { max: longestReason })
  return transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    const ids = answer.names.map(({ id }) => id)
    const seen = new Map(answer.names.map(({ id, version }) => [id, version]))
    const names = await lockById(tx, ids)
    const barOf = await readAlone(ctx, tx, names)
    const proposed = await proposers(tx, ids)
    const refused = names.flatMap((name): JudgedGroup['refused'] => {
      const isOwn = isBy(ctx.actor, proposed.get(name.id)?.id)
      const bar = isOwn
        ? { code: deedMessages.anotherPerson }
        : name.version !== seen.get(name.id) || nextStatus(name.status, stepOf('list', name.status)) === null
          ? { code: webMessages.changedMeanwhile }
          : barOf(name.id)
      return bar ? [{ id: name.id, name: name.name, ...bar }] : []
    })
    const isRefused = new Set(refused.map(({ id }) => id))
    const deciding = names
      .filter(({ id }) => !isRefused.has(id))
      .map((name) => {
        const step = stepOf('list', name.status)
        return {
          name,
          step,
          reason: reason || usualReason('list', name),
          ...(step === 'list' && { ground: answer.ground }),
        }
      })
    await decideNames(ctx, tx, deciding, { list, by })
    return { done: deciding.length, refused }
  })
}
