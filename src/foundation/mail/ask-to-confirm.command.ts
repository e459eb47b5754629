// SPDX-License-Identifier: EUPL-1.2
// No audit line: whoever lets somebody ask writes it.
import { type Context, seeingAll } from '../access/index.ts'
import type { Tx } from '../db/index.ts'
import { receiptCodeOf } from '#values'
import { countLetters, insertLetter } from './letter.store.ts'
import { type Mailing, updateMailWish } from './mailing.store.ts'

const [day, tokenBytes, mostConfirmations] = [86_400_000, 24, 3]

/** What addresses and tokens of a mailing are sealed and found by. */
export function purposesOf({ name }: Mailing) {
  return { address: `${name}.address`, token: `${name}.token` }
}

/**
 * Keeps an address, and puts the question in line whether it is right; nothing else goes there until its owner says yes. Returns the id of that
 * letter; null when it was asked often enough today.
 */
export async function askToConfirm(
  ctx: Context,
  tx: Tx,
  mailing: Mailing,
  { personId, mail, address }: { personId: string; mail: string; address: string },
): Promise<string | null> {
  const { secrets } = ctx
  const purpose = purposesOf(mailing)
  const token = secrets.token(tokenBytes)
  // Typed by people: no link of ours leads to a form.
  const confirm = receiptCodeOf(Buffer.from(secrets.token(12), 'base64url'))
  const at = ctx.now()
  const id = ctx.newId()
  const isAsked = await seeingAll(ctx, tx, async () => {
    const since = new Date(at.getTime() - day)
    if ((await countLetters(tx, mailing, { personId, kind: 'confirm', since })) >= mostConfirmations) return false
    const sealedToken = secrets.seal(purpose.token, confirm)
    return insertLetter(tx, mailing, { id, personId, kind: 'confirm', about: id, sealedToken, at })
  })
  if (!isAsked) return null
  await updateMailWish(tx, mailing, {
    personId,
    mail,
    language: ctx.language,
    sealedAddress: secrets.seal(purpose.address, address),
    sealedToken: secrets.seal(purpose.token, token),
    tokenDigest: secrets.digest(purpose.token, token),
    confirmDigest: secrets.digest(purpose.token, confirm),
    confirmUntil: new Date(at.getTime() + 3 * day),
    at,
  })
  return id
}
