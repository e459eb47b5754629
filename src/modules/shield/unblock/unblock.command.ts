// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { type Claim, proveDomain } from '#modules/redress'
import { dutchDay, isRowId, parseReceiptCode, parseWebAddress, receiptCodeOf } from '#values'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { proposers } from '../decide-name/decision.store.ts'
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { lockById } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'
import { parentsOf } from '../name/place.ts'
import { interimReason } from './interim.ts'
import { mostWarnedADay } from '../warn-visitor/warned.store.ts'
import { unblockMessages } from './unblock.text.ts'
import {
  insertRequest,
  listersOf,
  noteDecided,
  noteLift,
  noteProven,
  selectByDigest,
  selectListed,
  selectRequest,
  type UnblockRequest,
} from './unblock.store.ts'

export type { UnblockRequest }

const mostNarrative = 2_000

/**
 * Somebody asks to take a name off the list. The list is public, so a name that is not on it is said to be so. Returns the code with which they
 * follow it; the same form again gives the same code and stores nothing.
 */
export async function askUnblock(
  ctx: Context,
  { formToken, site, narrative }: { formToken: string; site: string; narrative: string },
): Promise<string> {
  const read = parseWebAddress(site)
  const host = read.ok ? read.value.canonical.split('/')[0] : undefined
  if (host === undefined)
    throw new Refusal(unblockMessages.siteUnread, { fields: [{ field: 'site', code: unblockMessages.siteUnread }] })
  if (narrative.length > mostNarrative)
    throw new Refusal(unblockMessages.tooLong, { fields: [{ field: 'narrative', code: unblockMessages.tooLong }] })
  const system = asSystem(ctx, 'shield.unblock')
  const sent = JSON.stringify([formToken, host, narrative])
  const code = receiptCodeOf(ctx.secrets.digest('shield.unblock-form', sent))
  await transaction(system, async (tx) => {
    const listed = await selectListed(tx, [host, ...parentsOf(host)])
    if (!listed)
      throw new Refusal(unblockMessages.notListed, { fields: [{ field: 'site', code: unblockMessages.notListed }] })
    const id = ctx.newId()
    const row = { id, nameId: listed.id, host, narrative, codeDigest: digestOf(ctx, code), receivedAt: ctx.now() }
    if (!(await insertRequest(tx, row))) return
    await recordAudit(system, tx, {
      action: 'shield.unblock-asked',
      subjectKind: 'name',
      subjectId: listed.id,
      detail: { requestId: id },
    })
  })
  return code
}

/** For an objection, which asks about any list: null when this site is not on ours. */
export async function askWhenListed(ctx: Context, asked: Parameters<typeof askUnblock>[1]): Promise<string | null> {
  try {
    return await askUnblock(ctx, asked)
  } catch (error) {
    const isElsewhere = [unblockMessages.notListed, unblockMessages.siteUnread].some((code) => isRefused(error, code))
    if (isElsewhere) return null
    throw error
  }
}

function isRefused(error: unknown, code: string): boolean {
  return error instanceof Refusal && error.code === code
}

/** What whoever asked may see; null for a code that is wrong or of nobody. */
export function findUnblock(ctx: Context, code: string): Promise<UnblockRequest | null> {
  return transaction(asSystem(ctx, 'shield.unblock'), (tx) =>
    selectByDigest(tx, digestOf(ctx, parseReceiptCode(code) ?? 'no code')),
  )
}

/** The name itself must show it: whoever controls a name under it, controls that one only. */
export function claimOf({ id, name }: UnblockRequest): Claim {
  return { id, of: 'unblock-request', kind: 'web-address', canonical: name }
}

/**
 * Looks whether the name says that it is theirs. When it does, the policy may take it off the list at once, until somebody decides; each such use
 * is stored with its reason.
 */
export async function proveUnblock(
  ctx: Context,
  request: UnblockRequest,
  network: Parameters<typeof proveDomain>[2],
): Promise<void> {
  await proveDomain(ctx, claimOf(request), network)
  const system = asSystem(ctx, 'shield.unblock')
  await transaction(system, async (tx) => {
    const [name] = await lockById(tx, [request.nameId])
    const list = await readList(tx)
    const listers = await listersOf(tx, request.nameId)
    const visitorsADay = await mostWarnedADay(tx, request.name, dutchDay(system.now()))
    const because =
      name?.status === 'listed'
        ? interimReason({ isShared: name.isShared, byPerson: listers.length > 0, visitorsADay }, listingPolicy.unblock)
        : null
    const suspended = because && { because, policyVersion: listingPolicy.version }
    await noteProven(tx, request.id, system.now(), suspended)
    if (name && because)
      await decideNames(
        system,
        tx,
        [
          {
            name,
            step: 'suspend',
            reason: `De eigenaar liet zien dat de site van hem is; volgens het beleid (${because}).`,
          },
        ],
        { list, by: null },
      )
  })
}

/**
 * People of the authority decide, and never one of the two who listed it. That it goes off the list takes two: the first takes it off for now. What was
 * suspended is proposed again when it is kept.
 */
export async function decideUnblock(
  ctx: Context,
  decision: { requestId: string; outcome: 'lifted' | 'kept'; reason: string },
): Promise<void> {
  const by = judgeOf(ctx)
  const { requestId, outcome } = decision
  const reason = decision.reason.trim()
  if (reason.length < 3)
    throw new Refusal(webMessages.reasonNeeded, { fields: [{ field: 'reason', code: webMessages.reasonNeeded }] })
  await transaction(ctx, async (tx) => {
    const list = await listOfJudge(ctx, tx)
    const request = isRowId(requestId) ? await selectRequest(tx, requestId) : null
    if (!request) throw new Refusal(shieldMessages.noSuchName, { status: 404 })
    const [name] = await lockById(tx, [request.nameId])
    if (request.decidedAt !== null || !name) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    mustBeAnother(ctx, ...(await listersOf(tx, request.nameId)))
    const isOn = name.status === 'listed' || name.status === 'suspended'
    if (outcome === 'lifted' && isOn && request.liftBy === null) {
      await noteLift(tx, requestId, by.id)
      if (name.status === 'listed') await decideNames(ctx, tx, [{ name, step: 'suspend', reason }], { list, by })
      await record(ctx, tx, 'lift-proposed', request)
      return
    }
    if (outcome === 'lifted') mustBeAnother(ctx, request.liftBy)
    await noteDecided(tx, requestId, { at: ctx.now(), outcome, reason, by })
    if (outcome === 'lifted' && isOn) await decideNames(ctx, tx, [{ name, step: 'withdraw', reason }], { list, by })
    const isProposed = (await proposers(tx, [name.id])).has(name.id)
    if (outcome === 'kept' && name.status === 'suspended' && !isProposed)
      await decideNames(ctx, tx, [{ name, step: 'propose', reason }], { list, by })
    await record(ctx, tx, outcome, request)
  })
}

function record(ctx: Context, tx: Tx, what: string, { id, nameId }: UnblockRequest): Promise<void> {
  const detail = { requestId: id }
  return recordAudit(ctx, tx, { action: `shield.unblock-${what}`, subjectKind: 'name', subjectId: nameId, detail })
}

function digestOf(ctx: Context, code: string): Buffer {
  return ctx.secrets.digest('shield.unblock-code', code)
}
