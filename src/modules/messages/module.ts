// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { decidedAbout } from '#modules/shield'
import { messagesWaiting } from '#modules/takedowns'
import { activities, impersonalActions } from './activities.ts'
import { replyWhenDue } from './answer-reporter/send-reply.listener.ts'
import { followMessageApi, forwardMessageApi } from './hand-in-messages/hand-in-messages.api.ts'
import { namesImporter } from './import-names/import-names.importer.ts'
import { knownMessages } from './know-identifier/known-messages.query.ts'
import { messagesPart } from './know-identifier/known.text.ts'
import { judgeMessages } from './judge-messages/judge-messages.command.ts'
import { waitingMessages } from './message/judgement.store.ts'
import { messageRetention } from './message/message.tables.ts'
import { messageAllowedSteps } from './message/message.ts'
import { countForPerson, oldestForPerson } from './read-message/list-messages.query.ts'
import { readText, messagesTray } from './read-message/read-message.text.ts'
import { forgetMessagesJob } from './receive-message/forget-messages.job.ts'
import { understandWhenReceived } from './understand-received/understand-received.listener.ts'
import { givesMessage } from './forward-message/forward-message.command.ts'
import { messageCodes } from './follow-message/kept-code.query.ts'

const judge = { permission: 'shield:judge' } as const
const messages = 'werkbank/schild/berichten'

export default defineModule({
  name: 'messages',
  activities,
  impersonalActions,
  statuses: { Message: messageAllowedSteps },
  codes: [messageCodes],
  pages: [
    { path: 'schild/doorsturen', file: 'forward-message/go-to-check', allow: 'anyone', script: false },
    { path: 'schild/doorsturen/volgen', file: 'follow-message/follow-message', allow: 'anyone', script: false },
    { path: messages, file: 'read-message/list-messages', allow: judge, script: true, menu: readText },
    { path: `${messages}/:id`, file: 'read-message/read-message', allow: judge, script: true },
    { path: `${messages}/:id/beeld`, file: 'read-message/see-picture', allow: judge, script: false },
  ],
  apis: [forwardMessageApi, followMessageApi],
  listeners: [understandWhenReceived, replyWhenDue],
  gives: [givesMessage, decidedAbout.givenBy(judgeMessages), messagesWaiting.givenBy(waitingMessages)],
  jobs: [forgetMessagesJob],
  importers: [namesImporter],
  tray: [{ text: messagesTray, href: `/${messages}`, allow: judge, count: countForPerson, oldest: oldestForPerson }],
  retention: messageRetention,
  knows: [{ text: messagesPart, allow: judge, read: knownMessages }],
  loadDemo: async (ctx) => (await import('./receive-message/load-demo-messages.demo.ts')).loadDemoMessages(ctx),
})
