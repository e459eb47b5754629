// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { lockFollowUp, updateFollowUp } from '../consent/consent.store.ts'
import type { StoredConsent } from '../consent/consent.ts'
import { purpose } from '../consent/who.query.ts'
import { type FollowUp, followUpSteps, type FollowUpStep, type Moment, moments, stepsAt } from './follow-up.ts'
import { type Answers, questionNames, questions } from './questions.ts'
import { settle } from './settle.command.ts'

/** Under lock; refuses a step that is not possible (any more), so that two people never ask or count twice. */
async function lockFor(ctx: Context, tx: Tx, consentId: string, moment: string, step: FollowUpStep): Promise<FollowUp> {
  const asked = moments.find((one) => String(one) === moment)
  const found = asked && (await lockFollowUp(tx, consentId, asked))
  if (!found || !stepsAt(found, ctx.now()).includes(step)) throw new Refusal(webMessages.notNow, { status: 409 })
  return found
}

function line(consentId: string, action: `aftercare.${string}`, moment: Moment) {
  return { action, subjectKind: 'aftercare-consent', subjectId: consentId, purpose, detail: { moment } }
}

/** A call-taker asked, or reminded. */
export async function noteAsked(
  ctx: Context,
  tx: Tx,
  consent: StoredConsent,
  { moment, step }: { moment: string; step: 'ask' | 'remind' },
): Promise<void> {
  await seeingAll(ctx, tx, async () => {
    const found = await lockFor(ctx, tx, consent.id, moment, step)
    const next = followUpSteps[found.status][step]
    if (!next) throw new Refusal(webMessages.notNow, { status: 409 })
    await updateFollowUp(tx, found, next, ctx.now())
    const action = step === 'ask' ? 'aftercare.follow-up-asked' : 'aftercare.follow-up-reminded'
    await recordAudit(ctx, tx, line(consent.id, action, found.moment))
  })
}

/** What the person said becomes numbers in the same moment; the answer itself is kept nowhere. */
export async function answerFollowUp(
  ctx: Context,
  tx: Tx,
  consent: StoredConsent,
  entries: FormEntries,
): Promise<void> {
  const read = new FormReader(ctx, entries)
  const answers = Object.fromEntries(questionNames.map((name) => [name, read.choice(name, questions[name])])) as Answers
  read.done()
  await seeingAll(ctx, tx, async () => {
    const found = await lockFor(ctx, tx, consent.id, String(entries.moment), 'answer')
    await settle(tx, found, { ending: 'answered', answers, pathId: consent.pathId, at: ctx.now() })
    await recordAudit(ctx, tx, line(consent.id, 'aftercare.follow-up-answered', found.moment))
  })
}
