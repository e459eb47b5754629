// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { submitReports } from '#modules/reports'
import { type DisclosureItem, discloseIn, whyMessages } from '#modules/sharing'
import { isRowId, parsePhone, receiptCodeOf, Withheld } from '#values'
import { codeWordOf } from '../referral/code-word.ts'
import { categoriesOf, referenceOf } from '../referral/packet.ts'
import { type Packet, toldShape } from '../referral/packet.schema.ts'
import { dueAfter } from '../referral/referral.ts'
import { addToTally, countOpenOfPhone, insertHandOver, selectHandOver } from '../referral/referral.store.ts'
import { referralMessages } from '../referral/referral.text.ts'
import { isReportOf } from '../find-points/own-report.query.ts'
import { makerOf, type Prepared, prepareHandOver, type Typed } from './prepare.query.ts'
import { sealPacket } from './seal-packet.query.ts'
import { tellPerson } from './tell-person.command.ts'

export interface HandOverAsked {
  /** Made with the form: sending it twice hands over once. */
  id: string
  plan: string
  receiverId: string
  typed: Typed
  hasConsent: boolean
  /** A report of the own organisation; left out: one is made, because the person must be able to see it and take it back. */
  reportId?: string
}

/** Open hand-overs with one number: nobody is called by everybody at the same time. */
const mostOfNumber = 3

/**
 * Hands somebody over who said yes. Report, consent, packet, what the rules decided and the message are one transaction: it lies in the inbox
 * of the receiver, or nothing went. `reportCode`: of the report that was made with it; null when there was one already.
 */
export async function handOver(
  ctx: Context,
  asked: HandOverAsked,
): Promise<{ id: string; reportCode: string | null; pointId: string }> {
  const own = makerOf(ctx)
  if (!isRowId(asked.id)) throw new Refusal(webMessages.notThere, { status: 400 })
  if (!asked.hasConsent)
    throw new Refusal(referralMessages.noConsent, {
      status: 400,
      fields: [{ field: 'consent', code: referralMessages.noConsent }],
    })
  const prepared = await prepareHandOver(ctx, asked)
  const system = asSystem(ctx, 'referrals.hand-over')
  return transaction(system, async (tx) => {
    const known = await selectHandOver(tx, asked.id)
    if (known && known.senderId !== own) throw new Refusal(webMessages.notThere, { status: 404 })
    if (known) return { id: known.id, reportCode: null, pointId: known.pointId }
    const report = await reportFor({ ...system, tx }, own, asked, prepared)
    await store(ctx, tx, { own, asked, prepared, reportId: report.id })
    return { id: asked.id, reportCode: report.code, pointId: prepared.pointId }
  })
}

async function reportFor(
  system: Context,
  own: string,
  { reportId }: HandOverAsked,
  { advice }: Prepared,
): Promise<{ id: string; code: string | null }> {
  if (reportId !== undefined) {
    if (!(await isReportOf(system, own, reportId))) throw new Refusal(referralMessages.notOwnReport, { status: 404 })
    return { id: reportId, code: null }
  }
  const code = receiptCodeOf(randomBytes(12))
  const [report] = await submitReports(
    system,
    [{ fraudForm: advice.form === 'FF-000' ? undefined : advice.form, identifiers: [] }],
    { origin: 'web', receiptCode: code, controllerOrganisationId: own },
  )
  if (!report) throw new Error('a report that was filed is not there')
  return { id: report.reportId, code }
}

interface Stored {
  own: string
  asked: HandOverAsked
  prepared: Prepared
  reportId: string
}

async function store(ctx: Context, tx: Tx, { own, asked, prepared, reportId }: Stored): Promise<void> {
  const { receiverId, pointId, told, calls, callFrom, advice, words, fields, urgency } = prepared
  const now = ctx.now()
  const system = { ...asSystem(ctx, 'referrals.hand-over'), tx }
  const from = (await organisationNames(system, [own])).get(own) ?? own
  const codeWord = codeWordOf(randomBytes(4))
  const packet: Packet = {
    reference: referenceOf(asked.id),
    urgency,
    from,
    calls,
    callFrom,
    codeWord,
    told: toldShape.parse(told),
  }
  const phone = parsePhone(told.phone ?? '')
  const phoneDigest = phone.ok ? ctx.secrets.digest('referrals.phone', phone.value.canonical) : null
  if (phoneDigest && (await countOpenOfPhone(tx, phoneDigest)) >= mostOfNumber)
    throw new Refusal(referralMessages.tooManyOfNumber, { status: 409 })
  const { actor } = ctx
  const isStored = await insertHandOver(tx, {
    id: asked.id,
    reportId,
    senderId: own,
    receiverId,
    pointId,
    situation: advice.situation,
    urgency,
    calls,
    handedAt: now,
    dueAt: dueAfter(urgency, 'answer', now),
    sealed: sealPacket(ctx.secrets, { packet, plan: asked.plan }),
    phoneDigest,
    consent: {
      askedBy: 'id' in actor ? actor.id : '',
      askedByName: actor.kind === 'person' ? actor.name : from,
      words,
      fields,
    },
  })
  if (!isStored) throw new Refusal(referralMessages.alreadyThere, { status: 409 })
  const { kept } = await discloseIn(system, tx, {
    exchange: 'warm-hand-over',
    senderId: own,
    receiverId,
    purpose: 'help-victim',
    items: [itemOf(asked.id, packet, fields)],
  })
  const [held] = kept
  if (held) throw new Refusal(whyMessages[held.why], { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'referrals.hand-over-made',
    subjectKind: 'hand-over',
    subjectId: asked.id,
    purpose: 'help-victim',
    detail: { report: reportId, to: receiverId, fields: fields.join(), urgency, calls },
  })
  await addToTally(tx, { senderId: own, pointId, situation: advice.situation, question: 'course', answer: 'handed' })
  await tellPerson(ctx, tx, { reportId, senderId: own, receiverId }, 'made')
}

function itemOf(id: string, packet: Packet, fields: Prepared['fields']): DisclosureItem {
  return {
    kind: 'hand-over',
    id,
    categories: categoriesOf(fields),
    // What somebody says about themselves; nobody else is in it.
    evidence: 'unverified-report',
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld({ ...packet }),
  }
}
