// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { changeMessages } from '../change-rule/change-rule.text.ts'
import { decidingPerson } from '../change-rule/deciding-person.query.ts'
import { bumpRevision, insertStep, lockRules, moveRule, selectVersions } from '../rule-set/rule.store.ts'

/**
 * A jurist adopts a version of a rule, by name: from then on it decides. Never the one who proposed that version. `takeBack`: the
 * adoption ends, the rule is a draft again and permits nothing; that closes and never opens, so one jurist may.
 */
export async function adoptRule(
  ctx: Context,
  rule: { id: string; version: number; reason: string; takeBack?: boolean },
): Promise<void> {
  const by = decidingPerson(ctx, 'agreements:adopt')
  const reason = rule.reason.trim()
  if (reason.length < 3)
    throw new Refusal(changeMessages.ruleReasonNeeded, {
      fields: [{ field: '/adoptReason', code: changeMessages.ruleReasonNeeded }],
      status: 422,
    })
  const { id, version, takeBack = false } = rule
  await transaction(ctx, async (tx) => {
    await lockRules(tx)
    const [newest] = await selectVersions(tx, id)
    if (newest?.version !== version)
      throw new Refusal(changeMessages.ruleChangedMeanwhile, { status: 409, values: { version: newest?.version ?? 0 } })
    if (!takeBack) mustBeAnother(ctx, newest.proposedBy)
    const [from, to] = takeBack ? (['adopted', 'draft'] as const) : (['draft', 'adopted'] as const)
    const adopted = takeBack ? null : { ...by, at: ctx.now() }
    if (!(await moveRule(tx, newest, from, to, adopted)))
      throw new Refusal(changeMessages.alreadyDecided, { status: 409 })
    const step = takeBack ? 'take-back' : 'adopt'
    const actor = { kind: 'person', id: by.id, name: by.name }
    await insertStep(tx, { ruleId: id, version, at: ctx.now(), step, actor, reason })
    await bumpRevision(tx, ctx.newId())
    await recordAudit(ctx, tx, {
      action: takeBack ? 'agreements.adoption-taken-back' : 'agreements.rule-adopted',
      subjectKind: 'sharing-rule',
      subjectId: id,
      detail: { version },
    })
  })
}
