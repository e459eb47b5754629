// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import { type ComplaintStatus, complaintStatuses, standpointOf } from '../complaint/complaint.ts'
import { standpointText, statusText } from '../complaint/complaint.text.ts'
import { lookOf } from '../complaint/status-look.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { formOf } from '../forms/forms.ts'
import { clockView } from '../show-complaint/complaint-view.ts'
import { listText } from './list.text.ts'

/** One line of a list, as plain values. */
export function complaintRow(complaint: StoredComplaint, side: 'filer' | 'handler', now: Date, language: Language) {
  const t = translate(listText, language)
  const { id, number, form, companyName, ownReference, status } = complaint
  const clock = clockView(complaint, now, language)
  return {
    key: id,
    href: addressIn(language, side === 'filer' ? ownPath(id) : handlePath(id)),
    number: number ?? (ownReference ? `${t('draft')} ${ownReference}` : t('draft')),
    form: formOf(form)?.title[language] ?? form,
    company: companyName,
    look: lookOf(status),
    status: translate(statusText, language)(status),
    standpoint: translate(standpointText, language)(standpointOf(complaint)),
    clock: clock?.text ?? '',
    isLate: clock?.isLate ?? false,
  }
}

/** The status and page that an address asks for. */
export function askedIn(url: string): { status?: ComplaintStatus; page: number } {
  const { searchParams } = new URL(url)
  const status = complaintStatuses.find((one) => one === searchParams.get('stand'))
  const page = Number(searchParams.get('pagina') ?? 1)
  return { page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, 10_000) : 1, ...(status && { status }) }
}

/** Links to the page before and after this one. */
export function pagingOf(href: string, { page, status }: ReturnType<typeof askedIn>, pages: number) {
  const at = (to: number) => `${href}?${new URLSearchParams({ ...(status && { stand: status }), pagina: String(to) })}`
  return {
    page,
    pages,
    ...(page > 1 && { previousHref: at(page - 1) }),
    ...(page < pages && { nextHref: at(page + 1) }),
  }
}

/** What the filter offers. */
export function statusOptions(side: 'filer' | 'handler', language: Language) {
  const s = translate(statusText, language)
  return complaintStatuses
    .filter((status) => side === 'filer' || status !== 'draft')
    .map((status) => ({ value: status as string, text: s(status) }))
}
