// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ArticleTables {
  'knowledge.article': { ended_at: Date | null }
  'knowledge.version': { article_id: string }
  'knowledge.comment': { at: Date }
}

export const articleRetention: RetentionOf<ArticleTables> = {
  'knowledge.article': {
    keep: '5 years',
    from: 'ended_at',
    because: 'what partners worked by can be looked up after it was withdrawn; it names who saw to it',
  },
  'knowledge.version': {
    keep: 'with-parent',
    parent: 'knowledge.article',
    because: 'who wrote what and why belongs to the article',
  },
  'knowledge.comment': {
    keep: '5 years',
    from: 'at',
    because: 'names who wrote it; what an article still needs of it was worked in by then',
  },
}
