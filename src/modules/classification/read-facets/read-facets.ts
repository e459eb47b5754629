// SPDX-License-Identifier: EUPL-1.2
import type { Facet } from '../classification/classification.ts'
import type { Word } from '../read-text/fold.ts'
import type { TextKind } from '../read-text/reading.ts'
import type { CueGroup } from './cue.ts'
import type { Said } from './read-cues.ts'

/** What somebody said about one facet, and with which words. */
export interface FacetReading {
  facet: Facet
  concept: string
  words: string[]
  /** Holds only in a story of one of these forms, or below them. */
  under?: readonly string[]
  /** Does not hold in a story of one of these forms, or below them. */
  unless?: readonly string[]
}

/**
 * What a text says of each facet, of the form only what is finer than a known one, per facet the strongest first: by strength, then what is said first, then
 * the longest. The first that holds is the answer; which one holds may depend on the form, and that is for the caller.
 */
export function facetsOf(words: readonly Word[], cues: readonly Said[], kind: TextKind): FacetReading[] {
  return cues
    .filter(({ group, at }) => mayBeSaid(group, at, kind))
    .toSorted((a, b) => b.group.strength - a.group.strength || a.at - b.at || b.length - a.length)
    .map(({ group: { facet, under, unless }, concept, at, length }) => ({
      facet,
      concept,
      words: [
        words
          .slice(at, at + length)
          .map(({ shown }) => shown)
          .join(' '),
      ],
      ...(under ? { under } : {}),
      ...(unless ? { unless } : {}),
    }))
}

/**
 * A message does not say what its reader did or suffered, and how it came only above it: 'Sms van …'. In a genuine one nobody
 * poses as anybody.
 */
function mayBeSaid({ facet, inMessage }: CueGroup, at: number, kind: TextKind): boolean {
  if (kind === 'story') return !inMessage
  if (inMessage && kind !== 'fraud message') return false
  if (facet === 'channel') return at < 2
  if (facet === 'form') return kind === 'fraud message'
  if (facet === 'impersonated' || facet === 'pretext') return kind !== 'genuine message'
  return facet === 'means'
}
