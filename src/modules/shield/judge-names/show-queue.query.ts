// SPDX-License-Identifier: EUPL-1.2
// Names of sites and addresses without what could point to whoever received them: no data about people.
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { protectedWith } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { readList } from '../change/change.store.ts'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { evidenceOf } from '../decide-name/decision.store.ts'
import type { Evidence } from '../name/name.ts'
import { countReports } from '../receive-reported/reported-address.store.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { isWord, type Look, mostLookedAt, type NameGroup, readingOrder } from './name-groups.ts'
import { readAlone } from './read-alone.query.ts'
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

/** So many are shown ahead, so that the next one is there at once. After a group the page is a new one. */
const ahead = { one: 60, group: 3 }
/** Protected names that are shown beside a group: enough to see of whom it may be. */
const mostKnown = 8

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

/** Names that look alike, with what is known of them together. */
export interface QueueGroup {
  look: Look
  names: (WaitingName & { reports: number })[]
  /** Protected names with the same word in them. */
  known: string[]
  /** What colleagues said who proposed them, each once. */
  proposals: PastDecision[]
}

export interface Queue {
  /** In the order in which they are read. */
  steps: ({ kind: 'one'; item: QueueItem } | { kind: 'group'; group: QueueGroup })[]
  /** Counted to a thousand. */
  waiting: number
  /** Whether the list is this person's to judge. */
  isOurs: boolean
  authorityName: string | null
}

/**
 * What waits for judgement, the most urgent first, each with everything that is known about it; what looks alike together. `isApart`: this person
 * reads it by itself.
 */
export async function showQueue(ctx: Context, isApart: (id: string) => boolean): Promise<Queue> {
  const reader = judgeOf(ctx)
  const found = await transaction(ctx, async (tx) => {
    const list = await readList(tx)
    const isOurs = list.authorityId !== null && list.authorityId === organisationOf(ctx.actor)
    const names = isOurs ? await selectWaiting(tx, reader.id, mostLookedAt) : []
    const barOf = await readAlone(ctx, tx, names)
    const read = names.map((name) => ({ ...name, isAlone: barOf(name.id) !== null || isApart(name.id) }))
    const shown = { one: 0, group: 0 }
    const steps = readingOrder(read).filter(({ kind }) => shown[kind]++ < ahead[kind])
    const ids = steps.flatMap((step) => (step.kind === 'one' ? [step.name.id] : []))
    const together = steps.flatMap((step) => (step.kind === 'group' ? [step.group] : []))
    const idsTogether = together.flatMap(({ names: those }) => those.map(({ id }) => id))
    return {
      isOurs,
      authorityName: list.authorityName,
      waiting: isOurs ? await countWaiting(tx, reader.id) : 0,
      steps,
      addresses: await selectAddresses(tx, ids),
      sources: await selectSources(tx, ids),
      decisions: await selectDecisions(tx, [...ids, ...idsTogether]),
      evidence: await evidenceOf(tx, ids),
      reports: await countReports(tx, [...ids, ...idsTogether]),
      known: await knownBeside(ctx, tx, together),
    }
  })
  const partnerIds = [...new Set(found.sources.flatMap(({ organisationId }) => organisationId ?? []))]
  const partners = await organisationNames(ctx, partnerIds)
  const itemOf = (name: WaitingName): QueueItem => {
    const heard = found.sources.filter(({ nameId }) => nameId === name.id)
    const times = (source: string) =>
      heard.filter((one) => one.source === source).reduce((sum, one) => sum + one.times, 0)
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
      before: found.decisions.filter(({ nameId }) => nameId === name.id),
    }
  }
  const groupOf = (group: NameGroup<WaitingName>): QueueGroup => {
    const ids = new Set(group.names.map(({ id }) => id))
    const proposals = found.decisions.filter(({ nameId, step }) => step === 'propose' && ids.has(nameId))
    return {
      look: group.look,
      names: group.names.map((name) => ({ ...name, reports: found.reports.get(name.id) ?? 0 })),
      known: found.known.get(group.look.shared) ?? [],
      proposals: group.names.every(({ status }) => status === 'proposed')
        ? [...new Map(proposals.map((one) => [`${one.decidedByName} ${one.reason}`, one])).values()]
        : [],
    }
  }
  const { waiting, isOurs, authorityName } = found
  const steps = found.steps.map((step): Queue['steps'][number] =>
    step.kind === 'one' ? { kind: 'one', item: itemOf(step.name) } : { kind: 'group', group: groupOf(step.group) },
  )
  return { steps, waiting, isOurs, authorityName }
}

/** By the word that a group shares, the protected names in which it stands too. */
async function knownBeside(
  ctx: Context,
  tx: Tx,
  groups: readonly NameGroup<unknown>[],
): Promise<Map<string, string[]>> {
  const words = groups.flatMap(({ look }) => (isWord(look) ? [look.shared] : []))
  const known = new Map<string, string[]>()
  for (const word of new Set(words)) known.set(word, await protectedWith(ctx, tx, word, mostKnown))
  return known
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
