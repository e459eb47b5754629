// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { findMessages } from './show-messages/find-messages.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { followerSource } from './answer-data-subject/follower.source.ts'
import { deskMenu, tasksTray } from './agree-message/desk.text.ts'
import { campaignDeeds } from './campaign/campaign-deeds.ts'
import { campaignSlot } from './evaluate-campaign/slot.text.ts'
import { listTold } from './evaluate-campaign/list-told.query.ts'
import { countCampaignsOn } from './evaluate-campaign/campaigns-on.query.ts'
import { followRetention } from './follow-campaigns/follow.tables.ts'
import { campaignsFileApi, listCampaignsApi, listCoreMessagesApi } from './give-campaigns/give-campaigns.api.ts'
import { describeData } from './give-campaigns/describe-data.query.ts'
import { loadShipped } from './load-shipped/load-shipped.command.ts'
import { kitSlot } from './kit-message/kit-message.text.ts'
import { messageOfKit } from './kit-message/message-of-kit.query.ts'
import { paths } from './message/addresses.ts'
import { campaignRetention } from './message/campaigns.tables.ts'
import { versionSteps } from './message/message.ts'
import { campaignRows } from './plan-campaign/campaigns.tray.ts'
import { approvalTray, planMenu } from './plan-campaign/desk.text.ts'
import { countToAnswer } from './plan-campaign/find-planned.query.ts'
import { sendWhenDue } from './tell-followers/send-letters.listener.ts'
import { writeLettersJob } from './tell-followers/write-letters.job.ts'
import { countOwnTasks } from './use-message/own-tasks.query.ts'
import { mailCode } from '#foundation/mail'
import { mailing } from './follow-campaigns/follow.store.ts'
import { mailErasures } from '#foundation/mail'

const open = { allow: 'anyone', script: false } as const
const plan = { allow: { permission: 'campaigns:plan' }, script: false } as const
/** Some forty fields, each sign of which may take six bytes in a form. */
const bodyLimit = 128 * 1024

const pages: readonly Page[] = [
  { path: 'kernboodschappen', file: 'show-messages/show-messages', ...open },
  { path: 'campagnes', file: 'show-year/show-year', ...open },
  { path: 'campagnes/agenda.ics', file: 'show-year/give-calendar', ...open },
  { path: 'campagnes/bevestigen', file: 'follow-campaigns/confirm-mail', ...open },
  { path: 'campagnes/afmelden/:token', file: 'follow-campaigns/stop-mail', ...open, isPressedFromMail: true },
  { path: 'campagnes/:code', file: 'show-campaign/show-campaign', ...open },
  { path: 'werkbank/kernboodschappen', file: 'agree-message/message-desk', ...plan, menu: deskMenu },
  { path: 'werkbank/kernboodschappen/nieuw', file: 'agree-message/add-message', ...plan, bodyLimit },
  { path: 'werkbank/kernboodschappen/:id', file: 'agree-message/show-message', ...plan },
  { path: 'werkbank/campagnes', file: 'plan-campaign/campaign-desk', ...plan, menu: planMenu },
  { path: 'werkbank/campagnes/nieuw', file: 'plan-campaign/draft-campaign', ...plan, bodyLimit },
  { path: 'werkbank/campagnes/botsingen', file: 'answer-clash/clashes', ...plan },
  { path: 'werkbank/campagnes/volgen', file: 'follow-campaigns/follow-campaigns', ...plan },
  { path: 'werkbank/campagnes/:id', file: 'plan-campaign/manage-campaign', ...plan },
  { path: 'werkbank/campagnes/:id/wijzigen', file: 'plan-campaign/change-campaign', ...plan, bodyLimit },
]

export default defineModule({
  name: 'campaigns',
  activities,
  impersonalActions,
  erasures: mailErasures(mailing, { audit: 'campaigns.following', erased: 'campaigns.following-erased' }),
  personalData: [followerSource],
  statuses: { CoreMessage: versionSteps },
  deeds: { Campaign: campaignDeeds },
  permissions: {
    'campaigns:plan': defineText({
      nl: { title: 'Boodschappen afspreken, en campagnes plannen en goedkeuren voor de eigen organisatie' },
      en: { title: 'Agree on messages, and plan and approve campaigns for the own organisation' },
    }),
  },
  codes: [
    mailCode(
      mailing,
      '/campagnes/bevestigen',
      defineText({ nl: { title: 'mail over campagnes' }, en: { title: 'mail about campaigns' } }),
    ),
  ],
  pages,
  apis: [listCampaignsApi, campaignsFileApi, listCoreMessagesApi],
  jobs: [writeLettersJob],
  listeners: [sendWhenDue],
  retention: { ...campaignRetention, ...followRetention },
  tray: [
    { text: tasksTray, href: paths.messageDesk, allow: plan.allow, count: countOwnTasks },
    { text: approvalTray, href: paths.desk, allow: plan.allow, count: countToAnswer, rows: campaignRows },
  ],
  slots: [
    {
      slot: 'interventions.effects',
      text: campaignSlot,
      allow: 'anyone',
      href: async (ctx, code) =>
        (await countCampaignsOn(ctx, code)) > 0
          ? addressIn(ctx.language, `${paths.year}?interventie=${encodeURIComponent(code)}`)
          : null,
      lines: listTold,
    },
    {
      slot: 'interventions.kit',
      text: kitSlot,
      allow: 'anyone',
      href: async (ctx, kit) =>
        (await messageOfKit(ctx, kit)).length > 0 ? addressIn(ctx.language, paths.messages) : null,
      lines: messageOfKit,
    },
  ],
  publishes: describeData,
  load: loadShipped,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoCampaigns(ctx),
  find: [{ group: 'knowledge', by: ['words'], allow: plan.allow, find: findMessages }],
})
