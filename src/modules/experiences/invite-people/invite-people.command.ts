// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type CalendarDate, daysAfter, daysOf, dutchDay, quarterAfter, quarterOf } from '#values'
import { addToTally, hasAnswer } from '../survey/answer.store.ts'
import {
  type Consent,
  deleteConsent,
  deleteTag,
  insertTag,
  lockConsent,
  selectDue,
  selectInvited,
  setInvited,
  setReminded,
  setWaiting,
} from '../survey/consent.store.ts'
import { keysOf, newCode, openCode, sealCode, tagOf } from '../survey/keys.query.ts'
import { waits } from '../survey/rules.ts'
import { handOver, pointNames } from './hand-over.command.ts'

const mostAtOnce = 500

/** Invites everybody whose turn it is. Without a mail server everybody waits. Returns how many mails went. */
export async function invitePeople(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'experiences.invite-people')
  if (!system.settings.mailRelay) return 0
  const nameOf = await pointNames(system)
  let sent = 0
  for (const id of await transaction(system, (tx) => selectDue(tx, dutchDay(system.now()), mostAtOnce)))
    if (await inviteOne(system, id, nameOf)) sent += 1
  return sent
}

/**
 * Invites one person. That it begins is committed before the mail goes, so that whoever is stopped halfway sends no second one; and the
 * consent is held while the mail goes, so that none leaves after somebody stopped.
 */
async function inviteOne(ctx: Context, id: string, nameOf: (consent: Consent) => string): Promise<boolean> {
  const code = await transaction(ctx, (tx) => begin(ctx, tx, id))
  if (code === null) return false
  return transaction(ctx, async (tx) => {
    const consent = await heldWith(ctx, tx, id, code)
    if (!consent?.quarter) return false
    const { pointId, quarter } = consent
    const outcome = await handOver(ctx, { consent, kind: 'invitation', code, point: nameOf(consent) })
    if (outcome === 'away') {
      // It certainly did not go: as if it had not begun.
      await addToTally(tx, { pointId, quarter }, { invited: -1 })
      await deleteTag(tx, quarter, tagOf(ctx, consent.addressDigest, quarter))
      await setWaiting(tx, id, dutchDay(ctx.now()))
      return false
    }
    if (outcome === 'refused') {
      await addToTally(tx, { pointId, quarter }, { unreachable: 1 })
      await deleteConsent(tx, id)
    }
    const action = outcome === 'sent' ? 'experiences.invitation-sent' : 'experiences.invitation-refused'
    await recordAudit(ctx, tx, { action, subjectKind: 'consent', subjectId: id })
    return outcome === 'sent'
  })
}

/** The code of the invitation that begins; null when it is not their turn (any more). */
async function begin(ctx: Context, tx: Tx, id: string): Promise<string | null> {
  const consent = await lockConsent(tx, id)
  if (consent?.status !== 'waiting') return null
  const on = dutchDay(ctx.now())
  const quarter = quarterOf(on)
  if (!(await insertTag(tx, { quarter, tag: tagOf(ctx, consent.addressDigest, quarter), on }))) {
    // This address, or another with the same tag, had its invitation: the next quarter.
    await setWaiting(tx, id, daysOf(quarterAfter(quarter)).first)
    return null
  }
  const code = newCode(ctx)
  await setInvited(tx, id, { quarter, on, codeDigest: keysOf(ctx, code).consent, sealedCode: sealCode(ctx, code) })
  await addToTally(tx, { pointId: consent.pointId, quarter }, { invited: 1 })
  return code
}

async function heldWith(ctx: Context, tx: Tx, id: string, code: string): Promise<Consent | null> {
  const consent = await lockConsent(tx, id)
  return consent?.status === 'invited' && consent.sealedCode && openCode(ctx, consent.sealedCode) === code
    ? consent
    : null
}

/** Reminds whoever did not answer, once. Returns how many mails went. */
export async function remindPeople(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'experiences.remind-people')
  if (!system.settings.mailRelay) return 0
  const nameOf = await pointNames(system)
  const today = dutchDay(system.now())
  let sent = 0
  for (const { id } of await transaction(system, selectInvited)) {
    const code = await transaction(system, (tx) => beginReminder(system, tx, id, today))
    if (code === null) continue
    const isSent = await transaction(system, async (tx) => {
      const consent = await heldWith(system, tx, id, code)
      if (!consent) return false
      const outcome = await handOver(system, { consent, kind: 'reminder', code, point: nameOf(consent) })
      if (outcome === 'away') await setReminded(tx, id, null)
      else if (outcome === 'sent')
        await recordAudit(system, tx, { action: 'experiences.reminder-sent', subjectKind: 'consent', subjectId: id })
      return outcome === 'sent'
    })
    if (isSent) sent += 1
  }
  return sent
}

async function beginReminder(ctx: Context, tx: Tx, id: string, today: string): Promise<string | null> {
  const consent = await lockConsent(tx, id)
  if (consent?.status !== 'invited' || !consent.sealedCode || !consent.invitedOn || consent.remindedOn) return null
  const age = (days: number) => daysAfter(consent.invitedOn as CalendarDate, days)
  if (today < age(waits.reminder) || today > age(waits.open)) return null
  const code = openCode(ctx, consent.sealedCode)
  if (await hasAnswer(tx, keysOf(ctx, code).answer)) return null
  await setReminded(tx, id, today)
  return code
}
