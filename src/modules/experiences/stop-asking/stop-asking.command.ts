// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { parseEmailAddress } from '#values'
import { consentMessages } from '../give-consent/consent.text.ts'
import { addToTally, deleteAnswer, hasAnswer } from '../survey/answer.store.ts'
import { type Consent, deleteConsent, lockByCode, selectByAddress } from '../survey/consent.store.ts'
import { type AnswerKeys, digestAddress, keysOf, keysOfTyped, openCode } from '../survey/keys.query.ts'
import { selectPoint } from '../survey/point.store.ts'

/** Erases whoever holds this code, and what they answered with it. False when nothing answers to it. */
export async function stopByCode(ctx: Context, typed: string): Promise<boolean> {
  const keys = keysOfTyped(ctx, typed)
  if (!keys) return false
  const system = asSystem(ctx, 'experiences.stop-asking')
  return transaction(system, async (tx) => {
    const consent = await lockByCode(tx, keys.consent)
    if (consent) await erase(system, tx, consent, keys)
    // Also when the consent is gone already: it was for once.
    const late = consent ? null : await deleteAnswer(tx, keys)
    if (late) await addToTally(tx, late, { declined: 1 })
    return consent !== null || late !== null
  })
}

/** Erases everything about an address, as far as anything still leads from it. Says nothing about what was known. */
export async function stopByAddress(ctx: Context, typed: string): Promise<void> {
  const address = parseEmailAddress(typed)
  if (!address.ok) throw noAddress()
  const system = asSystem(ctx, 'experiences.stop-asking')
  await transaction(system, (tx) => eraseAddress(system, tx, address.value.canonical, null))
}

/** A reporting point says that somebody wants to stop: only for itself. */
export async function withdrawForPoint(
  ctx: Context,
  { point, address: typed, organisationId }: { point: string; address: string; organisationId: string | null },
): Promise<void> {
  const address = parseEmailAddress(typed)
  if (!address.ok) throw noAddress()
  await transaction(ctx, async (tx) => {
    const found = await selectPoint(tx, point)
    if (found?.organisationId !== organisationId) throw new Refusal(consentMessages.notYourPoint, { status: 404 })
    await seeingAll(ctx, tx, () => eraseAddress(ctx, tx, address.value.canonical, point))
  })
}

async function eraseAddress(ctx: Context, tx: Tx, address: string, pointId: string | null): Promise<void> {
  for (const consent of await selectByAddress(tx, digestAddress(ctx, address)))
    if (pointId === null || consent.pointId === pointId) await erase(ctx, tx, consent, keysOfConsent(ctx, consent))
}

/** What leads to the answer of this person: only while their invitation is open. */
export function keysOfConsent(ctx: Context, { sealedCode }: Consent): AnswerKeys | null {
  return sealedCode && keysOf(ctx, openCode(ctx, sealedCode))
}

/** Erases a consent, and the answer that these keys lead to. Whoever was invited and has no answer any more counts as declined. */
export async function erase(ctx: Context, tx: Tx, consent: Consent, keys: AnswerKeys | null): Promise<void> {
  const isOpen = consent.status === 'invited' && !(keys && (await hasAnswer(tx, keys.answer)))
  const gone = keys && (await deleteAnswer(tx, keys))
  const { pointId, quarter } = consent
  if (gone) await addToTally(tx, gone, { declined: 1 })
  else if (isOpen && quarter) await addToTally(tx, { pointId, quarter }, { declined: 1 })
  await deleteConsent(tx, consent.id)
  await recordAudit(ctx, tx, { action: 'experiences.consent-withdrawn', subjectKind: 'consent', subjectId: consent.id })
}

function noAddress(): Refusal {
  const code = webMessages.noMailAddress
  return new Refusal(code, { fields: [{ field: 'address', code }] })
}
