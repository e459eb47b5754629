// SPDX-License-Identifier: EUPL-1.2
import type { Evidence } from '../name/name.ts'

export const fetchStatuses = ['asked', 'kept', 'failed'] as const
/** How far a page is that somebody let fetch. 'kept': what it showed is written down; the page itself is not. */
export type FetchStatus = (typeof fetchStatuses)[number]

/** Every allowed step. The drawing in docs/ is made from this table. */
export const fetchSteps: Record<FetchStatus, Partial<Record<'keep' | 'fail', FetchStatus>>> = {
  asked: { keep: 'kept', fail: 'failed' },
  kept: {},
  failed: {},
}

/** Why nothing was kept: what is wrong with the address or with where it leads on, with the answer, or with us. */
export const fetchFailures = [
  'not-web',
  'wrong-port',
  'no-address',
  'not-public',
  'too-many-redirects',
  'wrong-redirect',
  'certificate',
  'no-answer',
  'too-slow',
  'too-large',
  'proxy',
  'interrupted',
  'switched-off',
  'address-forgotten',
] as const
/** One of `fetchFailures`. */
export type FetchFailure = (typeof fetchFailures)[number]

/** What one fetch may cost. `milliseconds`: all of it, redirects included. */
export const fetchLimits = {
  milliseconds: 20_000,
  bytes: 5 * 1024 * 1024,
  redirects: 5,
  /** How often the same page is begun again after the program was stopped in the middle. */
  attempts: 3,
  /** Of one name or takedown, in an hour. */
  perHour: 5,
} as const

/** What a page showed. `mediaType`: 'text/html', '' when it did not say. `title`: null when there is none to be read. */
export interface KeptPage {
  address: string
  httpStatus: number
  mediaType: string
  /** Of the body as it came over the line, in hexadecimals. */
  sha256: string
  bytes: number
  title: string | null
}

/** The page as evidence of a decision: everything that is known of it in one line, and the digest. */
export function pageEvidence({ address, httpStatus, mediaType, title, sha256, at }: KeptPage & { at: Date }): Evidence {
  const facts = [String(httpStatus), mediaType, at.toISOString()].filter((fact) => fact !== '').join(', ')
  return { what: `page ${address} (${facts})${title === null ? '' : ` “${title}”`}`, sha256 }
}
