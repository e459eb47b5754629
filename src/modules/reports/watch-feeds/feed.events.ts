// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Nothing came in for longer than is normal. `since`: ISO 8601, when the last reports came in. */
export const FeedFellSilent = defineEvent<{ organisationId: string; origin: 'api' | 'file'; since: string }>(
  'reports.feed-fell-silent',
)

/** Reports come in again, or a person said that this silence is normal. */
export const FeedIsBack = defineEvent<{ organisationId: string; origin: 'api' | 'file' }>('reports.feed-is-back')
