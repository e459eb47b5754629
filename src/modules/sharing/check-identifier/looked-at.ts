// SPDX-License-Identifier: EUPL-1.2
import { formatDate, type Language, localeOf, type Translate } from '#foundation/text'
import { type EverydayKind, formatLastDay, pathHosts, storedIdentifier } from '#values'
import type { Answer } from './answer.ts'

/** What was looked at, and what was seen, in a word or two. */
export interface Fact {
  name: string
  says: string
}

type FactName =
  | 'factList'
  | 'factReported'
  | 'factAge'
  | 'factUntil'
  | 'factBank'
  | 'factCountry'
  | 'factKind'
  | 'factName'
type ListSays = 'listOn' | 'listOff' | 'listKnown' | 'listAway'
type NumberSays = 'numberMobile' | 'numberFixed' | 'numberService' | 'numberAbroad'
type ReportedSays = 'reportedOften' | 'reportedNot'
export type FactKey =
  | FactName
  | ListSays
  | ReportedSays
  | NumberSays
  | 'ageNotKnown'
  | 'nameOf'
  | 'nameLike'
  | 'nameNone'
  | 'nameShared'

type Looked = { identifier: { kind: EverydayKind; canonical: string } | null } & Answer

/** None of what could not be read. */
export function factsOf(said: Looked, language: Language, t: Translate<FactKey>): Fact[] {
  const fact = (name: FactName, says: string): Fact => ({ name: t(name), says })
  const list = listSays(said)
  if (!said.identifier || !list) return []
  const { listing } = said
  const since = listing ? formatDate(listing.since, language) : ''
  return [
    fact('factList', t(list, { since })),
    ...(listing?.reports ? [fact('factReported', t('reportedOften', { count: listing.reports }))] : []),
    ...(list === 'listOff' ? [fact('factReported', t('reportedNot'))] : []),
    ...(listing ? [fact('factUntil', formatLastDay(listing.expiresAt, language))] : []),
    ...ownFacts(said, said.identifier, fact, language, t),
  ]
}

function listSays({ answer }: Answer): ListSays | null {
  if (answer === 'above_threshold') return 'listOn'
  if (answer === 'often_imitated') return 'listKnown'
  if (answer === 'unavailable') return 'listAway'
  return answer === 'none_or_too_few' || answer === 'looks_like_known' ? 'listOff' : null
}

function ownFacts(
  { answer, organisation }: Answer,
  { kind, canonical }: { kind: EverydayKind; canonical: string },
  fact: (name: FactName, says: string) => Fact,
  language: Language,
  t: Translate<FactKey>,
): Fact[] {
  const country = (code: string) => new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code
  const stored = storedIdentifier(kind, canonical)
  if (stored?.kind === 'iban') {
    const { bankName, country: code } = stored.detail
    return [bankName === null ? fact('factCountry', country(code)) : fact('factBank', bankName)]
  }
  if (stored?.kind === 'phone') {
    const { country: code, numberKind } = stored.detail
    if (code !== null && code !== 'NL') return [fact('factKind', t('numberAbroad', { country: country(code) }))]
    if (numberKind === 'mobile') return [fact('factKind', t('numberMobile'))]
    return numberKind === 'fixed' ? [fact('factKind', t('numberFixed'))] : [fact('factKind', t('numberService'))]
  }
  if (kind !== 'web-address' && kind !== 'email') return []
  if (organisation)
    return [
      fact('factName', t(answer === 'often_imitated' ? 'nameOf' : 'nameLike', { organisation: organisation.name })),
    ]
  if (answer !== 'none_or_too_few') return []
  const age = kind === 'web-address' ? [fact('factAge', t('ageNotKnown'))] : []
  const isShared = kind === 'web-address' && pathHosts.has(canonical.split('/', 1)[0] ?? '')
  return [fact('factName', t(isShared ? 'nameShared' : 'nameNone')), ...age]
}
