// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { dutchDay, receiptCodeOf } from '#values'
import { insertConsent, insertFollowUp, updatePath } from '../consent/consent.store.ts'
import { expiryOf, wordsVersion } from '../consent/consent.ts'
import { halfOf, shownFrom } from '../count-outcomes/half.ts'
import { addToTally } from '../count-outcomes/tally.store.ts'
import { dueOf, moments } from '../follow-up/follow-up.ts'
import { demoCounts, demoTalks } from './demo-people.data.ts'

/** Talks of the invented reporting point, without their codes: the job makes those when the second key holder is there. And one half-year of numbers. */
export async function loadDemoAftercare(ctx: Context): Promise<void> {
  const caller = await identities.findPerson(ctx, developmentIssuer, 'marijke-brouwer')
  if (caller?.kind !== 'person') return
  await transaction(ctx, async (tx) => {
    for (const talk of demoTalks) {
      const id = ctx.newId()
      const at = new Date(ctx.now().getTime() - talk.daysAgo * 86_400_000)
      const code = receiptCodeOf(new TextEncoder().encode(talk.seed).slice(-12))
      await insertConsent(tx, {
        id,
        organisationId: caller.organisationId,
        givenAt: at,
        expiresAt: expiryOf(at),
        codeDigest: ctx.secrets.digest('aftercare.code', code),
        purposes: talk.purposes,
        wordsVersion,
        said: 'read-out',
        spoke: talk.helper ? 'helper' : 'self',
        contactCheck: talk.contact.kind === 'phone' ? 'called-back' : 'not-checked',
        needs: talk.needs,
        sealedContact: ctx.secrets.seal('aftercare.contact', JSON.stringify(talk.contact)),
        recordedBy: caller.id,
      })
      await updatePath(tx, { id, version: 1, pathId: talk.pathId, at })
      for (const moment of moments)
        await insertFollowUp(tx, {
          consentId: id,
          moment,
          organisationId: caller.organisationId,
          dueAt: dueOf(at, moment),
          status: 'planned',
          statusAt: at,
        })
    }
    const half = lastShown(ctx.now())
    for (const [moment, measure, counts] of demoCounts)
      for (const [answer, n] of Object.entries(counts)) await addToTally(tx, [{ half, moment, measure, answer }], n)
  })
}

/** The newest half-year of which everything has ended. */
function lastShown(now: Date): string {
  for (let back = new Date(now); ; back = new Date(back.getTime() - 150 * 86_400_000)) {
    const half = halfOf(dutchDay(back))
    if (shownFrom(half) <= now) return half
  }
}
