// SPDX-License-Identifier: EUPL-1.2
// Names of sites and addresses without what could point to whoever received them: no data about people.
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readList } from '../change/change.store.ts'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { evidenceOf } from '../decide-name/decision.store.ts'
import type { Evidence } from '../name/name.ts'
import { countReports } from '../receive-reported/reported-address.store.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import {
  countWaiting,
  oldestWaiting,
  type PastDecision,
  type SeenByAnother,
  selectAddresses,
  selectDecisions,
  selectSources,
  selectForSecond,
  selectWaiting,
  type WaitingName,
} from './queue.store.ts'

/** So many are shown ahead, so that the next one is there at once. */
const ahead = 60

export interface QueueItem extends WaitingName {
  addresses: { url: string; times: number }[]
  /** Reports of fraud that name a site under it. */
  reports: number
  citizens: number
  lists: number
  /** Names of partners that handed it in. */
  partners: string[]
  evidence: Evidence[]
  before: PastDecision[]
}

export interface Queue {
  items: QueueItem[]
  /** Counted to a thousand. */
  waiting: number
  /** Whether the list is this person's to judge. */
  isOurs: boolean
  authorityName: string | null
}

/** What waits for judgement, the most urgent first, each with everything that is known about it. */
export async function showQueue(ctx: Context): Promise<Queue> {
  const reader = judgeOf(ctx)
  const found = await transaction(ctx, async (tx) => {
    const list = await readList(tx)
    const isOurs = list.authorityId !== null && list.authorityId === organisationOf(ctx.actor)
    const names = isOurs ? await selectWaiting(tx, reader.id, ahead) : []
    const ids = names.map(({ id }) => id)
    return {
      isOurs,
      authorityName: list.authorityName,
      waiting: isOurs ? await countWaiting(tx, reader.id) : 0,
      names,
      addresses: await selectAddresses(tx, ids),
      sources: await selectSources(tx, ids),
      decisions: await selectDecisions(tx, ids),
      evidence: await evidenceOf(tx, ids),
      reports: await countReports(tx, ids),
    }
  })
  const partnerIds = [...new Set(found.sources.flatMap(({ organisationId }) => organisationId ?? []))]
  const partners = await organisationNames(ctx, partnerIds)
  const items = found.names.map((name): QueueItem => {
    const heard = found.sources.filter(({ nameId }) => nameId === name.id)
    const times = (source: string) =>
      heard.filter((one) => one.source === source).reduce((sum, one) => sum + one.times, 0)
    const before = found.decisions.filter(({ nameId }) => nameId === name.id)
    return {
      ...name,
      addresses: found.addresses
        .filter(({ nameId }) => nameId === name.id)
        .map(({ url, times: often }) => ({ url, times: often })),
      reports: found.reports.get(name.id) ?? 0,
      citizens: times('citizen'),
      lists: times('list'),
      partners: heard.flatMap(({ organisationId }) =>
        organisationId === null ? [] : [partners.get(organisationId) ?? organisationId],
      ),
      evidence: found.evidence.get(name.id) ?? [],
      before,
    }
  })
  const { waiting, isOurs, authorityName } = found
  return { items, waiting, isOurs, authorityName }
}

/** Since when the oldest of them waits; null: none of them is for this person. */
export const oldestWaitingName = (ctx: Context): Promise<Date | null> => ofReader(ctx, oldestWaiting, null)

/** How many names wait for this person, for the start page. */
export const countWaitingNames = (ctx: Context): Promise<number> => ofReader(ctx, countWaiting, 0)

function ofReader<T>(ctx: Context, ask: (tx: Tx, readerId: string) => Promise<T>, none: T): Promise<T> {
  const { actor } = ctx
  return transaction(ctx, async (tx) => {
    const { authorityId } = await readList(tx)
    return actor.kind === 'person' && authorityId === actor.organisationId ? ask(tx, actor.id) : none
  })
}

const mostForSecond = 200

/** What a colleague proposed, took off the list for now or judged harmless: it waits until somebody else looks. */
export function waitingForSecond(ctx: Context, step: SeenByAnother) {
  const { actor } = ctx
  return transaction(ctx, async (tx) => {
    const list = await readList(tx)
    if (actor.kind !== 'person' || list.authorityId !== actor.organisationId) return []
    const since = new Date(ctx.now().getTime() - listingPolicy.clearedDays * 86_400_000)
    return selectForSecond(tx, actor.id, step, { since, limit: mostForSecond })
  })
}
