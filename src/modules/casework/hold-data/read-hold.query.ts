// SPDX-License-Identifier: EUPL-1.2
// The line in the record is written by whoever places the hold, and by the doors that look.
import type { Context } from '#foundation/access'
import { checkShape, type FormEntries, Refusal } from '#foundation/web'
import { idsOfIdentifiers, idsOfListings, listReportsSeen } from '#modules/identifiers'
import { parseDateParts, reportCode } from '#values'
import { readTyped } from '../find-anything/read-typed.ts'
import { reportIdsOf } from '../look-up-record/find-subject.query.ts'
import { holdInput } from './hold-data.schema.ts'
import { holdMessages } from './hold-data.text.ts'

/** In the address, in Dutch as all addresses. */
const kinds = { melding: 'report', zaak: 'case', vermelding: 'listing' } as const

export function kindNamed(name: string | null): (typeof kinds)[keyof typeof kinds] | undefined {
  return Object.entries(kinds).find(([dutch]) => dutch === name)?.[1]
}

/** The number in what somebody pasted: a number, or the address of the page of a report, case or listing. */
export function numberIn(text: string): string | undefined {
  return /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i.exec(text)?.[0].toLowerCase()
}

/** What of the own organisation somebody means by a number, short or whole, an address, or an account or other identifier. */
async function findHeld(ctx: Context, kind: string, typed: string): Promise<string[]> {
  const whole = numberIn(typed)
  if (whole) return [whole]
  const { identifier, code } = readTyped(typed, { demoBankAllowed: !ctx.settings.isProduction }).query
  const keys = identifier && { kinds: [identifier.kind], canonicals: [identifier.canonical] }
  if (kind === 'listing') return keys ? idsOfListings(ctx, keys) : []
  if (code !== null) return reportIdsOf(ctx, code)
  const [seen] = keys ? await idsOfIdentifiers(ctx, keys) : []
  if (!seen) return []
  const { reports } = await listReportsSeen(ctx, seen, { limit: mostNamed, offset: 0 }, 'hold-data')
  return reports.map(({ reportId }) => reportId)
}

/** So many are named when somebody means more than one thing. */
const mostNamed = 5

/** From the form to what the API takes too, with everything that is wrong said at once. */
export async function readHold(ctx: Context, entries: FormEntries) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const day = parseDateParts({ day: one('endsOn-day'), month: one('endsOn-month'), year: one('endsOn-year') })
  const found = await findHeld(ctx, one('kind'), one('id'))
  const asked = {
    kind: one('kind'),
    id: found.length === 1 ? (found[0] ?? '') : '',
    reason: one('reason'),
    endsOn: day.ok ? day.value : '',
  }
  const read = checkShape(holdInput, asked)
  if (read.ok) return read.value
  const said: Record<string, string> = {
    '/kind': holdMessages.kindNeeded,
    '/id': holdMessages.idNeeded,
    '/endsOn': holdMessages.endNotAhead,
  }
  const isOneOfMore = found.length > 1
  const fields = read.errors.map((error) =>
    error.field === '/id' && isOneOfMore
      ? { ...error, code: holdMessages.moreFound, values: { codes: found.map(reportCode).join(', ') } }
      : { ...error, code: said[error.field] ?? error.code },
  )
  throw new Refusal(fields[0]?.code ?? '', { fields })
}
