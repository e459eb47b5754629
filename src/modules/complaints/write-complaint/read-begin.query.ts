// SPDX-License-Identifier: EUPL-1.2
import { type FieldError, Refusal } from '#foundation/web'
import { complaintMessages } from '../complaint/complaint.text.ts'
import type { NewComplaint } from './new-complaint.ts'

/** What the first form asks: for which company ('00000017', or with its branch '00000017 000000000017'), which form, complaint or report. */
export function readBegin(entries: Readonly<Record<string, string | string[]>>): NewComplaint {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const [companyNumber = '', branchNumber = null] = one('company').split(' ')
  const kind = one('kind')
  const problems: FieldError[] = [
    ...(/^\d{8}$/.test(companyNumber) ? [] : [{ field: 'company', code: complaintMessages.notOneOf }]),
    ...(one('form') === '' ? [{ field: 'form', code: complaintMessages.unknownForm }] : []),
    ...(kind === 'complaint' || kind === 'report' ? [] : [{ field: 'kind', code: complaintMessages.notOneOf }]),
  ]
  const [first] = problems
  if (first) throw new Refusal(first.code, { fields: problems })
  return { companyNumber, branchNumber, form: one('form'), isReport: kind === 'report' }
}
