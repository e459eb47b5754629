// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { dutchDay } from '#values'
import { daysAfter } from '../agreement/days.ts'
import { decideAgreement } from '../decide-agreement/decide-agreement.command.ts'
import { draftAgreement } from '../draft-agreement/draft-agreement.command.ts'
import { endAgreements } from '../end-agreements/end-agreements.command.ts'
import { signAgreement } from '../sign-agreement/sign-agreement.command.ts'
import { type DemoAgreement, demoAgreements } from './demo-agreements.data.ts'

const hour = 3_600_000

/** Invented agreements, written, signed and stopped by the invented people through the same doors as real ones. */
export async function loadDemoAgreements(ctx: Context): Promise<void> {
  if (!ctx.settings.isDemo) return
  for (const agreement of demoAgreements) await load(ctx, agreement)
  await endAgreements(ctx)
}

async function load(ctx: Context, agreement: DemoAgreement): Promise<void> {
  const { draftedAt, startsAt, endsAt, dpiaReviewAt, drafter, signers, stopped, sends, receives, ...content } =
    agreement
  const today = dutchDay(ctx.now())
  const parties = new Set([...sends, ...receives]).size
  const draft = {
    ...content,
    exchanges: [...content.exchanges],
    dataCategories: [...content.dataCategories],
    purposes: [...content.purposes],
    sends: [...sends],
    receives: [...receives],
    dpiaReviewOn: daysAfter(today, dpiaReviewAt),
    startsOn: daysAfter(today, startsAt),
    endsOn: daysAfter(today, endsAt),
  }
  const agreementId = await draftAgreement(await as(ctx, drafter, draftedAt), draft)
  for (const [index, signer] of signers.entries())
    await signAgreement(await as(ctx, signer, draftedAt + (index + 1) / 4), agreementId, 1)
  const [first = ''] = signers
  if (signers.length === parties)
    await decideAgreement(await as(ctx, first, draftedAt + 3), { agreementId, step: 'activate' })
  if (stopped) {
    const { by, reason } = stopped
    await decideAgreement(await as(ctx, by, -2), { agreementId, step: 'suspend', reason })
  }
}

/** In the name of one of the demo people, some days from now, during working hours: a whole day is from nine to five. */
async function as(ctx: Context, subject: string, days: number): Promise<Context> {
  const actor = await identities.findPerson(ctx, developmentIssuer, subject)
  if (!actor) throw new Error(`no demo person ${subject}`)
  const whole = Math.floor(days)
  const at = new Date(Date.parse(`${daysAfter(dutchDay(ctx.now()), whole)}T08:00:00Z`) + (days - whole) * 8 * hour)
  return { ...ctx, actor, now: () => at }
}
