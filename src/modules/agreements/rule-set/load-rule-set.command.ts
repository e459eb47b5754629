// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { insertProposal } from './proposal.store.ts'
import { readRuleSet, type RuleSetFile } from './read-rule-set.query.ts'
import {
  bumpRevision,
  insertRule,
  insertStep,
  lockRules,
  moveRule,
  type RuleVersion,
  selectNewest,
  selectRevision,
} from './rule.store.ts'

type FileRule = RuleSetFile['rules'][number]

/**
 * Loads the edition in the repository; the second time nothing changes. A rule that nobody here touched follows the edition. What
 * people here changed, adopted or withdrew is theirs: for such a rule the new text becomes a proposal that two of them look at.
 * A rule that left the edition stays until people withdraw it. Returns the ids of rules that are new, changed or proposed.
 */
export async function loadRuleSet(ctx: Context, folder?: string): Promise<string[]> {
  const set = await readRuleSet(folder)
  const system = asSystem(ctx, 'agreements.load-rule-set')
  return transaction(system, async (tx) => {
    await lockRules(tx)
    const newest = new Map((await selectNewest(tx)).map((rule) => [rule.id, rule]))
    const lines: AuditLine[] = []
    for (const rule of set.rules) {
      const known = newest.get(rule.content.id)
      if (known?.contentHash === rule.hash) continue
      const isOurs = !known || (known.edition !== null && known.status === 'draft')
      if (isOurs) await replace(system, tx, set.version, rule, known)
      else if (!(await propose(system, tx, set.version, rule, known))) continue
      lines.push({
        action: isOurs ? 'agreements.rule-loaded' : 'agreements.change-proposed',
        subjectKind: 'sharing-rule',
        subjectId: rule.content.id,
        detail: { edition: set.version, version: (known?.version ?? 0) + 1 },
      })
    }
    const isOther = (await selectRevision(tx))?.edition !== set.version
    if (lines.length > 0 || isOther) await bumpRevision(tx, system.newId(), set.version)
    await recordAudit(system, tx, lines)
    return lines.map((line) => line.subjectId)
  })
}

async function replace(ctx: Context, tx: Tx, edition: string, rule: FileRule, known: RuleVersion | undefined) {
  const { content, law, hash } = rule
  if (known) await moveRule(tx, known, 'draft', 'replaced', null)
  const version = (known?.version ?? 0) + 1
  await insertRule(tx, { id: content.id, version, law, content, contentHash: hash, edition, madeAt: ctx.now() })
  const actor = { kind: 'system', id: 'agreements.load-rule-set', name: null }
  await insertStep(tx, { ruleId: content.id, version, at: ctx.now(), step: 'load', actor, reason: edition })
}

/** False when this edition proposed this very text before: people here have it, or decided otherwise. */
async function propose(ctx: Context, tx: Tx, edition: string, rule: FileRule, known: RuleVersion): Promise<boolean> {
  return insertProposal(tx, {
    id: ctx.newId(),
    ruleId: rule.content.id,
    kind: 'change',
    law: rule.law,
    baseVersion: known.version,
    content: rule.content,
    reason: `Regelset ${edition}`,
    by: { id: `edition ${edition}`, name: `Regelset ${edition}`, organisationId: null },
    at: ctx.now(),
    onlyOnce: true,
  })
}
