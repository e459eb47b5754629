// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto'
import { anyone, type Context, transaction } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import { answerTask } from '../answer-request/answer-task.command.ts'
import { extendTerm } from '../answer-request/extend-task.command.ts'
import { fileRequest } from '../file-request/file-request.command.ts'
import type { ReadRequest } from '../file-request/read-request.ts'
import { presentReceipt, selectPresented } from '../request/request.store.ts'
import { selectTasks, type Task } from '../request/task.store.ts'

/** Invented people who ask: one by the code of a report, answered by some and not by others; one who has yet to show that it is theirs. */
export async function loadDemoRequests(ctx: Context): Promise<void> {
  const visitor: Context = { ...ctx, actor: anyone }
  const reportCode = receiptCodeOf(randomBytes(12))
  await submitReports(
    visitor,
    [
      {
        narrative: 'Ik betaalde voor een fiets die nooit kwam.',
        identifiers: [{ kind: 'iban', value: demoIban(2_399_000), role: 'paid-to' }],
      },
    ],
    { receiptCode: reportCode },
  )
  const tasks = await ask(visitor, { right: 'access', keys: [], reportCode, reason: '' })
  await ask(visitor, {
    right: 'erasure',
    keys: [{ kind: 'iban', canonical: demoIban(2_309_999) }],
    reportCode: null,
    reason: 'De rekening is van mij en niet van wie mij oplichtte.',
  })
  const taskOf = (organisationId: string) => tasks.find((task) => task.organisationId === organisationId)
  const [bank, police, telecom] = ['deltabank-demo', 'politie-demo', 'zeewind-telecom-demo'].map(taskOf)
  const explanation = 'Wij hebben in onze eigen systemen gezocht en vonden niets op deze melding.'
  if (bank) await answerTask(await officerOf(ctx, bank), { taskId: bank.id, kind: 'full', explanation, own: [] })
  if (police)
    await answerTask(await officerOf(ctx, police), { taskId: police.id, kind: 'neutral', explanation: '', own: [] })
  if (telecom) await extendTerm(await officerOf(ctx, telecom), { taskId: telecom.id, because: 'many' })
}

async function ask(ctx: Context, given: Omit<ReadRequest, 'email' | 'phone'>): Promise<Task[]> {
  const code = await fileRequest(ctx, ctx.secrets.token(18), { ...given, email: null, phone: null })
  const digest = ctx.secrets.digest('data-requests.receipt', code)
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const request = await selectPresented(tx, digest)
    return request ? selectTasks(tx, request.id) : []
  })
}

async function officerOf(ctx: Context, { organisationId }: Task): Promise<Context> {
  const found = (await listOrganisations(ctx)).find(({ id }) => id === organisationId)
  const actor = {
    kind: 'person',
    id: randomUUID(),
    name: 'Demo',
    organisationId,
    organisationName: found?.name ?? organisationId,
    permissions: new Set(['data-requests:answer'] as const),
  } as const
  return { ...ctx, actor }
}
