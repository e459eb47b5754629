// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/terughalen'
const bankDesk = '/werkbank/terughaalverzoeken'

export const paths = {
  /** For whoever reported, behind the code of the receipt. */
  own: '/mijn-melding/terughalen',
  /** For whoever did not report yet. */
  first: '/hulp/geld-terugvragen',
  desk,
  figures: `${desk}/cijfers`,
  bankDesk,
} as const

/** For the company that filed this complaint. */
export function ofComplaintPath(complaintId: string): string {
  return `${desk}/aangifte/${complaintId}`
}

/** For a call-taker whose caller made this report. */
export function forCallerPath(reportId: string): string {
  return `${desk}/melding/${reportId}`
}

export function recallPath(id: string): string {
  return `${desk}/${id}`
}

export function packetPath(id: string): string {
  return `${bankDesk}/${id}`
}
