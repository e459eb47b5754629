// SPDX-License-Identifier: EUPL-1.2
import type { Kind } from '../expressions.ts'

/** How what is asked stands to something that could be told: it is the thing itself, the host of a page, a host above it, or that of a mail address. */
export type Relation = 'itself' | 'host' | 'above' | 'sender'

/** One form to ask about, and what it is of what somebody has. */
export interface Expression {
  kind: Kind
  canonical: string
  relation: Relation
}

/** One thing that is asked about. */
export interface Asked {
  /** What to ask about to know everything that is told about it, the closest first; none when it is wrong, or told by rule. */
  expressions: Expression[]
  /** A Dutch short number, such as 112: often imitated, without asking anybody. */
  isShort?: true
}

/** By what `expressionsOf` makes of a text of this kind. */
export function relate<One extends Kind>(
  kind: One | 'web-address',
  text: string,
  expressionsOf: (kind: One | 'web-address', text: string) => string[],
): Expression[] {
  const canonicals = expressionsOf(kind, text)
  if (kind === 'web-address') return relateHosts(canonicals)
  const own = canonicals.map((canonical): Expression => ({ kind, canonical, relation: 'itself' }))
  const domain = kind === 'email' && canonicals[0]?.split('@')[1]
  if (!domain) return own
  const hosts = relateHosts(expressionsOf('web-address', domain))
  return [...own, ...hosts.map((host): Expression => ({ ...host, relation: 'sender' }))]
}

/** Under these endings only public bodies have a name. */
const publicEnding = /\.(gov|mil|int)$/

/** Pages, then the host without and with www, then the hosts above it. */
function relateHosts(canonicals: readonly string[]): Expression[] {
  const hasPage = canonicals[0]?.includes('/')
  const plain = canonicals.find((canonical) => !canonical.includes('/')) ?? ''
  const ending = publicEnding.exec(plain)?.[1]
  return [...canonicals, ...(ending ? [ending] : [])].map((canonical) => {
    const isPage = canonical.includes('/')
    const isHost = canonical === plain || canonical === `www.${plain}`
    const relation = isPage || (isHost && !hasPage) ? 'itself' : isHost ? 'host' : 'above'
    return { kind: 'web-address', canonical, relation }
  })
}
