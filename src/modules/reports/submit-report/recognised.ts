// SPDX-License-Identifier: EUPL-1.2
import { type EverydayKind, findIdentifiers, identifierKey, understandIdentifier } from '#values'
import { type IdentifierRole, statedRoleOf } from '../report/identifier-role.ts'
import type { StatedIdentifier } from '../report/reported-matter.ts'
import { type Answers, identifierFields } from './answers.ts'

/** An account, number, address or name that stands in the story and in no field. */
export interface Recognised {
  kind: EverydayKind
  canonical: string
  platform?: string
  /** As it was written. */
  text: string
  /** What the words around it tell: a proposal, which counts once the reporter has seen it. */
  role: IdentifierRole
  /** What it can have been, the proposal included. */
  choices: readonly IdentifierRole[]
}

/** So many are asked about: a page of questions is read by nobody. */
const most = 20

const money = ['paid-to', 'mentioned', 'own', 'uninvolved'] as const
const reached = ['display', 'contact', 'mentioned', 'own', 'uninvolved'] as const
const party = ['seller', 'contact', 'mentioned', 'own', 'uninvolved'] as const

const choicesOf = {
  iban: money,
  'crypto-address': money,
  phone: reached,
  email: reached,
  'web-address': ['site', 'mentioned', 'own', 'uninvolved'],
  'user-name': party,
  'company-number': party,
  merchant: ['paid-to', 'seller', 'mentioned', 'own', 'uninvolved'],
} as const satisfies Record<EverydayKind, readonly IdentifierRole[]>

/** What the story holds besides the fields, in the order of the story; nothing twice, and nothing that was said to be the reporter's own. */
export function recognisedIn(answers: Answers, options: { demoBankAllowed: boolean }): Recognised[] {
  const told = new Set(
    [...identifierFields.flatMap((field) => answers[field] ?? []), ...(answers.own ?? [])].flatMap((text) => {
      const understood = understandIdentifier(undefined, text, options)
      return understood.ok ? [identifierKey(understood.value)] : findIdentifiers(text, options).map(identifierKey)
    }),
  )
  return findIdentifiers(answers.narrative ?? '', options)
    .flatMap(({ kind, canonical, platform, text, role: read }): Recognised[] => {
      const key = identifierKey({ kind, canonical })
      if (told.has(key)) return []
      told.add(key)
      const choices: readonly IdentifierRole[] = choicesOf[kind]
      const role = statedRoleOf(read)
      return [
        {
          kind,
          canonical,
          text,
          role: choices.includes(role) ? role : 'mentioned',
          choices,
          ...(platform && { platform }),
        },
      ]
    })
    .slice(0, most)
}

/**
 * What the reporter says of each, as stated identifiers. `said`: role and identifier, 'paid-to iban NL…', as the page sends them. Of what stood on no page (the story changed in another window) the words tell, which
 * nobody confirmed: it is left out here and read from the story later.
 */
export function confirmedOf(recognised: readonly Recognised[], said: readonly string[]): StatedIdentifier[] {
  return recognised.flatMap(({ kind, canonical, platform, choices }) => {
    const role = choices.find((one) => said.includes(`${one} ${identifierKey({ kind, canonical })}`))
    return role ? [{ kind, text: canonical, role, ...(platform && { platform }) }] : []
  })
}
