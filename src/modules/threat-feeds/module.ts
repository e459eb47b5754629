// SPDX-License-Identifier: EUPL-1.2
import { defineModule } from '#foundation/modules'
import { activities, impersonalActions } from './activities.ts'
import { claimSource } from './answer-data-subject/claim.source.ts'
import { feedRetention } from './feed-of-others/feed.tables.ts'
import { listFeedsText } from './list-feeds/list-feeds.text.ts'
import { findClaims } from './find-claims/find-claims.query.ts'
import { claimsPart } from './know-identifier/claims.text.ts'
import { knownClaims } from './know-identifier/claims-known.query.ts'
import { misp } from './serve-misp/misp.api.ts'
import { taxii } from './serve-taxii/taxii.api.ts'
import { feedsImporter } from './take-feeds/feeds.importer.ts'
import { takeFeedsJob } from './take-feeds/take-feeds.job.ts'

const seen = { permission: 'cases:read' } as const

export default defineModule({
  name: 'threat-feeds',
  activities,
  impersonalActions,
  personalData: [claimSource],
  protocols: [taxii, misp],
  pages: [
    {
      path: 'werkbank/feeds',
      file: 'list-feeds/list-feeds',
      allow: seen,
      script: true,
      menu: listFeedsText,
    },
  ],
  jobs: [takeFeedsJob],
  importers: [feedsImporter],
  retention: feedRetention,
  knows: [{ text: claimsPart, allow: seen, read: knownClaims }],
  find: [{ group: 'state', by: ['identifier'], allow: seen, find: findClaims }],
})
