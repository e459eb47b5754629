// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { dutchDay, formatCalendarDate } from '#values'
import { selectComplaint } from '../complaint/complaint.store.ts'
import { setMandates } from '../set-mandates/set-mandates.command.ts'
import { signComplaint } from '../sign-complaint/sign-complaint.command.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import { beginComplaint } from '../write-complaint/write-complaint.command.ts'
import { tellOfSilence } from '../tell-of-silence/tell-of-silence.command.ts'
import { loadDemoBatch } from './demo-batch.demo.ts'
import { type DemoComplaint, demoCompanies, demoComplaints } from './demo-complaints.data.ts'

const day = 86_400_000
/** Between what somebody wrote and the signature; it happened a day before. */
const hour = 3_600_000

/** Invented complaints in every kind of status, written, signed and handled by the invented people as real ones are. */
export async function loadDemoComplaints(ctx: Context): Promise<void> {
  if (!(await identities.findPerson(ctx, developmentIssuer, 'noortje-visser'))) return
  const mandate = { branchNumber: null, isChain: false, maySign: true, needsTwo: false, endsOn: null, isRevoked: false }
  await setMandates(ctx, [
    {
      ...mandate,
      organisation: 'fietsfabriek-demo',
      companyNumber: demoCompanies.bikes,
      companyName: 'Fietsfabriek Voorbeeld',
      // The company wants two people.
      needsTwo: true,
    },
    { ...mandate, organisation: 'deltabank-demo', companyNumber: demoCompanies.bank, companyName: 'Deltabank' },
    {
      ...mandate,
      organisation: 'winkelclub-demo',
      companyNumber: demoCompanies.shop,
      companyName: 'Winkelclub Voorbeeld',
    },
    {
      ...mandate,
      organisation: 'winkelclub-demo',
      companyNumber: demoCompanies.member,
      companyName: 'Schoenhuis Voorbeeld',
      isChain: true,
    },
  ])
  for (const one of demoComplaints.toSorted((a, b) => b.daysAgo - a.daysAgo)) await tell(ctx, one)
  await tellOfSilence(ctx)
  await loadDemoBatch(await asPerson(ctx, 'noortje-visser', ctx.now().getTime()))
}

async function asPerson(ctx: Context, subject: string, at: number): Promise<Context> {
  const actor: Actor | null = await identities.findPerson(ctx, developmentIssuer, subject)
  if (!actor) throw new Error(`the demo has no ${subject}`)
  const { tx: _, ...rest } = ctx
  return { ...rest, actor, now: () => new Date(Math.min(at, ctx.now().getTime())) }
}

async function tell(ctx: Context, one: DemoComplaint): Promise<void> {
  const began = ctx.now().getTime() - one.daysAgo * day - 2 * hour
  const as = (subject: string, at: number) => asPerson(ctx, subject, at)
  const from = formatCalendarDate(dutchDay(new Date(began - day)), 'nl')
  const id = await beginComplaint(await as(one.by, began), {
    companyNumber: demoCompanies[one.company],
    branchNumber: null,
    form: one.form,
    isReport: one.isReport ?? false,
    answers: { ...one.answers, from },
  })
  const seen = async () => (await transaction(ctx, (tx) => selectComplaint(tx, id)))?.changes ?? 0
  if (one.signer === null) return
  await signComplaint(await as(one.signer, began + hour), id, await seen())
  for (const { by, after, ...step } of one.steps ?? [])
    await takeComplaintStep(await as(by, began + hour + after * day), {
      ...step,
      complaintId: id,
      seenChanges: await seen(),
    })
}
