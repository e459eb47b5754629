// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { addressIn, defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { surveyRetention } from './answer-survey/survey.tables.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { loadShippedStudies, studiesImporter } from './import-studies/import-studies.importer.ts'
import { keepMenu, keepTray } from './keep-study/keep.text.ts'
import { countToReview } from './keep-study/list-to-keep.query.ts'
import { studiesOfSource } from './list-studies/list-studies.query.ts'
import { sourceSlot } from './list-studies/source-slot.text.ts'
import { studiesFileApi } from './list-studies/studies-file.api.ts'
import { publishQuestionnaires } from './open-survey/open-survey.command.ts'
import { publishResultsJob } from './publish-results/publish-results.job.ts'
import { describeResultsApi, readResultsApi } from './publish-results/results.api.ts'
import { studyRetention } from './study/study.tables.ts'
import { studySteps } from './study/study.ts'

const open = { allow: 'anyone', script: false } as const
const keep = { allow: { permission: 'research:keep' }, script: true } as const
const desk = 'werkbank/onderzoek'

export default defineModule({
  name: 'research',
  activities,
  impersonalActions,
  statuses: { Study: studySteps },
  permissions: {
    'research:keep': defineText({
      nl: { title: 'Het overzicht van onderzoek bijhouden en vragenlijsten openen' },
      en: { title: 'Keep the inventory of studies and open questionnaires' },
    }),
  },
  pages: [
    { path: 'onderzoek', file: 'list-studies/list-studies', ...open },
    { path: 'onderzoek/leemten', file: 'find-gaps/find-gaps', ...open },
    { path: 'onderzoek/steekproef', file: 'plan-sample/plan-sample', ...open },
    { path: 'onderzoek/vragenlijst/:id', file: 'answer-survey/answer-survey', ...open },
    { path: 'onderzoek/vragenlijst/:id/resultaten', file: 'publish-results/show-results', ...open },
    { path: 'onderzoek/:code', file: 'show-study/show-study', ...open },
    { path: desk, file: 'keep-study/list-to-keep', ...keep, menu: keepMenu },
    { path: `${desk}/nieuw`, file: 'keep-study/add-study', ...keep },
    { path: `${desk}/vragenlijst`, file: 'open-survey/open-survey', ...keep },
    { path: `${desk}/vragenlijst/:id`, file: 'open-survey/follow-survey', ...keep },
    { path: `${desk}/:code`, file: 'keep-study/amend-study', ...keep },
  ],
  apis: [studiesFileApi, readResultsApi, describeResultsApi],
  jobs: [publishResultsJob],
  retention: { ...studyRetention, ...surveyRetention },
  tray: [{ text: keepTray, href: `/${desk}`, allow: keep.allow, count: countToReview }],
  slots: [
    {
      slot: 'statistics.source',
      text: sourceSlot,
      allow: 'anyone',
      async href(ctx, source) {
        const [first] = await studiesOfSource(ctx, source)
        return first ? addressIn(ctx.language, `/onderzoek?bron=${encodeURIComponent(source)}`) : null
      },
    },
  ],
  importers: [studiesImporter],
  publishes: describeData,
  async load(ctx) {
    await loadShippedStudies(ctx)
    await publishQuestionnaires(ctx)
  },
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoSurveys(ctx),
})
