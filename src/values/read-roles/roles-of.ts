// SPDX-License-Identifier: EUPL-1.2
import type { FindOptions, Found, FoundRole } from '../in-text/found-identifier.ts'
import { storedIdentifier } from '../in-text/understand-identifier.ts'
import { surroundings } from './mention.ts'
import { readRoles } from './read-roles.ts'
import { storyOf } from './story.ts'

/** The roles of what was found in `text`, in the same order. */
export function rolesOf(
  text: string,
  found: readonly Pick<Found, 'kind' | 'canonical' | 'start' | 'end'>[],
  { isMessage = false, isKnown }: FindOptions = {},
): FoundRole[] {
  const read = found.map(({ kind, canonical }) => storedIdentifier(kind, canonical))
  const mentions = found.flatMap((_, at) => {
    const identifier = read[at]
    return identifier ? [{ identifier, ...surroundings(text, found, at) }] : []
  })
  const roles = readRoles(mentions, storyOf(text.toLowerCase(), isMessage), isKnown)
  let next = 0
  return read.map((identifier) => (identifier ? (roles[next++] ?? 'mentioned') : 'mentioned'))
}
