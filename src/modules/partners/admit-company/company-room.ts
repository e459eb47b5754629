// SPDX-License-Identifier: EUPL-1.2
import type { CompanyVisit, VisitingCompany } from '#values'
import type { Role } from '../organisation/role.ts'

/** The organisation in which somebody who came with eHerkenning gets an account. */
export interface CompanyRoom {
  id: string
  name: string
  /** The company that this is, as a whole; null: a branch of it, or a company in the name of another. */
  companyNumber: string | null
}

/**
 * One for each mandate that there can be: the company, one branch of it, or an intermediary in the name of another company. So nobody sees what
 * is none of that mandate, whichever page asks.
 */
export function companyRoomOf({ employer, represented, branchNumber, isChain }: CompanyVisit): CompanyRoom {
  const parts = ['kvk', employer.number]
  if (isChain) parts.push('voor', represented.number)
  if (branchNumber) parts.push('vestiging', branchNumber)
  const branch = branchNumber ? `, vestiging ${branchNumber}` : ''
  const name = isChain ? `${titleOf(employer)} namens ${titleOf(represented)}` : titleOf(employer)
  return { id: parts.join('-'), name: name + branch, companyNumber: isChain || branchNumber ? null : employer.number }
}

function titleOf({ number, name }: VisitingCompany): string {
  return `${name ?? 'Bedrijf'} (KVK ${number})`
}

/**
 * Name of the account at the broker. With the companies in it: a broker that gives one person the same pseudonym everywhere must not carry somebody
 * from one company into another.
 */
export function accountOf(visit: CompanyVisit): string {
  return `${companyRoomOf(visit).id}/${visit.pseudonym}`
}

/** What colleagues and police tell people apart by: eHerkenning gives no name, and we ask for none. `digest`: of the account. */
export function shownName(digest: Uint8Array): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ23456789'
  const code = [...digest.subarray(0, 5)].map((byte) => letters[byte % letters.length]).join('')
  return `Medewerker ${code}`
}

/** The least that the mandate is for. */
export function rolesOf({ deeds }: CompanyVisit): Role[] {
  if (deeds.includes('sign')) return ['complaint-signatory']
  return deeds.includes('prepare') ? ['complaint-preparer'] : []
}
