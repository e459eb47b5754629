// SPDX-License-Identifier: EUPL-1.2
import type { FoundRole } from '../in-text/found-identifier.ts'
import type { Mention } from './mention.ts'

/**
 * What the domains of one story say about each other. A site and the mail addresses at its domain are of one owner: where one of them is the
 * reporter's or of whoever was imitated, the other is. Of two names of which one is the other with something added ("winkel" and "winkel-nl"), the
 * plain one is imitated.
 */
export function rolesByDomain(mentions: readonly Mention[], roles: readonly FoundRole[]): FoundRole[] {
  const domains = mentions.map(({ identifier }) => domainOf(identifier))
  const names = new Set(domains.filter((domain) => domain !== null))
  const imitated = imitatedOf([...names].slice(0, mostCompared))
  const owners = new Map<string, FoundRole>()
  for (const [at, role] of roles.entries())
    if (isSomebodys(role)) owners.set(`${mentions[at]?.identifier.kind} ${domains[at]}`, role)
  return roles.map((role, at) => {
    const [kind, domain] = [mentions[at]?.identifier.kind, domains[at] ?? null]
    if (domain === null || isSomebodys(role)) return role
    const owner = owners.get(`${kind === 'email' ? 'web-address' : 'email'} ${domain}`)
    return owner ?? (imitated.has(domain) ? 'genuine' : role)
  })
}

const mostCompared = 20
const shortestName = 5

function isSomebodys(role: FoundRole): boolean {
  return role === 'own' || role === 'genuine'
}

function imitatedOf(domains: readonly string[]): Set<string> {
  return new Set(domains.filter((plain) => domains.some((other) => isAddedTo(plain, other))))
}

/** Whether `other` is `plain` with a hyphen, a word or an ending more. */
function isAddedTo(plain: string, other: string): boolean {
  const [name, longer] = [nameOf(plain), nameOf(other)]
  if (name.length < shortestName || name.length >= longer.length) return false
  return longer.includes(name) || longer.replaceAll('-', '') === name.replaceAll('-', '')
}

function nameOf(domain: string): string {
  return domain.split('.', 1)[0] ?? ''
}

function domainOf(identifier: Mention['identifier']): string | null {
  if (identifier.kind === 'email') return identifier.detail.registrableDomain
  if (identifier.kind !== 'web-address' || identifier.detail.scope === 'path' || identifier.detail.isSharedHost)
    return null
  return identifier.detail.registrableDomain
}
