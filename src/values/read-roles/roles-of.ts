// SPDX-License-Identifier: EUPL-1.2
import type { FindOptions, Found, FoundRole } from '../in-text/found-identifier.ts'
import { storedIdentifier } from '../in-text/understand-identifier.ts'
import { surroundings } from './mention.ts'
import { isToldOf } from './around-features.ts'
import { featuresOfMention } from './mention-features.ts'
import { isSettled, readRoles } from './read-roles.ts'
import { roleModel } from './role-model.data.ts'
import { decodeRoleModel, likeliestRole, type RoleModel, roleFrom, roleProbabilities } from './role-model.ts'
import { type Story, storyOf } from './story.ts'
import { tokensOf } from './tokens.ts'

type Place = Pick<Found, 'kind' | 'canonical' | 'start' | 'end'>

export interface ByRules {
  roles: FoundRole[]
  story: Story
  /** Which of them no words can change: who is known, and what can only be paid at. */
  settled: boolean[]
}

/** The roles of what was found in `text`, in the same order: what the rules make of the words weighs with all else that was learnt. */
export function rolesOf(text: string, found: readonly Place[], options: FindOptions = {}): FoundRole[] {
  const byRules = rolesByRules(text, found, options)
  // Nobody tells a message: what was learnt is how people tell.
  return options.isMessage ? byRules.roles : rolesLearnt(text, found, byRules, (model ??= decodeRoleModel(roleModel)))
}

let model: RoleModel | undefined

/** The roles by the rules alone. */
export function rolesByRules(
  text: string,
  found: readonly Place[],
  { isMessage = false, isKnown = () => false }: FindOptions = {},
): ByRules {
  const read = found.map(({ kind, canonical }) => storedIdentifier(kind, canonical))
  const mentions = found.flatMap((_, at) => {
    const identifier = read[at]
    return identifier ? [{ identifier, ...surroundings(text, found, at) }] : []
  })
  const story = storyOf(text.toLowerCase(), isMessage)
  const roles = readRoles(mentions, story, isKnown)
  let next = 0
  return {
    roles: read.map((identifier) => (identifier ? (roles[next++] ?? 'mentioned') : 'mentioned')),
    story,
    settled: read.map((identifier) => identifier === null || isSettled(identifier, isKnown)),
  }
}

function rolesLearnt(text: string, hits: readonly Place[], byRules: ByRules, learnt: RoleModel): FoundRole[] {
  const tokens = tokensOf(text, hits)
  const earlier: FoundRole[] = []
  return tokens.flatMap(({ mention }, at) => {
    const kind = mention === undefined ? undefined : hits[mention]?.kind
    if (mention === undefined || kind === undefined) return []
    const ruled = byRules.roles[mention] ?? 'mentioned'
    if (byRules.settled[mention] || (ruled === 'mentioned' && !isToldOf(tokens, at))) {
      earlier.push(ruled)
      return [ruled]
    }
    const features = featuresOfMention(at, { hits, tokens, byRules: byRules.roles, story: byRules.story, earlier })
    const probabilities = roleProbabilities(learnt, kind, features)
    earlier.push(likeliestRole(probabilities))
    return [roleFrom(probabilities, ruled)]
  })
}
