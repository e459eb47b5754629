// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { findWarnings } from './list-warnings/find-warnings.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { proposalSource } from './answer-data-subject/proposal.source.ts'
import { forgetUnansweredJob } from './ask-mail/forget-unanswered.job.ts'
import { subscriberRetention } from './ask-mail/subscriber.tables.ts'
import { callWhenDue, lineUpWhenNews } from './call-webhooks/call-webhooks.listener.ts'
import { deliveryRetention } from './call-webhooks/delivery.tables.ts'
import { warningKeysApi } from './call-webhooks/webhook-keys.api.ts'
import { endWarningsJob } from './end-warnings/end-warnings.job.ts'
import { countToJudge } from './judge-proposal/find-proposal.query.ts'
import { proposalRows } from './judge-proposal/proposals.tray.ts'
import { keepMessageWhenNews } from './keep-message/keep-message.listener.ts'
import { countWithoutEnglish } from './list-warnings/list-warnings.query.ts'
import { deskMenu, englishTray, signalSlot, waitingTray } from './propose-warning/propose.text.ts'
import { warningOfSignal } from './propose-warning/start-warning.query.ts'
import { sendWhenDue, writeWhenNews, writeWhenPartDue } from './tell-subscribers/tell-subscribers.listener.ts'
import { paths, picturePath } from './warning/addresses.ts'
import { proposalDeeds } from './propose-warning/proposal-deeds.ts'
import { warningSteps } from './warning/warning.ts'
import { warningRetention } from './warning/warning.tables.ts'
import { mailCodes } from './ask-mail/mail-codes.query.ts'
import { mailErasures } from '#foundation/mail'
import { mailing } from './ask-mail/subscriber.store.ts'

const open = { allow: 'anyone', script: false } as const
const share = { allow: 'anyone', script: { file: 'share-warning/share' } } as const
const read = { allow: { permission: 'warnings:read' }, script: false } as const
const write = { allow: { permission: 'warnings:write' }, script: false, bodyLimit: 128 * 1024 } as const
const desk = 'werkbank/waarschuwingen'

export default defineModule({
  name: 'warnings',
  activities,
  impersonalActions,
  erasures: mailErasures(mailing, { audit: 'warnings.subscriber', isNoReader: true }),
  personalData: [proposalSource],
  statuses: { Warning: warningSteps },
  deeds: { WarningProposal: proposalDeeds },
  permissions: {
    'warnings:read': defineText({
      nl: { title: 'Lezen wat wij nu zeggen: voor pers, bellers en iedereen' },
      en: { title: 'Read what we say now: for press, callers and everybody' },
    }),
    'warnings:write': defineText({
      nl: { title: 'Waarschuwingen schrijven, verbeteren, verlengen en intrekken' },
      en: { title: 'Write, correct, extend and withdraw warnings' },
    }),
    'warnings:approve': defineText({
      nl: { title: 'Waarschuwingen van een ander goedkeuren of afkeuren' },
      en: { title: 'Approve or decline warnings of somebody else' },
    }),
  },
  codes: mailCodes,
  pages: [
    { path: 'wat-gaat-er-rond', file: 'list-around/list-around', ...share },
    { path: 'waarschuwingen', file: 'list-warnings/lead-on', ...open },
    { path: 'waarschuwingen/atom.xml', file: 'give-feed/give-atom', ...open },
    { path: 'waarschuwingen/feed.json', file: 'give-feed/give-json', ...open },
    { path: 'waarschuwingen/per-mail', file: 'ask-mail/ask-mail', ...open },
    { path: 'waarschuwingen/bevestigen', file: 'ask-mail/confirm-mail', ...open },
    { path: 'waarschuwingen/afmelden/:token', file: 'ask-mail/stop-mail', ...open, isPressedFromMail: true },
    { path: 'waarschuwingen/op-uw-site', file: 'frame-warnings/place-frame', ...open },
    {
      path: 'waarschuwingen/venster',
      file: 'frame-warnings/frame',
      ...open,
      isEmbeddable: true,
      isFramedByAnybody: true,
    },
    {
      path: 'waarschuwingen/:code',
      file: 'show-warning/show-warning',
      ...share,
      sharePicture: ({ code = '' }) => picturePath(code, 'link', 'png'),
    },
    { path: 'waarschuwingen/:code/beeld/:format.svg', file: 'draw-picture/give-svg', ...open },
    { path: 'waarschuwingen/:code/beeld/:format.png', file: 'draw-picture/give-png', ...open },
    { path: desk, file: 'list-warnings/list-desk', ...read, menu: deskMenu },
    { path: `${desk}/nieuw`, file: 'propose-warning/propose-warning', ...write },
    { path: `${desk}/voorstel/:id`, file: 'judge-proposal/show-proposal', ...read },
    { path: `${desk}/:code`, file: 'show-sheet/show-sheet', ...read },
    { path: `${desk}/:code/blad.pdf`, file: 'show-sheet/give-sheet', ...read },
    { path: `${desk}/:code/verbeteren`, file: 'propose-warning/correct-warning', ...write },
  ],
  apis: [warningKeysApi],
  jobs: [endWarningsJob, forgetUnansweredJob],
  listeners: [writeWhenNews, writeWhenPartDue, sendWhenDue, lineUpWhenNews, callWhenDue, keepMessageWhenNews],
  retention: { ...warningRetention, ...subscriberRetention, ...deliveryRetention },
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoWarnings(ctx),
  tray: [
    {
      text: waitingTray,
      href: paths.desk,
      allow: { permission: 'warnings:approve' },
      count: countToJudge,
      rows: proposalRows,
    },
    { text: englishTray, href: paths.desk, allow: { permission: 'warnings:write' }, count: countWithoutEnglish },
  ],
  slots: [
    {
      slot: 'signals.signal',
      text: signalSlot,
      allow: { permission: 'warnings:write' },
      href: async (ctx, signalId) => {
        const query = await warningOfSignal(ctx, signalId)
        return query === null ? null : `${addressIn(ctx.language, paths.write)}${query}`
      },
    },
  ],
  find: [{ group: 'knowledge', by: ['words'], allow: read.allow, find: findWarnings }],
})
