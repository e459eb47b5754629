// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { describeData } from './describe-data/describe-data.query.ts'
import { defineText } from '#foundation/text'
import { ruleDeeds } from './adopt-rule/rule-deeds.ts'
import { activities } from './activities.ts'
import { soonRows, toSignRows } from './list-agreements/agreements.tray.ts'
import { agreementSource } from './answer-data-subject/agreement.source.ts'
import { ruleSource } from './answer-data-subject/rule.source.ts'
import { allowedSteps } from './agreement/agreement.ts'
import { agreementRetention } from './agreement/agreement.tables.ts'
import { endAgreementsJob } from './end-agreements/end-agreements.job.ts'
import { proposalsTray, rulesMenu } from './change-rule/change-rule.text.ts'
import { countProposals } from './change-rule/rule-desk.query.ts'
import { decideSharingApi } from './decide-sharing/decide-sharing.api.ts'
import { listRulesApi } from './list-rules/list-rules.api.ts'
import { retention } from './rule-set/agreements.tables.ts'
import { loadRuleSet } from './rule-set/load-rule-set.command.ts'
import { proposalDeeds } from './sharing-rule/proposal.ts'
import { countSoon, countToSign } from './list-agreements/list-agreements.query.ts'
import { soonTray, text as listText, toSignTray } from './list-agreements/list-agreements.text.ts'

const read = { permission: 'agreements:read' } as const
const draft = { permission: 'agreements:draft' } as const
const sign = { permission: 'agreements:sign' } as const

const propose = { permission: 'agreements:propose' } as const

export default defineModule({
  name: 'agreements',
  statuses: { Agreement: allowedSteps },
  deeds: { SharingRule: ruleDeeds, RuleProposal: proposalDeeds },
  permissions: {
    'agreements:propose': defineText({
      nl: { title: 'Regels over delen voorstellen, en voorstellen van een ander goedkeuren' },
      en: { title: 'Propose rules about sharing, and approve proposals of somebody else' },
    }),
    'agreements:adopt': defineText({
      nl: { title: 'Als jurist een regel over delen vaststellen' },
      en: { title: 'Adopt a rule about sharing, as a jurist' },
    }),
    'agreements:read': defineText({
      nl: { title: 'Afspraken van de eigen organisatie over delen lezen' },
      en: { title: 'Read agreements of the own organisation about sharing' },
    }),
    'agreements:draft': defineText({
      nl: { title: 'Afspraken over delen opstellen' },
      en: { title: 'Draft agreements about sharing' },
    }),
    'agreements:sign': defineText({
      nl: { title: 'Afspraken over delen ondertekenen, laten ingaan en hervatten' },
      en: { title: 'Sign, activate and resume agreements about sharing' },
    }),
  },
  pages: [
    { path: 'mag-ik-dit-delen', file: 'ask-sharing/ask-sharing', allow: 'anyone', script: false },
    { path: 'mag-ik-dit-delen/regels', file: 'list-rules/list-rules', allow: 'anyone', script: false },
    { path: 'afspraken', file: 'list-public-agreements/list-public-agreements', allow: 'anyone', script: false },
    {
      path: 'werkbank/afspraken',
      file: 'list-agreements/list-agreements',
      allow: read,
      script: true,
      menu: listText,
    },
    { path: 'werkbank/afspraken/nieuw', file: 'draft-agreement/draft-agreement', allow: draft, script: true },
    { path: 'werkbank/afspraken/:id', file: 'show-agreement/show-agreement', allow: read, script: true },
    { path: 'werkbank/afspraken/:id/wijzig', file: 'draft-agreement/redraft-agreement', allow: draft, script: true },
    { path: 'werkbank/deelregels', file: 'change-rule/rule-desk', allow: propose, script: true, menu: rulesMenu },
    { path: 'werkbank/deelregels/:id', file: 'change-rule/show-rule', allow: propose, script: true },
    { path: 'werkbank/deelregels/:id/wijzig', file: 'change-rule/propose-change', allow: propose, script: true },
    {
      path: 'werkbank/deelregels/voorstellen/:id',
      file: 'change-rule/show-proposal',
      allow: propose,
      script: true,
      asksAgain: true,
    },
  ],
  jobs: [endAgreementsJob],
  apis: [decideSharingApi, listRulesApi],
  activities,
  personalData: [agreementSource, ruleSource],
  retention: { ...retention, ...agreementRetention },
  publishes: describeData,
  load: async (ctx) => void (await loadRuleSet(ctx)),
  tray: [
    { text: proposalsTray, href: '/werkbank/deelregels', allow: propose, count: countProposals },
    {
      text: toSignTray,
      href: '/werkbank/afspraken?stand=ondertekenen',
      allow: sign,
      count: countToSign,
      rows: toSignRows,
    },
    { text: soonTray, href: '/werkbank/afspraken?stand=binnenkort', allow: sign, count: countSoon, rows: soonRows },
  ],
  async loadDemo(ctx) {
    await (await import('./load-demo/load-demo.demo.ts')).loadDemoProposals(ctx)
    await (await import('./load-demo/load-agreements.demo.ts')).loadDemoAgreements(ctx)
  },
})
