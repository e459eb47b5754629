// SPDX-License-Identifier: EUPL-1.2
import type { WrittenAddress } from '../find-links/collect-links.ts'
import type { FoundIdentifier, InlineData, NotReadBecause, ReadPart } from './understood-message.ts'
import type { Person } from '#plain/shield'

/** What the parts of a message gave, before it is put together. */
export interface Gathered {
  addresses: WrittenAddress[]
  /** Against which addresses without a host are read. */
  base: string | null
  identifiers: FoundIdentifier[]
  inlineData: InlineData[]
  parts: ReadPart[]
  /** What it says. */
  text: string
  covering: string
  /** Who got it and who passed it on. */
  people: Person[]
}

export function nothingGathered(): Gathered {
  return { addresses: [], base: null, identifiers: [], inlineData: [], parts: [], text: '', covering: '', people: [] }
}

export function partOf(
  kind: ReadPart['kind'],
  mediaType: string,
  size: number,
  because: NotReadBecause | null = null,
): ReadPart {
  return { kind, mediaType: mediaType.slice(0, 100), size, state: because === null ? 'read' : 'not-read', because }
}
