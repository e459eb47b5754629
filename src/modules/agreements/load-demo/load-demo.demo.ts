// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { proposeChange } from '../change-rule/propose-change.command.ts'
import { findRule } from '../change-rule/rule-desk.query.ts'
import { selectOpenProposals } from '../rule-set/proposal.store.ts'

/** Somebody of the expert team has put two changes forward, so that the desk shows something: one can be approved, one breaks examples. */
export async function loadDemoProposals(ctx: Context): Promise<void> {
  if (!ctx.settings.isDemo) return
  const actor = await identities.findPerson(ctx, developmentIssuer, 'naima-chaouch')
  if (!actor) return
  const naima = { ...ctx, actor }
  if ((await transaction(naima, selectOpenProposals)).length > 0) return
  const change = async (id: string, reason: string, changed: object) => {
    const rule = (await findRule(naima, id))?.versions[0]
    if (!rule) return
    const content = { ...rule.content, ...changed }
    await proposeChange(naima, { ruleId: id, law: rule.law, baseVersion: rule.version, content, reason })
  }
  await change('wpg-public-warning', 'Zonder een naam weet niemand wie de regel bijhoudt.', {
    responsible: 'Jurist van de publicerende organisatie',
  })
  await change('avg-6-report-to-police', 'Het verhaal gaat ook over een ander; misschien is een voorwaarde nodig.', {
    outcome: 'allowed-with-conditions',
    safeguards: ['consent-recorded'],
  })
}
