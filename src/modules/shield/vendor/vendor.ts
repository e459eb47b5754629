// SPDX-License-Identifier: EUPL-1.2

/** Vendors where a person opens a form. */
export const formVendors = ['smartscreen', 'safe-browsing-form'] as const

/** Vendors with an interface for programs that is published. Each has a folder of its own. */
export type ProgramVendor = 'web-risk' | 'netcraft'
export type Vendor = ProgramVendor | (typeof formVendors)[number]

/** Forms of vendors, for a person to open. Nothing about the page is in the link. */
export const formOf: Record<(typeof formVendors)[number], string> = {
  smartscreen: 'https://www.microsoft.com/en-us/wdsi/support/report-unsafe-site-guest',
  'safe-browsing-form': 'https://safebrowsing.google.com/safebrowsing/report_phish/',
}

/** Forms where somebody says that a warning is a mistake, for a person to open. */
export const mistakeFormOf: Record<Vendor, string> = {
  'web-risk': 'https://safebrowsing.google.com/safebrowsing/report_error/',
  'safe-browsing-form': 'https://safebrowsing.google.com/safebrowsing/report_error/',
  netcraft: 'https://report.netcraft.com/report/mistake',
  smartscreen: 'https://feedback.smartscreen.microsoft.com/feedback.aspx',
}

export const submissionStatuses = [
  'waiting',
  'submitted',
  'accepted',
  'listed',
  'refused',
  'removed',
  'unknown',
  'stopped',
] as const
/**
 * 'accepted': they are looking at it. 'listed': browsers warn. 'refused': they do not think so. 'removed': they warned, and do not any more.
 * 'unknown': they do not say. 'stopped': it was not sent.
 */
export type SubmissionStatus = (typeof submissionStatuses)[number]

export type SubmissionStep = 'submit' | 'accept' | 'list' | 'refuse' | 'remove' | 'lose-sight' | 'stop'

/** Every allowed step. The drawing in docs/ is made from this table. */
export const submissionTable: Record<SubmissionStatus, Partial<Record<SubmissionStep, SubmissionStatus>>> = {
  waiting: { submit: 'submitted', refuse: 'refused', stop: 'stopped' },
  submitted: { accept: 'accepted', list: 'listed', refuse: 'refused', 'lose-sight': 'unknown' },
  accepted: { list: 'listed', refuse: 'refused', 'lose-sight': 'unknown' },
  unknown: { accept: 'accepted', list: 'listed', refuse: 'refused' },
  listed: { remove: 'removed' },
  removed: { list: 'listed' },
  refused: {},
  stopped: {},
}

/** What a vendor said, as a step from where we are; null when that changes nothing. */
export function stepTo(from: SubmissionStatus, to: SubmissionStatus): SubmissionStep | null {
  const steps = Object.entries(submissionTable[from]) as [SubmissionStep, SubmissionStatus][]
  return steps.find(([, next]) => next === to)?.[0] ?? null
}

/** Statuses of which a vendor may still tell something else. */
export const asksOn: ReadonlySet<SubmissionStatus> = new Set(['submitted', 'accepted', 'unknown', 'listed'])

/** An address that stands so at a vendor is not submitted there once more. */
export const underWay: ReadonlySet<SubmissionStatus> = new Set(['waiting', ...asksOn])

const minute = 60_000
const day = 24 * 60 * minute
/** Days after which a vendor is not asked about it any more. */
export const askedForDays = 30

/** When a vendor is asked again about what was submitted so long ago: often at first, once a day later; null: not any more. */
export function nextQuestion(submittedAt: Date, now: Date): Date | null {
  const age = now.getTime() - submittedAt.getTime()
  if (age > askedForDays * day) return null
  const wait = age < 60 * minute ? 5 * minute : age < day ? 60 * minute : day
  return new Date(now.getTime() + wait)
}

/** Minutes to wait after each attempt to submit that found nobody: six attempts in about half a day. */
const waits = [1, 5, 30, 120, 480]

/** When it is submitted again after so many attempts; null: it is stopped. */
export function nextSubmission(attempts: number, now: Date): Date | null {
  const minutes = waits[attempts - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * minute)
}
