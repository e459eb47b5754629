// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { personTokens } from '#modules/sharing'
import { tokenPurposes } from '../consent/consent.ts'
import { dropNeedlessContacts, selectConsent, selectExpired, selectOpenDue } from '../consent/consent.store.ts'
import { closesAt } from '../follow-up/follow-up.ts'
import { settle } from '../follow-up/settle.command.ts'
import { openContact } from '../list-consents/list-consents.query.ts'
import { insertTokens, selectWithoutToken } from '../recognise/token.store.ts'
import { eraseConsents } from '../withdraw-consent/erase.command.ts'

const atOnce = 100

/** Erases what is a year old, ends what nobody waits for, and makes codes that are missing. Doing it twice changes nothing. */
export async function keepConsents(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'aftercare.keep-consents')
  await eraseExpired(system)
  await closeForgotten(system)
  await makeMissing(system)
}

async function eraseExpired(ctx: Context): Promise<void> {
  for (;;) {
    const gone = await transaction(ctx, async (tx) => {
      const ids = await selectExpired(tx, ctx.now(), atOnce)
      await eraseConsents(ctx, tx, ids, 'expired')
      return ids.length
    })
    if (gone < atOnce) return
  }
}

async function closeForgotten(ctx: Context): Promise<void> {
  for (let after = ''; ; ) {
    const found = await transaction(ctx, async (tx) => {
      const open = await selectOpenDue(tx, ctx.now(), atOnce, after)
      for (const one of open) {
        const closes = closesAt(one)
        if (!closes || closes > ctx.now()) continue
        const consent = await selectConsent(tx, one.consentId, new Date(0))
        const ending = one.status === 'planned' ? 'not-asked' : 'no-answer'
        await settle(tx, one, { ending, pathId: consent?.pathId ?? null, at: ctx.now() })
        await recordAudit(ctx, tx, {
          action: 'aftercare.follow-up-closed',
          subjectKind: 'aftercare-consent',
          subjectId: one.consentId,
          detail: { moment: one.moment },
        })
      }
      return open
    })
    const last = found.at(-1)
    if (!last || found.length < atOnce) return
    after = `${last.consentId}-${last.moment}`
  }
}

/** Of the demo, which is there before the second key holder is; and after a key was lost, of whom the contact is still kept. */
async function makeMissing(ctx: Context): Promise<void> {
  if (!ctx.settings.evaluatorUrl) return
  const waiting = await transaction(ctx, (tx) => selectWithoutToken(tx, ctx.now(), atOnce))
  for (const { id, isRecognisable, sealedContact } of waiting) {
    const wanted = isRecognisable ? tokenPurposes : (['erase'] as const)
    const tokens = await personTokens(ctx, wanted, openContact(ctx, sealedContact)).catch((error: Error) => {
      ctx.log.warn({ fault: error.name }, 'no codes were made: the second key holder does not answer')
      return null
    })
    if (!tokens) return
    await transaction(ctx, async (tx) => {
      // Meanwhile it may have been taken back.
      if (!(await selectConsent(tx, id, ctx.now()))) return
      await insertTokens(tx, id, tokens)
      await dropNeedlessContacts(tx, [id])
      await recordAudit(ctx, tx, {
        action: 'aftercare.codes-made',
        subjectKind: 'aftercare-consent',
        subjectId: id,
      })
    })
  }
}
