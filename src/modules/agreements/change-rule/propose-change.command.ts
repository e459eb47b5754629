// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { checkShape, type FieldError, Refusal } from '#foundation/web'
import { insertProposal } from '../rule-set/proposal.store.ts'
import { selectNewest, selectVersions } from '../rule-set/rule.store.ts'
import { noRule } from '../sharing-rule/sharing-rule.ts'
import { ruleContentShape } from '../sharing-rule/sharing-rule.schema.ts'
import { changeMessages } from './change-rule.text.ts'
import { decidingPerson } from './deciding-person.query.ts'

export interface ProposedChange {
  ruleId: string
  law: string
  /** The version that the proposer looked at; 0 for a new rule. */
  baseVersion: number
  /** What the rule shall say; null to withdraw it. Checked here. */
  content: unknown
  /** What a form could not read; said together with the rest. */
  unread?: readonly FieldError[]
  reason: string
}

/** The first of two people puts a change of a rule forward. It changes nothing yet. Returns the id of the proposal. */
export async function proposeChange(ctx: Context, change: ProposedChange): Promise<string> {
  const by = decidingPerson(ctx, 'agreements:propose')
  const { ruleId, law, baseVersion } = change
  const reason = change.reason.trim()
  const read = change.content === null ? null : checkShape(ruleContentShape, change.content)
  const fields = [...(change.unread ?? []), ...(read && !read.ok ? read.errors : [])]
  if (reason.length < 3) fields.push({ field: '/reason', code: changeMessages.ruleReasonNeeded })
  const content = read?.ok ? read.value : null
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const known = new Set([ruleId, noRule, ...(await selectNewest(tx)).map((rule) => rule.id)])
    const lost = content?.cases.find(({ because }) => !known.has(because))
    if (lost)
      fields.push({ field: '/caseBecause', code: changeMessages.becauseUnknown, values: { name: lost.because } })
    if (fields.length > 0) throw new Refusal(changeMessages.notRight, { fields, status: 422 })
    const [newest] = await selectVersions(tx, ruleId)
    if (baseVersion === 0 && newest)
      throw new Refusal(changeMessages.idTaken, {
        fields: [{ field: '/id', code: changeMessages.idTaken }],
        status: 422,
      })
    if ((newest?.version ?? 0) !== baseVersion)
      throw new Refusal(changeMessages.ruleChangedMeanwhile, { status: 409, values: { version: newest?.version ?? 0 } })
    const kind = content ? 'change' : 'withdraw'
    await insertProposal(tx, { id, ruleId, kind, law, baseVersion, content, reason, by, at: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'agreements.change-proposed',
      subjectKind: 'sharing-rule',
      subjectId: ruleId,
      detail: { proposal: id, kind, baseVersion },
    })
  })
  return id
}
