// SPDX-License-Identifier: EUPL-1.2
import { type AssuranceLevel, assuranceLevels, type CompanyVisit } from '../../values/index.ts'
import type { ClaimNames, EherkenningSettings } from '../config/index.ts'

/** As brokers write levels: the class of the scheme (urn:etoegang:core:assurance-class:…), that of eIDAS, or short. */
const levels: Record<string, AssuranceLevel> = {
  loa2plus: 'eh2plus',
  loa3: 'eh3',
  loa4: 'eh4',
  low: 'eh2plus',
  substantial: 'eh3',
  high: 'eh4',
  eh2plus: 'eh2plus',
  'eh2+': 'eh2plus',
  eh3: 'eh3',
  eh4: 'eh4',
}
/** Below everything that we know, and still a level of the scheme. */
const lower = new Set(['loa1', 'loa2', 'eh1', 'eh2'])

/** As it is asked for. */
export const levelClass: Record<EherkenningSettings['lowestLevel'], string> = {
  eh3: 'urn:etoegang:core:assurance-class:loa3',
  eh4: 'urn:etoegang:core:assurance-class:loa4',
}

/** 'wrong': the broker says what no broker may; 'noCompany': the company has no number of the Chamber of Commerce. */
export type VisitProblem = 'wrong' | 'lowLevel' | 'noCompany'

/**
 * What a broker says, understood; pure. Strict where it decides who somebody is: a number that is none, two answers to one question or an unknown
 * level is no visit.
 */
export function readCompanyVisit(
  claims: Readonly<Record<string, unknown>>,
  { issuer, claims: names, services, lowestLevel }: EherkenningSettings,
): CompanyVisit | VisitProblem {
  const said = (name: keyof ClaimNames) => single(claims[names[name]])
  const level = levelOf(said('level'))
  if (level === 'low') return 'lowLevel'
  if (!level) return 'wrong'
  if (assuranceLevels.indexOf(level) < assuranceLevels.indexOf(lowestLevel)) return 'lowLevel'
  const kind = said('companyKind')
  if (kind !== undefined && !/kvk/i.test(kind)) return 'noCompany'
  const number = said('company')
  if (number === undefined) return 'noCompany'
  const pseudonym = said('person')
  const branchNumber = said('branch') ?? null
  const intermediate = said('intermediate')
  if (!isCompanyNumber(number) || !pseudonym || pseudonym.length > 400) return 'wrong'
  if (branchNumber !== null && !/^\d{12}$/.test(branchNumber)) return 'wrong'
  if (intermediate !== undefined && !isCompanyNumber(intermediate)) return 'wrong'
  const isChain = intermediate !== undefined && intermediate !== number
  const represented = { number, name: nameOf(said('companyName')) }
  return {
    issuer,
    pseudonym,
    employer: isChain ? { number: intermediate, name: nameOf(said('intermediateName')) } : represented,
    represented,
    branchNumber,
    isChain,
    level,
    deeds: deedsOf(claims[names.service], services),
  }
}

function isCompanyNumber(text: string): boolean {
  return /^\d{8}$/.test(text)
}

/** A text, also when it is the only one in a list, as brokers that come from SAML write it; '' when it is something else. */
function single(claim: unknown): string | undefined {
  if (claim === undefined || claim === null || claim === '') return undefined
  const value: unknown = Array.isArray(claim) && claim.length === 1 ? claim[0] : claim
  return typeof value === 'string' ? value.trim() : ''
}

function levelOf(text = ''): AssuranceLevel | 'low' | undefined {
  const last = text.split(/[:/]/).at(-1)?.toLowerCase() ?? ''
  return lower.has(last) ? 'low' : Object.hasOwn(levels, last) ? levels[last] : undefined
}

/** On one line, and no longer than a name in the trade register is. */
function nameOf(text: string | undefined): string | null {
  const line = (text ?? '').replace(/[\p{C}\s]+/gu, ' ').trim()
  return line === '' ? null : line.slice(0, 150)
}

/** Whoever may sign may prepare. */
function deedsOf(claim: unknown, services: EherkenningSettings['services']): CompanyVisit['deeds'] {
  const given = [claim].flat()
  if (services.sign !== null && given.includes(services.sign)) return ['prepare', 'sign']
  return given.includes(services.prepare) ? ['prepare'] : []
}
