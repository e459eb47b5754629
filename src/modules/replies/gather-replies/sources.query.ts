// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { bilingual } from '#foundation/text'
import { type ChangedListing, listingsChanged, reportsNaming } from '#modules/identifiers'
import { measuresInForce } from '#modules/measures'
import { moneyDecided } from '#modules/recovery'
import { sitesGone } from '#modules/shield'
import { identifierKey } from '#values'
import { replyText } from '../reply/reply.text.ts'
import type { NewReply } from '../reply/reply.store.ts'
import { identifierWord } from './identifier-word.ts'

export type FoundReply = Omit<NewReply, 'tellFrom'> & {
  /** The reporter's own affair, which others told already: no waiting. */
  isOwn?: true
  /** How what it ends begins, when it is the end of something that perhaps was told. */
  ends?: string
}

export interface Source {
  name: string
  /** What came about after this moment, and up to when it was read. */
  read(ctx: Context, after: Date): Promise<{ found: FoundReply[]; until: Date }>
}

const say = bilingual(replyText)
type About = Pick<ChangedListing, 'kind' | 'canonical' | 'at'>

/** Where in the program something can come of a report, each read by itself. */
export const sources: readonly Source[] = [
  {
    name: 'listings',
    read: (ctx, after) =>
      aboutReports(ctx, after, listingsChanged(ctx, after), ({ id, isActive, kind, at }) => {
        const moment = at.toISOString()
        return isActive
          ? { about: `listed ${id} ${moment}`, words: say(`listed-${identifierWord(kind)}`) }
          : { about: `unlisted ${id} ${moment}`, words: say(`unlisted-${identifierWord(kind)}`), ends: `listed ${id}` }
      }),
  },
  {
    name: 'sites',
    read: async (ctx, after) => {
      const gone = await sitesGone(ctx, after)
      const named = gone.map((one) => ({ ...one, kind: 'web-address' as const, canonical: one.name }))
      return aboutReports(ctx, after, named, ({ takedownId }) => ({
        about: `offline ${takedownId}`,
        words: say('offline'),
      }))
    },
  },
  {
    name: 'measures',
    read: (ctx, after) =>
      aboutReports(ctx, after, measuresInForce(ctx, after), ({ requestId, kind }) => {
        const thing = identifierWord(kind)
        return { about: `stopped ${requestId}`, words: say(`stopped-${thing === 'site' ? 'other' : thing}`) }
      }),
  },
  {
    name: 'money',
    read: async (ctx, after) => {
      const decided = await moneyDecided(ctx, after)
      const found = decided.map(({ reportId, recallId, outcome, at }) => ({
        reportId,
        about: `${outcome} ${recallId}`,
        happenedAt: at,
        words: say(outcome),
        isOwn: true as const,
      }))
      return { found, until: decided.at(-1)?.at ?? after }
    },
  },
]

/** For everything that happened, each report that says that it took part. */
async function aboutReports<Happened extends About>(
  ctx: Context,
  after: Date,
  happened: Happened[] | Promise<Happened[]>,
  told: (one: Happened) => Pick<FoundReply, 'about' | 'words' | 'ends'>,
): Promise<{ found: FoundReply[]; until: Date }> {
  const all = await happened
  const naming = Map.groupBy(await reportsNaming(ctx, all), identifierKey)
  const found = all.flatMap((one) =>
    (naming.get(identifierKey(one)) ?? []).map(({ reportId }) => ({ reportId, happenedAt: one.at, ...told(one) })),
  )
  return { found, until: all.at(-1)?.at ?? after }
}
