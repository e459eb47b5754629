// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { demoNewsCode, findOwnReport, listCountableIds, listFacts, type ReportFacts } from '#modules/reports'
import { demoIban } from '#values'
import { answerPacket } from '../answer-packet/answer-packet.command.ts'
import { readPacket } from '../answer-packet/read-packet.query.ts'
import { askRecall } from '../ask-recall/ask-recall.command.ts'
import type { Side } from '../recall/recall.ts'
import { selectRecall } from '../recall/recall.store.ts'
import { recallPackets } from '../withdraw-recall/withdraw-recall.command.ts'
import { type DemoRecall, demoRecalls } from './demo-recalls.data.ts'

const [minute, hour] = [60_000, 3_600_000]
const answering: Record<Side, string> = { sending: 'milan-de-wit', receiving: 'lieke-jansma' }
/** Examples that standards publish for everybody, and belong to nobody. */
const [abroad, atNoPartner] = ['DE89370400440532013000', 'NL91ABNA0417164300']
/** Accounts of the other bank of the demo. */
const firstOfPolder = 9_900_000_000

/** Invented requests in each state, asked about reports of the demo and answered by its people as real ones are. */
export async function loadDemoRecovery(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'recovery.load-demo')
  const people = new Map<Side, Actor>()
  for (const side of ['sending', 'receiving'] as const) {
    const person = await identities.findPerson(ctx, developmentIssuer, answering[side])
    if (!person) return
    people.set(side, person)
  }
  const [all, known] = [await someReports(system), await findOwnReport(system, demoNewsCode)]
  const others = all.filter(({ id }) => id !== known?.id)
  for (const [index, one] of demoRecalls.entries()) {
    const report = one.isOfKnownCode ? all.find(({ id }) => id === known?.id) : others[index]
    if (report) await tell(ctx, one, { id: await askOne(ctx, one, report, index), people })
  }
}

/** Reports of the web form in which money went, the newest first. */
async function someReports(system: Context): Promise<ReportFacts[]> {
  const ids: string[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await listCountableIds(system, after, 1_000)
    ids.push(...page)
    if (page.length < 1_000) break
    after = page.at(-1) ?? after
  }
  const facts = await listFacts(system, ids.slice(-3_000))
  return [...facts.values()]
    .filter(
      (one) =>
        one.origin === 'web' &&
        one.controllerOrganisationId === system.settings.intakeOrganisation &&
        (one.lossInCents ?? 0) > 0 &&
        (one.status === 'received' || one.status === 'confirmed'),
    )
    .toSorted((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime())
}

function askOne(ctx: Context, one: DemoRecall, report: ReportFacts, index: number): Promise<string> {
  const { tx: _, ...rest } = ctx
  const then = new Date(ctx.now().getTime() - one.hoursAgo * hour)
  const own = demoIban(firstOfPolder + 1_000 + index)
  return askRecall(
    { ...rest, now: () => then },
    {
      origin: { kind: 'report', id: report.id },
      organisationId: report.controllerOrganisationId,
      fraudForm: report.fraudForm,
      marks: one.mark ? [one.mark] : [],
      payment: {
        fromAccount: demoIban(2_420_000 + index),
        toAccount: one.to === 'foreign' ? abroad : one.to === 'no-partner' ? atNoPartner : own,
        amountInCents: one.amountInCents,
        paidAt: new Date(then.getTime() - 40 * minute),
      },
    },
  )
}

/** What the banks said, in the order of time. */
async function tell(
  ctx: Context,
  one: DemoRecall,
  { id, people }: { id: string; people: ReadonlyMap<Side, Actor> },
): Promise<void> {
  const { tx: _, ...rest } = ctx
  const recall = await transaction(asSystem(ctx, 'recovery.load-demo'), (tx) => selectRecall(tx, id))
  const packets = recall?.packets ?? []
  for (const { after, by, ...said } of one.told) {
    const at = new Date(ctx.now().getTime() - one.hoursAgo * hour + after * minute)
    const actor = people.get(by)
    const packet = packets.find(({ side }) => side === by)
    if (!actor || !packet) continue
    const bank = { ...rest, actor, now: () => at }
    if ('answer' in said) await answerPacket(bank, packet.id, said)
    else await readPacket(bank, packet.id)
    if ('answer' in said && (said.answer === 'deny' || said.answer === 'recall'))
      await recallPackets(
        bank,
        packets.map((each) => each.id),
      )
  }
}
