// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn, defineText } from '#foundation/text'
import { publishQuestionnaire } from '#modules/research'
import { activities, impersonalActions } from './activities.ts'
import { consentSource } from './answer-data-subject/consent.source.ts'
import { giveConsentApi, withdrawConsentApi } from './give-consent/consent.api.ts'
import { ownSlot } from './give-consent/consent.text.ts'
import { publishDueJob, sendMailJob, settleAnswersJob } from './invite-people/invite-people.job.ts'
import { countToJudge } from './judge-remarks/count-to-judge.query.ts'
import { judgeText } from './judge-remarks/judge.text.ts'
import { releaseText } from './release-results/release.text.ts'
import { ownText } from './reply-to-results/own-results.text.ts'
import { countUnanswered } from './reply-to-results/own-results.query.ts'
import { describeData } from './show-results/describe-data.query.ts'
import { experiencesFileApi, listExperiencesApi } from './show-results/results.api.ts'
import { paths } from './survey/addresses.ts'
import { experienceRetention } from './survey/experiences.tables.ts'
import { contactSurvey } from './survey/questions.data.ts'
import { releaseDeeds } from './survey/release-deeds.ts'
import { hasPoints } from './take-part/name-points.query.ts'
import { surveyCodes } from './answer-survey/survey-code.query.ts'
import { erasures } from './erase-again/erase-again.command.ts'

const open = { allow: 'anyone', script: false } as const
const reply = { allow: { permission: 'experiences:reply' }, script: false } as const
const release = { allow: { permission: 'experiences:release' }, script: false } as const
const tray = (text: Record<'nl' | 'en', { trayTitle: string; trayMore: string }>) =>
  defineText({
    nl: { title: text.nl.trayTitle, explanation: text.nl.trayMore },
    en: { title: text.en.trayTitle, explanation: text.en.trayMore },
  })

export default defineModule({
  name: 'experiences',
  activities,
  impersonalActions,
  erasures,
  personalData: [consentSource],
  permissions: {
    'experiences:ask': defineText({
      nl: { title: 'Zeggen wie na contact gevraagd mag worden hoe het ging, als meldpunt' },
      en: { title: 'Say who may be asked how it went after contact, as a reporting point' },
    }),
    'experiences:reply': defineText({
      nl: { title: 'De ervaringen met het eigen meldpunt lezen, en zeggen wat u ermee doet' },
      en: { title: 'Read experiences with the own reporting point, and say what you do with them' },
    }),
    'experiences:release': defineText({
      nl: { title: 'Ervaringen vastzetten en goedkeuren, en open antwoorden bekijken' },
      en: { title: 'Freeze and approve experiences, and look at open answers' },
    }),
  },
  deeds: { ExperienceRelease: releaseDeeds },
  codes: [surveyCodes],
  pages: [
    { path: 'ervaringen', file: 'show-results/show-experiences', ...open },
    { path: 'ervaringen/meedoen', file: 'give-consent/give-consent', ...open },
    { path: 'ervaringen/vragen', file: 'answer-survey/answer-survey', ...open },
    { path: 'ervaringen/stoppen', file: 'stop-asking/stop-asking', ...open },
    { path: 'ervaringen/:punt', file: 'show-results/show-point', ...open },
    { path: 'werkbank/ervaringen', file: 'reply-to-results/own-results', ...reply, menu: ownText },
    { path: 'werkbank/ervaringen/uitgeven', file: 'release-results/releases', ...release, menu: releaseText },
    { path: 'werkbank/ervaringen/antwoorden', file: 'judge-remarks/judge-remarks', ...release },
  ],
  publishes: describeData,
  apis: [listExperiencesApi, experiencesFileApi, giveConsentApi, withdrawConsentApi],
  jobs: [settleAnswersJob, publishDueJob, sendMailJob],
  retention: experienceRetention,
  tray: [
    { text: tray(ownText), href: paths.own, allow: reply.allow, count: countUnanswered },
    { text: tray(judgeText), href: paths.remarks, allow: release.allow, count: countToJudge },
  ],
  slots: [
    {
      slot: 'reports.own-later',
      text: ownSlot,
      allow: 'anyone',
      href: async (ctx) => ((await hasPoints(ctx)) ? addressIn(ctx.language, paths.consent) : null),
    },
  ],
  load: (ctx) => publishQuestionnaire(ctx, contactSurvey),
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoExperiences(ctx),
})
