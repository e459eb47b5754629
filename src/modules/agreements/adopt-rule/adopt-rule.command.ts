// SPDX-License-Identifier: EUPL-1.2
// The desk writes the audit line.
import { type Context, transaction } from '#foundation/access'
import { type Desk, takeDeed } from '#foundation/desk'
import type { FormEntries } from '#foundation/web'
import { type DecidingPerson, decidingPerson } from '../change-rule/deciding-person.query.ts'
import {
  bumpRevision,
  insertStep,
  lockRules,
  moveRule,
  type RuleVersion,
  selectVersions,
} from '../rule-set/rule.store.ts'
import type { RuleStatus } from '../sharing-rule/sharing-rule.ts'
import { type RuleDeed, ruleDeeds } from './rule-deeds.ts'

export const ruleDesk: Desk<RuleVersion, RuleStatus, RuleDeed, DecidingPerson> = {
  table: ruleDeeds,
  who: (ctx) => decidingPerson(ctx, 'agreements:adopt'),
  within: transaction,
  async find(tx, id) {
    await lockRules(tx)
    return (await selectVersions(tx, id))[0] ?? null
  },
  subject: ({ id, version }) => ({ subjectKind: 'sharing-rule', subjectId: id, detail: { version } }),
  longest: 2_000,
  isNamed: true,
}

/** A jurist adopts the newest version of a rule, or takes that back. */
export function adoptRule(ctx: Context, deed: RuleDeed, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, ruleDesk, deed, { id, entries }, async (tx, newest, { to, by, because: reason, at }) => {
    await moveRule(tx, newest, newest.status, to, deed === 'adopt' ? { ...by, at } : null)
    const actor = { kind: 'person', id: by.id, name: by.name }
    await insertStep(tx, { ruleId: id, version: newest.version, at, step: deed, actor, reason })
    await bumpRevision(tx, ctx.newId())
  })
}
