// SPDX-License-Identifier: EUPL-1.2
import { dutchDay } from '#values'
import type { Right } from '../request/request.ts'
import type { Answer, GivenPart } from './answer.ts'
import { type Decision, decisionAbout } from './decision.ts'

/** One thing that was found, as the sources of the program give it. */
export interface FoundItem {
  id: string
  side: 'given' | 'stated'
  since: Date
  until: Date | null
  content: readonly { name: string; value: string }[]
}

/** What one source found for one organisation. */
export interface Gathered {
  source: string
  title: string
  /** That it exists, or about whom, is not told: nothing of it reaches an answer, but for what `openToGiver` lets through. */
  isConfidential: boolean
  /** The title under which whoever gave something reads it, also when the activity is confidential. */
  openToGiver?: { title: string } | undefined
  items: readonly FoundItem[]
}

export interface Parts
  extends Pick<
    Answer,
    'kind' | 'controller' | 'right' | 'law' | 'answeredOn' | 'keys' | 'warnings' | 'explanation' | 'processing'
  > {
  gathered: readonly Gathered[]
  decisions: readonly Decision[]
  /** From the organisation's own systems, when a system answers. */
  own: readonly { name: string; value: string }[]
  ownTitle: string
}

/**
 * The answer of one organisation. What others told follows from no item: an account about which ten people reported gets, byte for byte, the
 * answer of one about which nobody did, unless a person decided to give something.
 */
export function composeAnswer({ gathered, decisions, own, ownTitle, ...said }: Parts): Answer {
  const nothing = { given: [], erased: [], corrected: [], refused: [], stated: [] }
  if (said.kind === 'neutral') return { ...said, ...nothing, explanation: null }
  const open = gathered.flatMap(openPart)
  const outcomeOf = (source: string, { id }: FoundItem) => decisionAbout(decisions, source, id)
  const given = open.flatMap((part): GivenPart[] => {
    const handed = part.items.filter(
      (item) => item.side === 'given' && isHandedOver(outcomeOf(part.source, item), said.right),
    )
    return handed.length === 0 ? [] : [{ title: part.title, items: handed.map(shown) }]
  })
  if (own.length > 0)
    given.push({ title: ownTitle, items: [{ since: said.answeredOn, until: null, content: [...own] }] })
  const decided = open.flatMap((part) =>
    part.items
      .filter(({ side }) => side === 'given')
      .map((item) => ({ title: part.title, decision: outcomeOf(part.source, item) })),
  )
  const titles = new Map(open.map(({ source, title }) => [source, title]))
  const erased = new Map<string, number>()
  for (const { source, side, outcome } of decisions) {
    const title = titles.get(source)
    if (title && side === 'given' && outcome === 'erase') erased.set(title, (erased.get(title) ?? 0) + 1)
  }
  return {
    ...said,
    given,
    erased: [...erased].map(([title, count]) => ({ title, count })),
    corrected: [...new Set(decided.flatMap(({ title, decision }) => (decision?.outcome === 'correct' ? [title] : [])))],
    refused: once(
      decided.flatMap(({ title, decision }) =>
        decision?.outcome === 'refuse' && decision.ground ? [{ title, ground: decision.ground }] : [],
      ),
    ),
    stated: open.flatMap((part) => {
      const handed = part.items.filter(
        (item) => item.side === 'stated' && outcomeOf(part.source, item)?.outcome === 'hand-over',
      )
      const content = once(handed.flatMap((item) => item.content.map(({ name, value }) => ({ name, value }))))
      return content.length === 0 ? [] : [{ title: part.title, content: content.toSorted(byNameAndValue) }]
    }),
  }
}

/** Whether nothing of this item may reach an answer. */
export function isHidden(
  { isConfidential, openToGiver }: Pick<Gathered, 'isConfidential' | 'openToGiver'>,
  side: FoundItem['side'],
): boolean {
  return isConfidential && !(openToGiver && side === 'given')
}

/** What of a source may be told, under the title that whoever asks may read; none when the source itself is not told of. */
function openPart(part: Gathered): Gathered[] {
  if (!part.isConfidential) return [part]
  if (!part.openToGiver) return []
  return [{ ...part, title: part.openToGiver.title, items: part.items.filter(({ side }) => !isHidden(part, side)) }]
}

/** How many items that the asker gave about themself still wait for a decision. None for access: those are handed over as they are. */
export function undecidedIn(right: Right, gathered: readonly Gathered[], decisions: readonly Decision[]): number {
  if (right === 'access') return 0
  return gathered
    .flatMap(openPart)
    .flatMap(({ source, items }) =>
      items.filter(({ side, id }) => side === 'given' && !decisionAbout(decisions, source, id)),
    ).length
}

function isHandedOver(decision: Decision | null, right: Right): boolean {
  return decision ? decision.outcome === 'hand-over' : right === 'access'
}

function shown({ since, until, content }: FoundItem) {
  return {
    since: dutchDay(since),
    until: until && dutchDay(until),
    content: content.map(({ name, value }) => ({ name, value })),
  }
}

function once<Thing>(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()]
}

function byNameAndValue(a: { name: string; value: string }, b: { name: string; value: string }): number {
  const [one, other] = [`${a.name}\0${a.value}`, `${b.name}\0${b.value}`]
  return one < other ? -1 : one > other ? 1 : 0
}
