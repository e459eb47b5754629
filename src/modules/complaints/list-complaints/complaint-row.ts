// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import { type ComplaintStatus, complaintStatuses, type Party, standpointOf } from '../complaint/complaint.ts'
import { standpointText, statusText } from '../complaint/complaint.text.ts'
import { statusTone } from '../complaint/status-tone.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { formOf } from '../forms/forms.ts'
import { clockView } from '../show-complaint/complaint-view.ts'
import { listText } from './list.text.ts'

/** One line of a list, as plain values. */
export function complaintRow(complaint: StoredComplaint, viewer: Party | null, now: Date, language: Language) {
  const t = translate(listText, language)
  const { id, number, form, companyName, ownReference, status } = complaint
  const clock = clockView(complaint, viewer, now, language)
  return {
    key: id,
    href: addressIn(language, viewer === 'filer' ? ownPath(id) : handlePath(id)),
    number: number ?? (ownReference ? `${t('draft')} ${ownReference}` : t('draft')),
    form: formOf(form)?.title[language] ?? form,
    company: companyName,
    look: statusTone(status),
    status: translate(statusText, language)(status),
    standpoint: translate(standpointText, language)(standpointOf(complaint)),
    clock: clock?.text ?? '',
    isLate: clock?.isLate ?? false,
  }
}

/** The status that an address asks for. */
export function statusIn(url: string): ComplaintStatus | undefined {
  const asked = new URL(url).searchParams.get('stand')
  return complaintStatuses.find((one) => one === asked)
}

/** What the filter offers. */
export function statusOptions(side: 'filer' | 'handler', language: Language) {
  const s = translate(statusText, language)
  return complaintStatuses
    .filter((status) => side === 'filer' || status !== 'draft')
    .map((status) => ({ value: status as string, text: s(status) }))
}
