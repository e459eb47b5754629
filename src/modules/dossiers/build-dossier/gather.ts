// SPDX-License-Identifier: EUPL-1.2
import { identifierKey } from '#values'
import { valueOf } from './compose-report.ts'
import type { IdentifierEntry, Part, PaymentEntry, ReportEntry } from '../dossier/content.ts'
import type { Known } from './missing.ts'
import type { ReportRead } from './report-read.ts'

/** What is kept in memory of each report while a dossier is made: a line in a list, never a story. */
export interface Line extends Known {
  id: string
  form: string | null
  accountsOf: string[]
}

type Counted = Omit<IdentifierEntry, 'listings'> & { seenIn: string }

/** Sums over all reports of a dossier, one after the other. */
export class Gathered {
  readonly lines: Line[] = []
  readonly payments: PaymentEntry[] = []
  readonly identifiers = new Map<string, Counted>()
  readonly digests = new Map<string, string>()
  readonly totals = { verified: 0, lossInCents: 0, withLoss: 0, withoutLoss: 0, lossUnknown: 0, leftOut: 0 }
  firstDay: string | null = null
  lastDay: string | null = null

  add(read: ReportRead, entry: ReportEntry, payment: PaymentEntry | null, digest: string): void {
    const { lossInCents: loss, occurredOn: day } = entry
    this.digests.set(entry.id, digest)
    if (payment) this.payments.push(payment)
    this.totals.leftOut += entry.leftOut
    if (entry.isVerified) this.totals.verified++
    if (loss === null) this.totals.lossUnknown++
    else if (loss === 0) this.totals.withoutLoss++
    else this.totals.withLoss++
    this.totals.lossInCents += loss ?? 0
    if (day !== null && (this.firstDay === null || day < this.firstDay)) this.firstDay = day
    if (day !== null && (this.lastDay === null || day > this.lastDay)) this.lastDay = day
    this.lines.push({
      id: entry.id,
      ref: entry.ref,
      receivedAt: read.facts.receivedAt,
      isVerified: entry.isVerified,
      occurredOn: day,
      lossInCents: loss,
      canBeReached: entry.canBeReached,
      hasEvidence: entry.evidence.length > 0,
      hasPayer: payment?.from != null,
      accounts: payment?.to.length ?? 0,
      form: entry.fraudForm,
      accountsOf: payment?.to ?? [],
    })
  }

  /** Counts what this report names; an identifier in several parts of one report counts once. */
  count(read: ReportRead, parts: ReadonlyMap<string, Part>): void {
    const at = read.facts.receivedAt.toISOString()
    for (const { identifierId, kind, canonical, role } of read.sightings) {
      const part = parts.get(identifierId) ?? 'bystander'
      const known = this.identifiers.get(identifierId) ?? {
        id: identifierId,
        kind,
        value: valueOf(part, kind, canonical),
        part,
        roles: {},
        reports: 0,
        verifiedReports: 0,
        firstAt: at,
        lastAt: at,
        seenIn: '',
      }
      known.roles[role] = (known.roles[role] ?? 0) + 1
      if (known.seenIn !== read.id) {
        known.reports++
        if (read.facts.isVerified) known.verifiedReports++
      }
      known.seenIn = read.id
      if (at < known.firstAt) known.firstAt = at
      if (at > known.lastAt) known.lastAt = at
      this.identifiers.set(identifierId, known)
    }
  }

  /** Accounts of the other party to which money went. */
  get accounts(): number {
    return [...this.identifiers.values()].filter(
      ({ kind, part, roles }) => (kind === 'iban' || kind === 'crypto-address') && part === 'party' && roles['paid-to'],
    ).length
  }
}

/** By kind and canonical: what may be shown whole. */
export function shownOf(
  seen: readonly { identifierId: string; kind: IdentifierEntry['kind']; canonical: string }[],
  parts: ReadonlyMap<string, Part>,
): Set<string> {
  const isShown = (id: string) => parts.get(id) === 'party' || parts.get(id) === 'protected'
  return new Set(seen.filter(({ identifierId }) => isShown(identifierId)).map(identifierKey))
}
