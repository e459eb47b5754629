// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '#modules/partners'
import type { IdentifierKind } from '#values'
import type { Measure } from '../request/request.ts'

interface AskedAs {
  measure: Measure
  /** What it is done about; empty: about a form of fraud, without anybody in it. */
  kinds: readonly IdentifierKind[]
  /** Parties of the model that can be asked to do it for one case. Others raise the barrier too, in their own way. */
  parties: readonly string[]
}

/**
 * Which barriers of the model somebody can be asked to raise today, and how. A barrier that is not here is work of months (a law, a system, a
 * lesson): nobody is asked for it from a case. Websites are not here: their names are the shield's. Nor are imitated numbers of banks (B-030): those are
 * protected.
 */
export const askedAs: Readonly<Record<string, AskedAs>> = {
  'B-007': { measure: 'take-down', kinds: ['user-name'], parties: ['platform'] },
  'B-009': { measure: 'warn', kinds: [], parties: ['municipality', 'bank', 'police'] },
  'B-011': { measure: 'take-down', kinds: ['user-name'], parties: ['platform'] },
  'B-013': { measure: 'freeze', kinds: ['iban'], parties: ['bank'] },
  'B-014': { measure: 'freeze', kinds: ['merchant'], parties: ['psp'] },
  'B-016': { measure: 'delay', kinds: [], parties: ['psp'] },
  'B-033': { measure: 'block', kinds: ['phone'], parties: ['telecom'] },
  'B-041': { measure: 'warn', kinds: [], parties: ['marketplace', 'platform'] },
  'B-046': { measure: 'take-down', kinds: ['user-name'], parties: ['platform'] },
  'B-047': { measure: 'warn', kinds: [], parties: ['platform'] },
  'B-049': { measure: 'take-down', kinds: ['user-name'], parties: ['platform'] },
  'B-062': { measure: 'delay', kinds: [], parties: ['bank'] },
  'B-063': { measure: 'delay', kinds: [], parties: ['bank'] },
  'B-064': { measure: 'warn', kinds: [], parties: ['bank'] },
  'B-068': { measure: 'delay', kinds: [], parties: ['bank'] },
  'B-070': { measure: 'freeze', kinds: ['iban'], parties: ['bank', 'psp'] },
  'B-074': { measure: 'delay', kinds: [], parties: ['bank', 'crypto'] },
  'B-095': { measure: 'warn', kinds: [], parties: ['government', 'police', 'bank', 'reportingdesk', 'telecom'] },
  'B-097': { measure: 'warn', kinds: [], parties: ['reportingdesk', 'police', 'bank'] },
  'B-099': { measure: 'warn', kinds: [], parties: ['bank', 'police'] },
}

/**
 * For which parties of the model a partner of this kind stands. A party that is nobody's takes no part yet, and the page says so. Places where people
 * sell and places where they talk are one kind of partner.
 */
export const partiesOf: Readonly<Record<OrganisationKind, readonly string[]>> = {
  bank: ['bank'],
  telecom: ['telecom'],
  marketplace: ['marketplace', 'platform'],
  police: ['police'],
  prosecutor: ['prosecution'],
  'reporting-point': ['reportingdesk'],
  municipality: ['municipality'],
  ministry: ['government'],
  supervisor: ['supervisor'],
  researcher: [],
  company: [],
  'recovery-organisation': [],
  other: [],
}

/**
 * Kinds about which only who gave them out can do something. Not phone numbers: those move between companies, and each can keep any number off its own
 * network, also a foreign one.
 */
export const ofIssuer: readonly IdentifierKind[] = ['iban']
