// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Known, type KnownIdentifier, type KnownLine, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, formatDateTime, type Language, translate } from '#foundation/text'
import { casesOf } from '#modules/cases'
import { listReportsSeen } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { outcomeWord, statusTone } from '../list-requests/clock-view.ts'
import { askedPath, askPath, receivedPath } from '../request/addresses.ts'
import { isInHand, isOpen } from '../request/request.ts'
import { requestsOn } from '../request/requests-on.store.ts'
import { measureText, requestText } from '../request/request.text.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import { knownText } from './known.text.ts'

/** What the own organisation asked others to do about it, and the way to ask more, from a case in which it is. */
export async function knownAsked(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  const deeds = await askDeed(ctx, about, purpose)
  const { requests, count, names } = await transaction(ctx, async (tx) => {
    const found = await requestsOn(tx, about, { senderId: own }, mostKnown)
    if (found.requests.length > 0) await look(ctx, tx, own, found.requests, purpose)
    const receivers = [...new Set(found.requests.map(({ receiverId }) => receiverId))]
    return { ...found, names: await organisationNames({ ...ctx, tx }, receivers) }
  })
  return {
    count,
    deeds,
    lines: requests.map((one) => lineOf(one, 'askedOf', names.get(one.receiverId), askedPath(one.id), ctx.language)),
  }
}

/**
 * What others asked of the own organisation about it, once somebody read that. What was lifted, refused or taken back is not told: they keep
 * nothing of it either.
 */
export async function knownReceived(ctx: Context, about: KnownIdentifier, purpose: string): Promise<Known> {
  const own = organisationOf(ctx.actor) ?? ''
  // Before the promise a row says only to the program what it is about; the reader has it from the message.
  const system = asSystem(ctx, 'measures.know-identifier')
  const { requests, names } = await transaction(system, async (tx) => {
    const found = await requestsOn(tx, about, { receiverId: own }, mostKnown)
    const readable = found.requests.filter(isInHand)
    const senders = [...new Set(readable.map(({ senderId }) => senderId))]
    return { requests: readable, names: await organisationNames({ ...system, tx }, senders) }
  })
  if (requests.length === 0) return nothingKnown
  await transaction(ctx, (tx) => look(ctx, tx, own, requests, purpose))
  return {
    count: requests.length,
    lines: requests.map((one) => lineOf(one, 'askedBy', names.get(one.senderId), receivedPath(one.id), ctx.language)),
  }
}

function look(ctx: Context, tx: Tx, own: string, requests: readonly StoredRequest[], purpose: string) {
  return recordAudit(ctx, tx, {
    action: 'measures.requests-read',
    subjectKind: 'organisation',
    subjectId: own,
    purpose,
    subjects: requests.map(({ id }) => id),
  })
}

function lineOf(
  one: StoredRequest,
  side: 'askedOf' | 'askedBy',
  name: string | undefined,
  path: string,
  language: Language,
): KnownLine {
  const [t, m, s] = [translate(knownText, language), translate(measureText, language), translate(requestText, language)]
  return {
    key: one.id,
    at: one.askedAt,
    what: m(one.measure),
    state: { kind: statusTone(one.status), text: s(one.status) },
    more: [
      t(side, { name: name ?? '' }),
      s(one.ground),
      outcomeWord(one.outcome, language),
      one.inForceAt && t('since', { at: formatDateTime(one.inForceAt, language) }),
      one.withdrawnBecause && s(one.withdrawnBecause),
    ]
      .filter(Boolean)
      .join(' · '),
    href: addressIn(language, path),
    isNow: isOpen(one.status) || one.status === 'in-force',
  }
}

/** Own reports of which the case is looked up. */
const mostReports = 50

async function askDeed(ctx: Context, about: KnownIdentifier, purpose: string) {
  const { reports } = await listReportsSeen(ctx, about.id, { limit: mostReports, offset: 0 }, purpose)
  const ids = reports.map(({ reportId }) => reportId)
  const inCases = await casesOf(ctx, ids)
  const from = ids.find((id) => inCases.has(id))
  const text = translate(knownText, ctx.language)('ask')
  return from ? [{ text, href: addressIn(ctx.language, askPath({ case: from })) }] : []
}
