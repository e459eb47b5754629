// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { toldElsewhere } from '#modules/reports'
import { guidanceRetention } from './emergency/translation.tables.ts'
import { translateText } from './translate-emergency/translate.text.ts'
import { planCodes } from './make-plan/kept-plan.query.ts'
import { tellReport } from './make-plan/tell-report.query.ts'

const open = { allow: 'anyone', script: false } as const

const pages: readonly Page[] = [
  { path: '', file: 'show-home/show-home', allow: 'anyone', script: { file: 'show-home/ask-privately' } },
  { path: 'sitemap.xml', file: 'site-map/give-sitemap', ...open },
  { path: 'hulp', file: 'show-first-advice/choose-situation', ...open },
  { path: 'hulp/plan', file: 'make-plan/ask-question', ...open },
  {
    path: 'hulp/plan/stappen',
    file: 'make-plan/show-plan',
    allow: 'anyone',
    script: { file: 'keep-plan/keep-plan', worker: { file: 'keep-plan/plan-worker', at: 'hulp/plan/stappen.js' } },
  },
  { path: 'hulp/plan/stappen.json', file: 'keep-plan/give-copy', ...open },
  { path: 'hulp/plan/stappen.html', file: 'make-plan/give-file', ...open },
  { path: 'hulp/plan/stappen.ics', file: 'make-plan/give-calendar', ...open },
  { path: 'hulp/plan/terughalen', file: 'ask-back/go-ask-back', ...open },
  { path: 'hulp/brieven', file: 'write-letter/list-letters', ...open },
  {
    path: 'hulp/brieven/:brief',
    file: 'write-letter/write-letter',
    allow: 'anyone',
    script: { file: 'write-letter/write-letter' },
  },
  { path: 'hulp/brieven/:brief/bestand', file: 'write-letter/give-letter', ...open },
  { path: 'hulp/bel-uw-bank', file: 'call-bank/call-bank', ...open },
  { path: 'hulp/zonder-woorden', file: 'show-emergency/without-words', ...open },
  { path: 'hulp/taal', file: 'show-emergency/choose-language', ...open },
  { path: 'hulp/taal/:taal', file: 'show-emergency/show-emergency', ...open },
  {
    path: 'werkbank/vertalingen',
    file: 'translate-emergency/translate',
    allow: { permission: 'guidance:translate' },
    script: false,
    menu: translateText,
  },
  {
    path: 'wat-gaat-er-rond/:vorm',
    file: 'show-fraud/show-fraud',
    ...open,
    sharePicture: ({ vorm = '' }) => `/deelbeeld/${vorm}.png`,
  },
  { path: 'deelbeeld/:naam.png', file: 'draw-share-picture/give-share-picture', ...open },
  { path: 'hulp/geldezel', file: 'leave-money-mule/leave-money-mule', ...open },
  { path: 'hulp/:situatie', file: 'show-first-advice/show-first-advice', ...open },
  { path: 'ik-heb-een-code', file: 'enter-code/enter-code', ...open },
  { path: 'zoeken', file: 'search-site/search-site', ...open },
  { path: 'over-dijkwacht', file: 'site-map/about-us', ...open },
  { path: 'voor-professionals', file: 'site-map/for-professionals', ...open },
  { path: 'voor-gemeenten-en-pers', file: 'site-map/for-press', ...open },
  { path: 'is-dit-echt', file: 'tell-real/tell-real', ...open },
  { path: 'zo-werkt-het', file: 'explain/how-it-works', ...open },
  { path: 'toegankelijkheid', file: 'explain/accessibility', ...open },
]

export default defineModule({
  name: 'guidance',
  codes: [planCodes],
  gives: [toldElsewhere.givenBy(tellReport)],
  pages,
  permissions: {
    'guidance:translate': defineText({
      nl: { title: 'Noodstappen vertalen in een taal die u spreekt, en vertalingen van anderen goedkeuren' },
      en: { title: 'Translate emergency steps into a language that you speak, and approve translations of others' },
    }),
  },
  // Words of an office in the open; nothing in them is about anybody.
  impersonalActions: ['guidance.translation-*'],
  retention: guidanceRetention,
})
