// SPDX-License-Identifier: EUPL-1.2
import type { Allow, Permission } from '#foundation/access'
import { demoIban, formatIban } from '#values'
import { demoOrganisations } from '../../src/modules/partners/load-demo/demo-organisations.ts'
import { permissionsOf, roles } from '../../src/modules/partners/organisation/role.ts'
import { isLong, seed } from '../property.ts'
import { asActor } from '../site.ts'

export const organisations = [
  'politie-demo',
  'om-demo',
  'deltabank-demo',
  'polderbank-demo',
  'zeewind-telecom-demo',
  'koopplein-demo',
  'meldpunt-demo',
  'gemeente-demo',
  'ministerie-demo',
  'toezicht-demo',
] as const

/** The place in the list; for an organisation that does not exist one that nothing else has. */
function placeOf(organisation: string): number {
  const place = organisations.findIndex((one) => one === organisation)
  return place === -1 ? 77 : place
}

/** An account that only this organisation was told about; `more` gives others of the same kind. */
export const accountOf = (organisation: string, more = 0) => demoIban(770_000 + placeOf(organisation) + more * 100)

/** Words that stand in nothing but what one organisation was told or wrote itself. */
export function secretsOf(organisation: string): string[] {
  const place = placeOf(organisation)
  const account = accountOf(organisation)
  return [`zeldzaamwoord${place}x`, `REF-${place}-X`, account, formatIban(account), `geheim-${place}.example`]
}

export const secrets = organisations.map((organisation) => ({ organisation, words: secretsOf(organisation) }))

/** Which words of others stand in this text, and whose they are; what the asker sent is no leak, in whichever spelling it comes back. */
export function leaksIn(text: string, organisation: string, sent: readonly string[] = []): string[] {
  const said = sent.filter((one) => one !== '').flatMap((one) => [one, formatIban(one)])
  const unsaid = said.reduce((rest, one) => rest.replaceAll(one, ''), text)
  return secrets.flatMap((other) =>
    other.organisation === organisation
      ? []
      : other.words.filter((word) => unsaid.includes(word)).map((word) => `${word} of ${other.organisation}`),
  )
}

/** A person of an organisation always has the same identity, in whatever role. */
export const personOf = (organisation: string) =>
  `0190a000-0000-7000-8000-0000000000${String(10 + placeOf(organisation))}`

export interface Asker {
  organisation: string
  role: string
  permissions: Permission[]
  headers(kind: 'person' | 'machine'): Record<string, string>
}

function askerOf(organisation: string, role: string, permissions: Permission[]): Asker {
  const headers: Asker['headers'] = (kind) => asActor(kind, organisation, permissions, personOf(organisation))
  return { organisation, role, permissions, headers }
}

function allowedTo(organisation: string, names: readonly string[]): Permission[] {
  const { kind, isPublishing = false } = demoOrganisations.find(({ id }) => id === organisation) ?? { kind: 'other' }
  return [...permissionsOf(names, { kind, isPublishing })]
}

/** Every role of every organisation. */
export const everybody: readonly Asker[] = organisations.flatMap((organisation) =>
  Object.keys(roles).map((role) => {
    return askerOf(organisation, role, allowedTo(organisation, [role]))
  }),
)

export function isAllowed(allow: Allow, { permissions }: Pick<Asker, 'permissions'>): boolean {
  return typeof allow !== 'object' || permissions.includes(allow.permission)
}

/** Of every organisation somebody with all that any role may: sees at least what each role sees. */
const withEveryRole: readonly Asker[] = organisations.map((organisation) => {
  return askerOf(organisation, 'every role', allowedTo(organisation, Object.keys(roles)))
})

/**
 * Who asks on the route with this number: of every organisation somebody with every role, and of each role somebody of one organisation, which is
 * another one on the next route. All roles of all organisations would be six times as many askers and the same answers.
 */
export function askersOf(allow: Allow, route: number): Asker[] {
  const names = Object.keys(roles)
  const eachRole = everybody.filter(
    ({ role, organisation }) => organisation === organisations[(names.indexOf(role) + route) % organisations.length],
  )
  return [...withEveryRole.filter((asker) => isAllowed(allow, asker)), ...eachRole]
}

/** Those of them who may; where no role is enough, a machine client of every organisation that was given just this. */
export function whoMay(allow: Allow, route: number): Asker[] {
  const found = askersOf(allow, route).filter((asker) => isAllowed(allow, asker))
  if (found.length > 0 || typeof allow !== 'object') return found
  return organisations.map((organisation) => askerOf(organisation, 'machine client', [allow.permission]))
}

/** So many of a list, who are others on the next route and at the next seed. */
export const inTurn = <T>(list: readonly T[], most: number, route: number): T[] =>
  list.slice(0, most).map((_, place) => list[(place + route * most + seed) % list.length] as T)

/**
 * Who of these asks on the route with this number. What a page tells hangs on the route and on what somebody may: two with every role show it, and
 * one with a single role that may, who sees no more than they. Who may not is refused at one door, whatever the role: one shows that it is shut.
 * The seed says who they are; `npm run soak` asks all.
 */
export function someOf(askers: readonly Asker[], allow: Allow, route: number): Asker[] {
  if (isLong) return [...askers]
  const single = askers.filter(({ role }) => role in roles)
  const may = (one: Asker) => isAllowed(allow, one)
  return [
    ...inTurn(
      askers.filter(({ role }) => !(role in roles)),
      2,
      route,
    ),
    ...inTurn(single.filter(may), 1, route),
    ...inTurn(
      single.filter((one) => !may(one)),
      1,
      route,
    ),
  ]
}

/** The organisation so many places further. */
export function neighbourOf(organisation: string, step = 1): string {
  return organisations[(placeOf(organisation) + step) % organisations.length] ?? ''
}
