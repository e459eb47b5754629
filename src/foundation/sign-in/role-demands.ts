// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../access/actor.ts'
import type { Settings } from '../config/index.ts'

interface SignedIn {
  issuer: string
  /** The way somebody signed in, as the provider calls it; null: it did not say. */
  level: string | null
  /** When the provider asked who it is; null: it did not say. */
  authenticatedAt: Date | null
  createdAt: Date
}

const hour = 3_600_000

/** What this sign-in lacks for the roles of whoever came in by it: a stronger way, or one that is less long ago. */
export function lackingFor(
  { issuers, roleHours }: Pick<Settings, 'issuers' | 'roleHours'>,
  actor: Actor,
  { issuer, level, authenticatedAt, createdAt }: SignedIn,
  now: Date,
): 'lowLevel' | 'tooLongAgo' | null {
  const own = issuers.find((one) => one.issuer === issuer)
  if (!own || actor.kind !== 'person') return null
  for (const role of actor.roles ?? []) {
    const levels = own.levelsByRole.get(role)
    if (levels && (level === null || !levels.includes(level))) return 'lowLevel'
    const hours = roleHours.get(role)
    const since = now.getTime() - (authenticatedAt ?? createdAt).getTime()
    if (hours !== undefined && since >= hours * hour) return 'tooLongAgo'
  }
  return null
}

/** Every way that some role asks for: of whoever came in by a weaker one. */
export const strongest = (levelsByRole: ReadonlyMap<string, readonly string[]>): string[] => [
  ...new Set([...levelsByRole.values()].flat()),
]
