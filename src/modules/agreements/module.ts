// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { proposalsTray, rulesMenu } from './change-rule/change-rule.text.ts'
import { countProposals } from './change-rule/rule-desk.query.ts'
import { decideSharingApi } from './decide-sharing/decide-sharing.api.ts'
import { listRulesApi } from './list-rules/list-rules.api.ts'
import { loadDemoProposals } from './load-demo/load-demo.demo.ts'
import { retention } from './rule-set/agreements.tables.ts'
import { loadRuleSet } from './rule-set/load-rule-set.command.ts'
import { proposalSteps } from './sharing-rule/proposal.ts'
import { ruleSteps } from './sharing-rule/sharing-rule.ts'

const propose = { permission: 'agreements:propose' } as const

export default defineModule({
  name: 'agreements',
  permissions: {
    'agreements:propose': defineText({
      nl: { title: 'Regels over delen voorstellen, en voorstellen van een ander goedkeuren' },
      en: { title: 'Propose rules about sharing, and approve proposals of somebody else' },
    }),
    'agreements:adopt': defineText({
      nl: { title: 'Als jurist een regel over delen vaststellen' },
      en: { title: 'Adopt a rule about sharing, as a jurist' },
    }),
  },
  statuses: { SharingRule: ruleSteps, RuleProposal: proposalSteps },
  pages: [
    { path: 'mag-ik-dit-delen', file: 'ask-sharing/ask-sharing', allow: 'anyone', script: false },
    { path: 'mag-ik-dit-delen/regels', file: 'list-rules/list-rules', allow: 'anyone', script: false },
    { path: 'werkbank/deelregels', file: 'change-rule/rule-desk', allow: propose, script: true, menu: rulesMenu },
    { path: 'werkbank/deelregels/:id', file: 'change-rule/show-rule', allow: propose, script: true },
    { path: 'werkbank/deelregels/:id/wijzig', file: 'change-rule/propose-change', allow: propose, script: true },
    { path: 'werkbank/deelregels/voorstellen/:id', file: 'change-rule/show-proposal', allow: propose, script: true },
  ],
  tray: [{ text: proposalsTray, href: '/werkbank/deelregels', allow: propose, count: countProposals }],
  apis: [decideSharingApi, listRulesApi],
  retention,
  loadDemo: loadDemoProposals,
  load: async (ctx) => void (await loadRuleSet(ctx)),
})
