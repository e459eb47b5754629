// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { FeedFellSilent, FeedIsBack } from './feed.events.ts'
import { selectFeeds, updateSilence } from './feed.store.ts'
import { stateOf } from './feed.ts'

/** Looks at every feed and announces those that fell silent, and those that are back. Only for the program itself. */
export async function watchEveryFeed(ctx: Context): Promise<void> {
  await transaction(ctx, async (tx) => {
    const now = ctx.now()
    for (const feed of await selectFeeds(tx, now)) {
      const { organisationId, origin } = feed
      const isSilent = stateOf(feed, now) === 'silent'
      if (isSilent === (feed.silentSince !== null)) continue
      await updateSilence(tx, feed, isSilent ? feed.lastAt : null)
      await recordAudit(ctx, tx, {
        action: isSilent ? 'reports.feed-fell-silent' : 'reports.feed-came-back',
        subjectKind: 'feed',
        subjectId: `${organisationId} ${origin}`,
      })
      if (isSilent)
        await announce(ctx, tx, FeedFellSilent, { organisationId, origin, since: feed.lastAt.toISOString() })
      else await announce(ctx, tx, FeedIsBack, { organisationId, origin })
      // For whoever runs the program: the log is what an operator's alarms read.
      ctx.log.warn({ organisation: organisationId, origin, isSilent }, 'feed of a partner')
    }
  })
}
