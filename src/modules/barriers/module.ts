// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { defineText } from '#foundation/text'
import { activities, impersonalActions } from './activities.ts'
import { changeSource } from './answer-data-subject/change.source.ts'
import { changeRetention } from './change/change.tables.ts'
import { changeDeeds } from './change/change.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { editMenu, editTray } from './edit-items/edit.text.ts'
import { countToReview } from './edit-items/show-desk.query.ts'
import { editionRetention } from './edition/edition.tables.ts'
import { loadFirstEdition } from './edition/load-edition.command.ts'
import {
  listEditionsApi,
  readEditionApi,
  readMarkdownApi,
  readSchemaApi,
  readStixApi,
} from './export-model/export-model.api.ts'
import { editionProposalRetention } from './publish-edition/edition-proposal.store.ts'
import { editionDeeds } from './publish-edition/edition-proposal.ts'
import { modelImporter } from './import-model/import-model.importer.ts'

const edit = { allow: { permission: 'barriers:edit' }, script: true } as const
const desk = 'werkbank/barrieres'

const open = { allow: 'anyone', script: false } as const

export default defineModule({
  name: 'barriers',
  activities,
  impersonalActions,
  personalData: [changeSource],
  deeds: { BarrierChange: changeDeeds, BarrierEdition: editionDeeds },
  permissions: {
    'barriers:edit': defineText({
      nl: { title: 'Barrièremodellen wijzigen, en voorstellen van een ander beoordelen' },
      en: { title: 'Change barrier models, and review proposals of somebody else' },
    }),
  },
  pages: [
    { path: 'barrieres', file: 'show-journeys/list-journeys', ...open },
    { path: 'barrieres/boek', file: 'book-of-crimes/book-of-crimes', ...open },
    { path: 'barrieres/matrix', file: 'show-matrix/show-matrix', ...open },
    { path: 'barrieres/matrix.csv', file: 'show-matrix/give-csv', ...open },
    { path: 'barrieres/dekking', file: 'show-coverage/show-coverage', ...open },
    { path: 'barrieres/vergelijken', file: 'compare-editions/compare-editions', ...open },
    { path: 'barrieres/:form', file: 'show-journeys/show-journey', ...open },
    { path: 'barrieres/editie/:edition/:form.pdf', file: 'make-poster/give-poster', ...open },
    { path: desk, file: 'edit-items/model-desk', ...edit, menu: editMenu },
    { path: `${desk}/publiceren`, file: 'publish-edition/publish-edition', ...edit },
    { path: `${desk}/wijziging/:id`, file: 'decide-change/show-change', ...edit },
    { path: `${desk}/stap/:id/signaal/:signal`, file: 'edit-items/edit-signal', ...edit },
    { path: `${desk}/:kind/:id`, file: 'edit-items/edit-item', ...edit },
  ],
  tray: [{ text: editTray, href: `/${desk}`, allow: edit.allow, count: countToReview }],
  apis: [listEditionsApi, readEditionApi, readStixApi, readMarkdownApi, readSchemaApi],
  retention: { ...editionRetention, ...changeRetention, ...editionProposalRetention },
  importers: [modelImporter],
  publishes: describeData,
  load: loadFirstEdition,
  loadDemo: async (ctx) => (await import('./load-demo/load-demo.demo.ts')).loadDemoChanges(ctx),
})
