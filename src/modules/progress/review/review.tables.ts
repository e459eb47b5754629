// SPDX-License-Identifier: EUPL-1.2
import type { RetentionOf } from '#foundation/db'

interface ReviewTables {
  'progress.review': { opened_at: Date }
  'progress.answer': { given_at: Date }
  'progress.finding': { found_at: Date }
}

const because = 'why the plan is as it is: about organisations, names nobody'

export const reviewRetention: RetentionOf<ReviewTables> = {
  'progress.review': { keep: 'for-ever', because },
  'progress.answer': { keep: '5 years', from: 'given_at', because: 'until the edition after the next was made' },
  'progress.finding': { keep: 'for-ever', because },
}
