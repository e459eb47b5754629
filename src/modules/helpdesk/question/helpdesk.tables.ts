// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

export interface HelpdeskTables {
  'helpdesk.question': { changed_at: Date }
  'helpdesk.expert': { since: Date }
  'helpdesk.published_answer': { published_on: string }
  'helpdesk.publication': { question_id: string }
}

export const helpdeskRetention: RetentionOf<HelpdeskTables> = {
  'helpdesk.question': {
    keep: '5 years',
    from: 'changed_at',
    because: 'a partner must be able to show on which advice it shared; it names who asked and who answered',
  },
  'helpdesk.expert': {
    keep: '2 years',
    from: 'since',
    because: 'names a person: who still answers puts themselves on the list again',
  },
  'helpdesk.published_answer': { keep: 'for-ever', because: 'no personal data: anonymised before it is published' },
  'helpdesk.publication': {
    keep: 'with-parent',
    parent: 'helpdesk.question',
    because: 'leads from an answer to who asked, and goes with the question',
  },
}
