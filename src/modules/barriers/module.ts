// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { impersonalActions } from './activities.ts'
import { editionRetention } from './edition/edition.tables.ts'
import { loadFirstEdition } from './edition/load-edition.command.ts'

const open = { allow: 'anyone', script: false } as const

export default defineModule({
  name: 'barriers',
  impersonalActions,
  pages: [
    { path: 'barrieres', file: 'show-journeys/list-journeys', ...open },
    { path: 'barrieres/boek', file: 'book-of-crimes/book-of-crimes', ...open },
    { path: 'barrieres/matrix', file: 'show-matrix/show-matrix', ...open },
    { path: 'barrieres/matrix.csv', file: 'show-matrix/give-csv', ...open },
    { path: 'barrieres/dekking', file: 'show-coverage/show-coverage', ...open },
    { path: 'barrieres/vergelijken', file: 'compare-editions/compare-editions', ...open },
    { path: 'barrieres/:form', file: 'show-journeys/show-journey', ...open },
    { path: 'barrieres/editie/:edition/:form.pdf', file: 'make-poster/give-poster', ...open },
  ],
  retention: editionRetention,
  load: loadFirstEdition,
})
