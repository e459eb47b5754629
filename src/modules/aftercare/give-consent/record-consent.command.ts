// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { type PersonToken, personTokens } from '#modules/sharing'
import { dutchDay, isRowId, receiptCodeOf } from '#values'
import { type Contact, expiryOf, tokenPurposes, type TokenPurpose, wordsVersion } from '../consent/consent.ts'
import { dropNeedlessContacts, insertConsent, insertFollowUp } from '../consent/consent.store.ts'
import { aftercareMessages } from '../consent/consent.text.ts'
import { helperOf, purpose } from '../consent/who.query.ts'
import { addToTally } from '../count-outcomes/tally.store.ts'
import { halfOf } from '../count-outcomes/half.ts'
import { dueOf, moments } from '../follow-up/follow-up.ts'
import { monthsBetween, most } from '../recognise/limits.ts'
import { countLook, insertRecognition, insertTokens, selectEarlier } from '../recognise/token.store.ts'
import type { GivenConsent } from './read-consent.ts'

export interface Recorded {
  id: string
  /** For the person; shown once. */
  code: string
  /** How many months ago somebody with this contact said yes to being recognised; null: nobody, or it was not asked. Kept nowhere. */
  monthsAgo: number | null
  wasAsked: boolean
}

/**
 * Writes down what somebody said yes to while they were there, and, when being recognised was in it, answers at that one moment whether they came
 * before: only when both yeses hold. There is no other way to ask. `id`: of the form, so that sending it twice is once.
 */
export async function recordConsent(ctx: Context, id: string, given: GivenConsent): Promise<Recorded> {
  if (!isRowId(id)) throw new Refusal(aftercareMessages.sentBefore, { status: 409 })
  const who = await mayLook(ctx)
  const isAsked = given.purposes.includes('recognise')
  const tokens = await tokensOf(ctx, given.contact, isAsked ? tokenPurposes : ['erase'])
  const code = receiptCodeOf(randomBytes(12))
  const at = ctx.now()
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const consent = {
        id,
        organisationId: who.organisationId,
        givenAt: at,
        expiresAt: expiryOf(at),
        codeDigest: ctx.secrets.digest('aftercare.code', code),
        purposes: given.purposes,
        wordsVersion,
        said: given.said,
        spoke: given.spoke,
        contactCheck: given.contactCheck,
        needs: given.needs,
        sealedContact: ctx.secrets.seal('aftercare.contact', JSON.stringify(given.contact)),
        recordedBy: who.personId,
      }
      if (!(await insertConsent(tx, consent))) throw new Refusal(aftercareMessages.sentBefore, { status: 409 })
      await insertTokens(tx, id, tokens)
      const earlier = isAsked ? await selectEarlier(tx, tokens, { notId: id, at }) : null
      if (earlier)
        await insertRecognition(tx, { id: ctx.newId(), consentId: earlier.id, organisationId: who.organisationId, at })
      if (given.purposes.includes('follow-up'))
        for (const moment of moments)
          await insertFollowUp(tx, {
            consentId: id,
            moment,
            organisationId: who.organisationId,
            dueAt: dueOf(at, moment),
            status: 'planned',
            statusAt: at,
          })
      await dropNeedlessContacts(tx, [id])
      await addToTally(tx, [{ half: halfOf(dutchDay(at)), moment: 0, measure: 'offer', answer: 'yes' }])
      // What was answered stands in no record: a line that says it would be the very label that nobody gets.
      await recordAudit(ctx, tx, {
        action: 'aftercare.consent-recorded',
        subjectKind: 'aftercare-consent',
        subjectId: id,
        purpose,
        detail: { asked: isAsked, followUp: given.purposes.includes('follow-up'), wordsVersion },
      })
      return { id, code, monthsAgo: earlier && monthsBetween(earlier.givenAt, at), wasAsked: isAsked }
    }),
  )
}

/** Counts before anything is asked, in a transaction of its own: what fails afterwards counts too. */
function mayLook(ctx: Context) {
  return transaction(ctx, async (tx) => {
    const who = await helperOf(ctx, tx)
    const before = await seeingAll(ctx, tx, () => countLook(tx, { id: ctx.newId(), ...who, at: ctx.now() }))
    const isOver = before.hour >= most.hour || before.day >= most.day || before.organisation >= most.organisation
    if (isOver) throw new Refusal(aftercareMessages.tooMany, { status: 429 })
    return who
  })
}

/** Codes of a contact. Refuses when the second key holder is away: nothing may be kept that cannot be found again. */
export async function tokensOf(
  ctx: Context,
  contact: Contact,
  wanted: readonly TokenPurpose[],
): Promise<PersonToken[]> {
  try {
    return await personTokens(ctx, wanted, contact)
  } catch (error) {
    ctx.log.warn({ fault: (error as Error).name }, 'no codes were made: the second key holder does not answer')
    throw new Refusal(aftercareMessages.holderAway, { status: 503 })
  }
}

/** Somebody said no, is too young, or was not there themselves: a number, and nothing else. */
export async function countRefused(ctx: Context): Promise<void> {
  await transaction(ctx, async (tx) => {
    await helperOf(ctx, tx)
    const half = halfOf(dutchDay(ctx.now()))
    await seeingAll(ctx, tx, () => addToTally(tx, [{ half, moment: 0, measure: 'offer', answer: 'no' }]))
    await recordAudit(ctx, tx, { action: 'aftercare.offer-refused', subjectKind: 'aftercare-tally', subjectId: half })
  })
}
