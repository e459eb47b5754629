// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findInterventions } from './list-interventions/find-interventions.query.ts'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { proposalSource } from './answer-data-subject/proposal.source.ts'
import { matrixMenu } from './answer-for-partner/answer.text.ts'
import { followerSource } from './answer-data-subject/follower.source.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import {
  findInterventionApi,
  interventionsFileApi,
  listInterventionsApi,
} from './give-interventions/give-interventions.api.ts'
import { followRetention } from './follow-interventions/follow.tables.ts'
import { interventionSteps } from './intervention/intervention.ts'
import { interventionRetention } from './intervention/intervention.tables.ts'
import { countToJudge } from './judge-change/list-proposals.query.ts'
import { proposalDeeds } from './judge-change/proposal.ts'
import { loadShipped } from './load-shipped/load-shipped.command.ts'
import { sendWhenDue, writeWhenNews } from './tell-followers/tell-followers.listener.ts'
import { writeLettersJob } from './tell-followers/write-letters.job.ts'
import { rollOutSource } from './answer-data-subject/roll-out.source.ts'
import { rollOutDeeds } from './decide-roll-out/roll-out-deeds.ts'
import { paths } from './intervention/addresses.ts'
import { kitMenu, kitTray } from './make-kit/kit.text.ts'
import { countUntold } from './use-kit/list-uses.query.ts'
import { deskMenu, proposalsTray } from './propose-change/propose.text.ts'
import { mailCode } from '#foundation/mail'
import { mailing } from './follow-interventions/follow.store.ts'
import { mailErasures } from '#foundation/mail'

const open = { allow: 'anyone', script: false } as const
const keep = { allow: { permission: 'interventions:keep' }, script: true } as const
const answer = { allow: { permission: 'interventions:answer' }, script: true } as const
const kits = { allow: { permission: 'interventions:answer' }, script: false } as const
const desk = 'werkbank/interventies'
/** Some thirty texts of up to 2,000 characters, each of which may take six bytes in a form. */
const bodyLimit = 256 * 1024

export default defineModule({
  name: 'interventions',
  activities,
  impersonalActions,
  erasures: mailErasures(mailing, { audit: 'interventions.following', erased: 'interventions.following-erased' }),
  personalData: [proposalSource, rollOutSource, followerSource],
  statuses: { Intervention: interventionSteps },
  deeds: { InterventionProposal: proposalDeeds, RollOut: rollOutDeeds },
  permissions: {
    'interventions:keep': defineText({
      nl: { title: 'Het register van interventies bijhouden, en voorstellen van een ander beoordelen' },
      en: { title: 'Keep the register of interventions, and judge proposals of somebody else' },
    }),
    'interventions:answer': defineText({
      nl: { title: 'Zien wat partners doen, en zeggen wat de eigen organisatie doet' },
      en: { title: 'See what partners do, and say what the own organisation does' },
    }),
  },
  codes: [
    mailCode(
      mailing,
      '/interventies/bevestigen',
      defineText({ nl: { title: 'mail over interventies' }, en: { title: 'mail about interventions' } }),
    ),
  ],
  pages: [
    { path: 'interventies', file: 'list-interventions/list-interventions', ...open },
    { path: 'interventies/buitenland', file: 'list-abroad/list-abroad', ...open },
    { path: 'interventies/nieuw.atom', file: 'publish-feed/publish-feed', ...open },
    { path: 'interventies/bevestigen', file: 'follow-interventions/confirm-mail', ...open },
    { path: 'interventies/afmelden/:token', file: 'follow-interventions/stop-mail', ...open, isPressedFromMail: true },
    { path: 'pakketten/:kit', file: 'share-kit/show-kit', ...open },
    { path: 'pakketten/:kit/:file', file: 'share-kit/give-shared', ...open },
    { path: 'interventies/:code', file: 'show-intervention/show-intervention', ...open },
    { path: desk, file: 'propose-change/list-desk', ...keep, menu: deskMenu },
    { path: `${desk}/nieuw`, file: 'propose-change/propose-intervention', ...keep, bodyLimit },
    { path: `${desk}/partners`, file: 'answer-for-partner/show-matrix', ...answer, menu: matrixMenu },
    { path: `${desk}/eigen-rij`, file: 'answer-for-partner/own-row', ...answer },
    { path: `${desk}/volgen`, file: 'follow-interventions/follow-interventions', ...answer },
    { path: `${desk}/pakketten`, file: 'use-kit/list-kits', ...kits, menu: kitMenu },
    { path: `${desk}/pakketten/:kit`, file: 'make-kit/make-kit', ...kits, bodyLimit: 512 * 1024 },
    { path: `${desk}/pakketten/:kit/bestand`, file: 'make-kit/give-kit', ...kits, bodyLimit: 512 * 1024 },
    { path: `${desk}/voorstel/:id`, file: 'judge-change/show-proposal', ...keep },
    { path: `${desk}/:code/uitrol`, file: 'decide-roll-out/decide-roll-out', ...keep, script: false },
    { path: `${desk}/:code`, file: 'propose-change/propose-change', ...keep, bodyLimit },
  ],
  apis: [listInterventionsApi, findInterventionApi, interventionsFileApi],
  jobs: [writeLettersJob],
  listeners: [writeWhenNews, sendWhenDue],
  retention: { ...interventionRetention, ...followRetention },
  tray: [
    { text: proposalsTray, href: `/${desk}`, allow: keep.allow, count: countToJudge },
    { text: kitTray, href: paths.kits, allow: answer.allow, tab: 'read', count: countUntold },
  ],
  publishes: describeData,
  load: loadShipped,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoInterventions(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: 'signed-in', find: findInterventions }],
})
