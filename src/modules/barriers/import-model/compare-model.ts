// SPDX-License-Identifier: EUPL-1.2
import { itemIn, saysTheSame } from '../change/apply-changes.ts'
import type { Item, ItemKind } from '../change/change.ts'
import { checkMessages as message } from '../check-edition/check.text.ts'
import type { Finding } from '../check-edition/finding.ts'
import type { Edition } from '../edition/edition.ts'

export interface Differing {
  kind: ItemKind
  itemId: string
  content: Item
  before: Item | null
}

/** In the order in which they can be accepted: what is named goes before what names it. */
const order = ['source', 'barrier', 'step', 'journey'] as const

/**
 * What a model that came from elsewhere says otherwise than ours, item by item. What it lacks stays ours. A source that we looked at later stays ours
 * too, with a flag: its figures may be old.
 */
export function compareModel(ours: Edition, theirs: Edition): { differing: Differing[]; flags: Finding[] } {
  const flags: Finding[] = []
  if (theirs.number < ours.number - 1)
    flags.push({
      weight: 'flag',
      kind: 'journey',
      id: theirs.journeys[0]?.id ?? '',
      code: message.olderEdition,
      values: { theirs: theirs.number, ours: ours.number - 1 },
    })
  const differing = order.flatMap((kind) =>
    entriesOf(theirs, kind).flatMap(([itemId, given]): Differing[] => {
      const before = itemIn(ours, kind, itemId)
      if (kind === 'source' && isOlder(before, given)) {
        const values = { ours: retrievedOf(before), theirs: retrievedOf(given) }
        flags.push({ weight: 'flag', kind, id: itemId, code: message.olderThanOurs, values })
        return []
      }
      const content =
        kind === 'journey' && before && 'version' in before ? { ...given, version: before.version } : given
      return saysTheSame(before, content) ? [] : [{ kind, itemId, content, before }]
    }),
  )
  return { differing, flags }
}

function entriesOf(edition: Edition, kind: ItemKind): [string, Item][] {
  return kind === 'journey' ? edition.journeys.map((item) => [item.id, item]) : Object.entries(edition[`${kind}s`])
}

const retrievedOf = (item: Item | null) => (item && 'retrieved' in item ? item.retrieved : '')
const isOlder = (ours: Item | null, theirs: Item) => ours !== null && retrievedOf(theirs) < retrievedOf(ours)
