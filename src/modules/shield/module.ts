// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { nameSource } from './answer-data-subject/name.source.ts'
import { authorityImporter } from './appoint-authority/appoint-authority.importer.ts'
import { replyWhenDue } from './answer-reporter/send-reply.listener.ts'
import { expireNamesJob } from './expire-names/expire-names.job.ts'
import { loadDemoShield } from './load-demo/load-demo.demo.ts'
import { allowedSteps } from './name/name.ts'
import { shieldRetention } from './name/shield.tables.ts'
import { messageRetention } from './message/message.tables.ts'
import { messageAllowedSteps } from './message/message.ts'
import { namesImporter } from './import-names/import-names.importer.ts'
import { forgetMessagesJob } from './receive-message/forget-messages.job.ts'
import { forwardMessageApi, followMessageApi } from './hand-in-messages/hand-in-messages.api.ts'
import { countForPerson } from './read-message/list-messages.query.ts'
import { messagesMenu, messagesTray } from './read-message/read-message.text.ts'
import { understandWhenReceived } from './understand-received/understand-received.listener.ts'

const judge = { permission: 'shield:judge' } as const

export default defineModule({
  name: 'shield',
  activities,
  impersonalActions,
  personalData: [nameSource],
  permissions: {
    'shield:judge': defineText({
      nl: { title: 'Besluiten welke namen op de lijst van het schild komen' },
      en: { title: 'Decide which names come on the list of the shield' },
    }),
    'shield:report': defineText({
      nl: { title: 'Verdachte berichten en links aan het schild doorgeven' },
      en: { title: 'Hand suspicious messages and links to the shield' },
    }),
  },
  statuses: { Name: allowedSteps, Message: messageAllowedSteps },
  pages: [
    {
      path: 'schild/doorsturen',
      file: 'forward-message/forward-message',
      allow: 'anyone',
      script: false,
      bodyLimit: 11 * 1024 * 1024,
    },
    { path: 'schild/doorsturen/ontvangen', file: 'follow-message/show-receipt', allow: 'anyone', script: false },
    { path: 'schild/doorsturen/volgen', file: 'follow-message/follow-message', allow: 'anyone', script: false },
    {
      path: 'werkbank/schild/berichten',
      file: 'read-message/list-messages',
      allow: judge,
      script: true,
      menu: messagesMenu,
    },
    { path: 'werkbank/schild/berichten/:id', file: 'read-message/read-message', allow: judge, script: true },
    { path: 'werkbank/schild/berichten/:id/beeld', file: 'read-message/see-picture', allow: judge, script: false },
  ],
  apis: [forwardMessageApi, followMessageApi],
  listeners: [understandWhenReceived, replyWhenDue],
  jobs: [expireNamesJob, forgetMessagesJob],
  importers: [authorityImporter, namesImporter],
  tray: [{ text: messagesTray, href: '/werkbank/schild/berichten', allow: judge, count: countForPerson }],
  retention: { ...shieldRetention, ...messageRetention },
  loadDemo: loadDemoShield,
})
