// SPDX-License-Identifier: EUPL-1.2
import { defineModule, together } from '#foundation/modules'
import { findPackets, findRecalls } from './find-recall/find-recall.query.ts'
import { addressIn, defineText } from '#foundation/text'
import { activities } from './activities.ts'
import { recallSource } from './answer-data-subject/recall.source.ts'
import { answerPacketApi, listPacketsApi } from './answer-packet/answer-packet.api.ts'
import { bankMenu, bankTray } from './answer-packet/answer.text.ts'
import { bankRows } from './answer-packet/packets.tray.ts'
import { countToAnswer } from './answer-packet/read-packet.query.ts'
import { deniedTray, othersTray } from './answer-packet/work-rows.text.ts'
import { mayAskForCaller } from './ask-for-caller/caller.query.ts'
import { callerSlot } from './ask-for-caller/caller.text.ts'
import { ownSlot } from './ask-recall/ask-recall.text.ts'
import { askWhenSubmitted, withdrawWithComplaint } from './ask-recall/complaint.listener.ts'
import { hasRecalls, sayOfComplaint } from './ask-recall/recalls-of-complaint.query.ts'
import { firstCall } from './ask-recall/first-call.query.ts'
import { sayOwn, wayOf } from './ask-recall/own-recalls.query.ts'
import { keepRecallsJob } from './keep-recalls/keep-recalls.job.ts'
import { knownPackets, knownRecalls } from './know-identifier/known-recalls.query.ts'
import { packetsPart, recallsPart } from './know-identifier/known.text.ts'
import { countHeld } from './list-recalls/list-recalls.query.ts'
import { deskMenu, heldTray } from './list-recalls/list.text.ts'
import { askedRows, countAsked, countDenied, deniedRows, heldRows } from './list-recalls/recalls.tray.ts'
import { forCallerPath, ofComplaintPath, paths } from './recall/addresses.ts'
import { packetTable } from './recall/recall.ts'
import { recoveryRetention } from './recall/recovery.tables.ts'
import { signingSlot } from './say-before-signing/signing.text.ts'
import { unaskedPayments } from './say-before-signing/unasked.query.ts'
import { recallWhenWithdrawn, withdrawWhenDropped } from './withdraw-recall/withdraw-recall.listener.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const follow = { permission: 'recovery:follow' } as const
const answer = { permission: 'recovery:answer' } as const

export default defineModule({
  name: 'recovery',
  activities,
  erasures,
  personalData: [recallSource],
  statuses: { RecallPacket: packetTable },
  permissions: {
    'recovery:follow': defineText({
      nl: { title: 'Volgen hoe het gaat met geld dat melders terug willen, en een verzoek vrijgeven of stoppen' },
      en: { title: 'Follow what becomes of money that reporters want back, and release or stop a request' },
    }),
    'recovery:answer': defineText({
      nl: { title: 'Terughaalverzoeken lezen, en zeggen wat de eigen bank ermee doet' },
      en: { title: 'Read recall requests, and say what the own bank does with them' },
    }),
  },
  pages: [
    { path: 'mijn-melding/terughalen', file: 'ask-recall/ask-recall', allow: 'anyone', script: false },
    { path: 'hulp/geld-terugvragen', file: 'ask-first/ask-first', allow: 'anyone', script: false },
    { path: 'werkbank/terughalen', file: 'list-recalls/list-recalls', allow: follow, script: false, menu: deskMenu },
    {
      path: 'werkbank/terughalen/cijfers',
      file: 'count-recalls/figures',
      allow: { permission: 'statistics:read' },
      script: false,
    },
    {
      path: 'werkbank/terughalen/aangifte/:id',
      file: 'ask-recall/complaint-recalls',
      allow: { permission: 'complaints:prepare' },
      script: false,
    },
    { path: 'werkbank/terughalen/melding/:id', file: 'ask-for-caller/ask-for-caller', allow: follow, script: false },
    { path: 'werkbank/terughalen/:id', file: 'list-recalls/show-recall', allow: follow, script: false },
    {
      path: 'werkbank/terughaalverzoeken',
      file: 'answer-packet/list-packets',
      allow: answer,
      script: true,
      menu: bankMenu,
    },
    { path: 'werkbank/terughaalverzoeken/:id', file: 'answer-packet/answer-packet', allow: answer, script: true },
  ],
  apis: [listPacketsApi, answerPacketApi],
  jobs: [keepRecallsJob],
  listeners: [recallWhenWithdrawn, withdrawWhenDropped, askWhenSubmitted, withdrawWithComplaint],
  retention: recoveryRetention,
  tray: together(
    { text: heldTray, href: paths.desk, allow: follow, count: countHeld, rows: heldRows },
    { text: bankTray, href: paths.bankDesk, allow: answer, count: countToAnswer, rows: bankRows },
    { text: deniedTray, href: paths.desk, allow: follow, tab: 'read', count: countDenied, rows: deniedRows },
    { text: othersTray, href: paths.desk, allow: follow, tab: 'others', count: countAsked, rows: askedRows },
  ),
  knows: [
    { text: recallsPart, allow: follow, read: knownRecalls },
    { text: packetsPart, allow: answer, read: knownPackets },
  ],
  slots: [
    {
      slot: 'sharing.desk',
      text: bankTray,
      allow: answer,
      href: async ({ language }) => addressIn(language, paths.bankDesk),
    },
    {
      slot: 'reports.own',
      text: ownSlot,
      allow: 'anyone',
      say: sayOwn,
      href: async (ctx, reportId) => {
        const way = await wayOf(ctx, reportId)
        return way && addressIn(ctx.language, way === 'asked' || way === 'now' ? paths.own : '/hulp/plan')
      },
      lines: firstCall,
    },
    {
      slot: 'casework.report',
      text: callerSlot,
      allow: follow,
      href: async (ctx, id) => ((await mayAskForCaller(ctx, id)) ? addressIn(ctx.language, forCallerPath(id)) : null),
    },
    {
      slot: 'complaints.signing',
      text: signingSlot,
      allow: { permission: 'complaints:prepare' },
      href: async (ctx, id) => (await unaskedPayments(ctx, id))[0]?.href ?? null,
      lines: unaskedPayments,
    },
    {
      slot: 'complaints.own',
      text: ownSlot,
      allow: { permission: 'complaints:prepare' },
      say: sayOfComplaint,
      href: async (ctx, id) => ((await hasRecalls(ctx, id)) ? addressIn(ctx.language, ofComplaintPath(id)) : null),
    },
  ],
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoRecovery(ctx),
  find: [
    { group: 'state', by: ['words', 'code', 'identifier'], allow: follow, find: findRecalls },
    { group: 'files', by: ['code'], allow: answer, find: findPackets },
  ],
})
