// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language, translate } from '#foundation/text'
import { handlePath, ownPath } from '../complaint/addresses.ts'
import { type Party, standpointOf } from '../complaint/complaint.ts'
import { standpointText, statusFor } from '../complaint/complaint.text.ts'
import { statusTone } from '../complaint/status-tone.ts'
import { formOf } from '../forms/forms.ts'
import { clockView } from '../show-complaint/complaint-view.ts'
import { readyText } from './complaints-tray.text.ts'
import { listText } from './list.text.ts'
import { type ComplaintList, type ComplaintsPage, type ListedComplaint, lists, listsOf } from './turns.ts'

/** One line of a list, as plain values. */
export function complaintRow(complaint: ListedComplaint, viewer: Party | null, now: Date, language: Language) {
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
    status: statusFor(viewer, status, language),
    standpoint: translate(standpointText, language)(standpointOf(complaint)),
    ready: complaint.readyBy === undefined ? '' : translate(readyText, language)('by', { name: complaint.readyBy }),
    clock: clock?.text ?? '',
    isLate: clock?.isLate ?? false,
  }
}

/** The list that an address asks for. */
export function listIn(url: string): ComplaintList {
  const asked = new URL(url).searchParams.get('lijst') ?? ''
  return (Object.keys(lists) as ComplaintList[]).find((one) => lists[one] === asked) ?? 'mine'
}

/** The lists of one side with how many are in each, for the tabs. */
export function listTabs(
  side: keyof typeof listsOf,
  list: ComplaintList,
  { counts }: ComplaintsPage,
  href: string,
  language: Language,
) {
  const t = translate(listText, language)
  return listsOf[side].map((one) => ({
    text: t(one === 'others' && side === 'handler' ? 'othersHandler' : one, { count: counts[one] }),
    href: lists[one] ? `${href}?lijst=${lists[one]}` : href,
    current: one === list,
  }))
}
