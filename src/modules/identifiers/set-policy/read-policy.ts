// SPDX-License-Identifier: EUPL-1.2
import { type EverydayKind, everydayKinds, parseDateParts } from '#values'
import { type LegalGround, legalGrounds } from '../listing/listing.ts'
import { type Receiver, receivers } from '../policy/policy.ts'

type Entries = Record<string, string | string[]>

/** Which policy somebody asks for in an address or a form; of two that are unknown the first of the list. */
export function askedPolicy(one: (name: string) => string | null): { receiver: Receiver; kind: EverydayKind } {
  return {
    receiver: receivers.find((each) => each === one('voor')) ?? 'public',
    kind: everydayKinds.find((each) => each === one('soort')) ?? 'iban',
  }
}

/** What a person typed on the page; what is wrong in it is for the command to refuse. A day that does not exist is `null`. */
export function readPolicy(entries: Entries) {
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name].trim() : '')
  const ground = Object.keys(legalGrounds).find((key): key is LegalGround => key === one('legalBasis'))
  const parts = { day: one('validFrom-day'), month: one('validFrom-month'), year: one('validFrom-year') }
  const isNow = parts.day + parts.month + parts.year === ''
  const date = parseDateParts(parts)
  const { receiver, kind } = askedPolicy(one)
  const basedOn = Number(one('basedOn'))
  return {
    receiver,
    kind,
    basedOn: basedOn > 0 ? basedOn : null,
    minimumReports: wholeNumber(one('minimum')),
    mostOfOne: one('mostOfOne') === '' ? null : wholeNumber(one('mostOfOne')),
    countsForDays: wholeNumber(one('countsFor')),
    isAutomatic: receiver === 'public' && one('decides') === 'policy',
    expiryDays: receiver === 'public' ? wholeNumber(one('expiry')) : usualExpiry,
    legalBasis: ground ? legalGrounds[ground] : '',
    reason: one('reason'),
    validFrom: isNow ? undefined : date.ok ? date.value : null,
  }
}

/** Of the second person: which version it was that they read, and why it is given back. */
export function readVerdict(entries: Entries): { version: number; reason: string } {
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '')
  return { version: wholeNumber(one('version')), reason: one('returnReason') }
}

/** Only a listing lasts so many days; the rest lasts as long as the reports count. */
export const usualExpiry = 365

function wholeNumber(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
}
