// SPDX-License-Identifier: EUPL-1.2
import { defineModule, type Page } from '#foundation/modules'
import { findConcepts } from './search-concepts/find-concepts.query.ts'
import { describeData } from './describe-data/describe-data.query.ts'
import { impersonalActions } from './activities.ts'
import { loadCommentaries } from './commentary/load-commentaries.command.ts'
import { retention } from './edition/edition.tables.ts'
import { loadEditions } from './edition/load-editions.command.ts'
import { listConceptsApi, listMappingsApi, readConceptApi } from './list-concepts/list-concepts.api.ts'
import { listFraudFormsApi } from './list-fraud-forms/list-fraud-forms.api.ts'

const open = { allow: 'anyone', script: false } as const

const pages: readonly Page[] = [
  { path: 'begrippen', file: 'browse-concepts/browse-concepts', ...open },
  { path: 'begrippen/zoeken', file: 'search-concepts/search-concepts', ...open },
  { path: 'begrippen/vertaaltabel', file: 'translate-counts/translate-counts', ...open },
  { path: 'begrippen/vertaaltabel/:code', file: 'translate-counts/translate-concept', ...open },
  { path: 'begrippen/edities', file: 'compare-editions/compare-editions', ...open },
  { path: 'begrippen/:code', file: 'show-concept/show-concept', ...open },
  { path: 'id/*', file: 'publish-skos/identify', ...open },
  { path: 'doc/*', file: 'publish-skos/give-data', ...open },
  { path: 'def/taxonomie', file: 'publish-skos/define-words', ...open },
]

export default defineModule({
  name: 'taxonomy',
  impersonalActions,
  pages,
  apis: [listFraudFormsApi, listConceptsApi, readConceptApi, listMappingsApi],
  retention,
  publishes: describeData,
  load: async (ctx) => {
    await loadEditions(ctx)
    await loadCommentaries(ctx)
  },
  find: [{ group: 'knowledge', by: ['words'], allow: 'signed-in', find: findConcepts }],
})
