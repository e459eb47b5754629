// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { adviseByPhone } from '#modules/guidance'
import { identities } from '#modules/partners'
import { demoPhone } from '#values'
import { answerHandOver } from '../answer-hand-over/answer-hand-over.command.ts'
import { readReceived } from '../answer-hand-over/read-hand-over.query.ts'
import { referColdly } from '../find-points/refer-coldly.command.ts'
import { handOver } from '../hand-over/hand-over.command.ts'
import { addManyToTally, selectHandOver } from '../referral/referral.store.ts'
import { askedQuestions, saidChoices } from '../referral/referral.ts'
import { returnHandOvers } from '../return-hand-overs/return-hand-overs.command.ts'
import { takeBack, withdrawForCaller } from '../withdraw-consent/withdraw-consent.command.ts'
import { demoCold, type DemoReferral, demoReferrals, demoTally } from './demo-referrals.data.ts'

const [minute, hour] = [60_000, 3_600_000]

/** Invented people who were handed over, made and answered as real ones are, and the counts of an invented pilot. */
export async function loadDemoReferrals(ctx: Context): Promise<void> {
  const caller = await identities.findPerson(ctx, developmentIssuer, 'marijke-brouwer')
  const receivers = {
    'politie-demo': await identities.findPerson(ctx, developmentIssuer, 'fatima-benali'),
    'deltabank-demo': await identities.findPerson(ctx, developmentIssuer, 'milan-de-wit'),
  }
  if (!caller || !receivers['politie-demo'] || !receivers['deltabank-demo']) return
  const ids: string[] = []
  for (const [place, one] of demoReferrals.entries()) {
    const receiver = receivers[one.receiver]
    if (receiver) ids.push(await makeOne(ctx, one, { caller, receiver, place }))
  }
  await returnHandOvers(asSystem(ctx, 'referrals.load-demo'))
  await takeBack(asSystem(ctx, 'referrals.load-demo'), ids)
  await countInvented(ctx)
}

async function makeOne(
  ctx: Context,
  one: DemoReferral,
  { caller, receiver, place }: { caller: Actor; receiver: Actor; place: number },
): Promise<string> {
  const { tx: _, ...rest } = ctx
  const at = (minutes: number) => new Date(ctx.now().getTime() - one.hoursAgo * hour + minutes * minute)
  const acting = (actor: Actor, minutes: number): Context => ({ ...rest, actor, now: () => at(minutes) })
  const plan = adviseByPhone(one.said).code
  const { id } = await handOver(acting(caller, 0), {
    id: ctx.newId(),
    plan,
    receiverId: one.receiver,
    typed: { name: one.name ?? '', phone: demoPhone(600 + place), language: 'nl', note: one.note ?? '' },
    hasConsent: true,
  })
  if (one.alsoTold !== undefined) {
    const known = await transaction(asSystem(ctx, 'referrals.load-demo'), (tx) => selectHandOver(tx, id))
    if (known) await referColdly(acting(caller, 2), { plan, pointId: one.alsoTold, reportId: known.reportId })
  }
  for (const { after, ...said } of one.told)
    if ('read' in said) await readReceived(acting(receiver, after), id)
    else await answerHandOver(acting(receiver, after), id, said)
  if (one.withdrawn !== undefined) await withdrawForCaller(acting(caller, one.withdrawn), id)
  return id
}

async function countInvented(ctx: Context): Promise<void> {
  await transaction(asSystem(ctx, 'referrals.load-demo'), async (tx) => {
    for (const { point: pointId, situation, told } of demoCold) {
      const counted = { senderId: 'meldpunt-demo', pointId, situation, question: 'cold', answer: 'told' }
      await addManyToTally(tx, counted, told)
    }
    for (const { point: pointId, situation, handed, accepted, ...asked } of demoTally) {
      const base = { senderId: 'meldpunt-demo', pointId, situation }
      await addManyToTally(tx, { ...base, question: 'course', answer: 'handed' }, handed)
      await addManyToTally(tx, { ...base, question: 'course', answer: 'accepted' }, accepted)
      for (const question of askedQuestions)
        for (const [place, answer] of saidChoices.entries())
          await addManyToTally(tx, { ...base, question, answer }, asked[question][place] ?? 0)
    }
  })
}
