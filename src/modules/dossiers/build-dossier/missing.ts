// SPDX-License-Identifier: EUPL-1.2
import type { MissingKind } from './missing.text.ts'

/** What is known of one report of a dossier, as far as it says what is missing. */
export interface Known {
  ref: string
  receivedAt: Date
  isVerified: boolean
  occurredOn: string | null
  lossInCents: number | null
  canBeReached: boolean
  hasEvidence: boolean
  /** Account of the payer. */
  hasPayer: boolean
  /** Accounts of the other party. */
  accounts: number
}

export interface Gap {
  what: MissingKind
  count: number
  /** Numbers of the first of them within the dossier. */
  reports: string[]
}

/** Shown of the reports that something is missing of. */
const mostNamed = 20
/** Days without a report, in a case that has them on both sides, that are called a gap. */
const longestPause = 45
const day = 86_400_000

interface Case {
  /** Accounts of the other party in all. */
  accounts: number
  ofOthers: number
  evidenceLeftOut: number
}

/** What a recipient will ask for and does not find, the heaviest first. What is there in full is not in the answer. */
export function gapsOf(reports: readonly Known[], { accounts, ofOthers, evidenceLeftOut }: Case): Gap[] {
  const lost = reports.filter(({ lossInCents }) => (lossInCents ?? 0) > 0)
  const of = (what: MissingKind, which: readonly Known[]): Gap[] =>
    which.length === 0 ? [] : [{ what, count: which.length, reports: which.slice(0, mostNamed).map(({ ref }) => ref) }]
  const counted = (what: MissingKind, count: number): Gap[] => (count > 0 ? [{ what, count, reports: [] }] : [])
  return [
    ...counted('holder', accounts),
    ...of(
      'proof-of-payment',
      lost.filter(({ hasEvidence }) => !hasEvidence),
    ),
    ...of(
      'unconfirmed',
      reports.filter(({ isVerified }) => !isVerified),
    ),
    ...of(
      'account',
      lost.filter((one) => one.accounts === 0),
    ),
    ...of(
      'divided',
      lost.filter((one) => one.accounts > 1),
    ),
    ...of(
      'payer',
      lost.filter(({ hasPayer }) => !hasPayer),
    ),
    ...of(
      'amount',
      reports.filter(({ lossInCents }) => lossInCents === null),
    ),
    ...of(
      'day',
      reports.filter(({ occurredOn }) => occurredOn === null),
    ),
    ...of(
      'contact',
      reports.filter(({ canBeReached }) => !canBeReached),
    ),
    ...counted('time-of-payment', lost.length),
    ...counted('recovered', lost.length),
    ...counted('of-others', ofOthers),
    ...counted('evidence-left-out', evidenceLeftOut),
    ...of('period', afterPause(reports)),
  ]
}

/** Reports that came in after a long silence. */
function afterPause(reports: readonly Known[]): Known[] {
  const inOrder = [...reports].toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  return inOrder.filter((one, at) => {
    const before = inOrder[at - 1]
    return before !== undefined && one.receivedAt.getTime() - before.receivedAt.getTime() > longestPause * day
  })
}
