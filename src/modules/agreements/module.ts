// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { decideSharingApi } from './decide-sharing/decide-sharing.api.ts'
import { listRulesApi } from './list-rules/list-rules.api.ts'
import { retention } from './rule-set/agreements.tables.ts'
import { loadRuleSet } from './rule-set/load-rule-set.command.ts'
import { proposalSteps } from './sharing-rule/proposal.ts'
import { ruleSteps } from './sharing-rule/sharing-rule.ts'

export default defineModule({
  name: 'agreements',
  statuses: { SharingRule: ruleSteps, RuleProposal: proposalSteps },
  pages: [
    { path: 'mag-ik-dit-delen', file: 'ask-sharing/ask-sharing', allow: 'anyone', script: false },
    { path: 'mag-ik-dit-delen/regels', file: 'list-rules/list-rules', allow: 'anyone', script: false },
  ],
  apis: [decideSharingApi, listRulesApi],
  retention,
  load: async (ctx) => void (await loadRuleSet(ctx)),
})
