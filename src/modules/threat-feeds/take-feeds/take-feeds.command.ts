// SPDX-License-Identifier: EUPL-1.2
import { TaxiiClientProblem } from '@dijkwacht/stix-taxii'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { fetchRegistered } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import {
  countDropped,
  endClaims,
  endMissing,
  type Feed,
  selectFeeds,
  updatePolled,
  upsertClaims,
} from '../feed-of-others/feed.store.ts'
import { feedId } from '../source/feed-id.query.ts'
import { judgeClaims } from './judge-claims.query.ts'
import { readMisp } from './read-misp.query.ts'
import { readTaxii } from './read-taxii.query.ts'
import { FeedProblem, type Reading, type ReadPart } from './reading.ts'

const bounds = { mostBytes: 32 * 1024 * 1024, milliseconds: 20_000 }
/** One feed in one poll, so that none makes the others wait. */
const longest = 120_000

/**
 * Reads every feed of others on from where it was. Each part is kept by itself with the mark behind it, so that whatever breaks off goes on there. A feed that is away or sends rubbish is noted, and
 * changes nothing else. Returns how many claims are new, changed or ended.
 */
export async function takeFeeds(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'threat-feeds.take-feeds')
  const feeds = await transaction(system, selectFeeds)
  if (feeds.length === 0) return 0
  const owners = new Set(
    ['dijkwacht', ...(await listOrganisations(system)).map(({ id }) => id)].map((id) =>
      feedId(ctx, `organisation/${id}`),
    ),
  )
  let changed = 0
  for (const feed of feeds) changed += await takeFeed(system, feed, owners)
  return changed
}

async function takeFeed(ctx: Context, feed: Feed, owners: ReadonlySet<string>): Promise<number> {
  const reading = readingOf(ctx, feed, owners)
  const read = feed.format === 'misp' ? readMisp : readTaxii
  const began = performance.now()
  let mark = feed.mark
  let changed = 0
  let problem: string | null = null
  try {
    for await (const part of read(ctx, reading)) {
      changed += await keep(ctx, feed, part)
      mark = part.mark
      if (performance.now() - began > longest) break
    }
  } catch (error) {
    problem = faultOf(error)
    if (problem === null) throw error
  }
  await transaction(ctx, async (tx) => {
    await updatePolled(tx, feed.id, { at: ctx.now(), mark, problem })
    if (changed > 0)
      await recordAudit(ctx, tx, {
        action: 'threat-feeds.claims-taken',
        subjectKind: 'feed',
        subjectId: feed.id,
        detail: { changed },
      })
  })
  return changed
}

async function keep(ctx: Context, feed: Feed, { claims, whyNot, mark, whole = [] }: ReadPart): Promise<number> {
  const judged = await judgeClaims(ctx, claims, feed.confidence)
  const reasons = new Map<string, number>(judged.whyNot)
  for (const why of whyNot) reasons.set(why, (reasons.get(why) ?? 0) + 1)
  const at = ctx.now()
  return transaction(ctx, async (tx) => {
    // The same thing twice in one part would be one row twice in one statement.
    const once = new Map(judged.kept.map((one) => [`${one.reference} ${one.kind} ${one.canonical}`, one]))
    const changed = await upsertClaims(tx, feed.id, [...once.values()], at)
    const told = judged.kept.map(({ reference }) => reference)
    const ended =
      (await endClaims(tx, feed.id, judged.ended, at)) + (await endMissing(tx, feed.id, { whole, told }, at))
    await countDropped(tx, feed.id, reasons, at)
    await updatePolled(tx, feed.id, { at, mark, problem: null })
    return changed + ended
  })
}

function readingOf(ctx: Context, feed: Feed, owners: ReadonlySet<string>): Reading {
  const fetching = fetchRegistered(ctx, bounds)
  const authorization =
    feed.authorizationSealed && ctx.secrets.open('threat-feeds.authorization', feed.authorizationSealed)
  const headers: Record<string, string> = authorization ? { authorization } : {}
  const { url, mark } = feed
  const base = url.endsWith('/') ? url : `${url}/`
  return {
    url: base,
    headers,
    fetch: fetching,
    mark,
    owners,
    async json(path) {
      const answer = await fetching(new URL(path, base), { headers: { ...headers, accept: 'application/json' } }).catch(
        (error: Error) => {
          throw new FeedProblem(/too large/.test(error.message) ? 'too-large' : 'away')
        },
      )
      if (!answer.ok) throw new FeedProblem([401, 403].includes(answer.status) ? 'refused' : 'away')
      try {
        return await answer.json()
      } catch {
        throw new FeedProblem('no-feed')
      }
    },
  }
}

function faultOf(error: unknown): string | null {
  if (error instanceof FeedProblem) return error.fault
  if (!(error instanceof TaxiiClientProblem)) return null
  if (error.fault === 'too-large') return 'too-large'
  if (error.fault === 'away') return 'away'
  if (error.fault === 'status') return [401, 403].includes(error.status) ? 'refused' : 'away'
  return 'no-feed'
}
