// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { dutchDay } from '#values'
import { decideIssue } from '../compile-issue/decide-issue.command.ts'
import { freezeIssue } from '../compile-issue/freeze-issue.command.ts'
import { listIssues } from '../compile-issue/list-issues.query.ts'
import { lastBefore } from '../outcome/half-year.ts'
import { fileOf } from '../supply-outcomes/example-file.ts'
import { readFile } from '../supply-outcomes/read-file.query.ts'
import { supplyOutcomes } from '../supply-outcomes/supply-outcomes.command.ts'
import { demoRows } from './demo-rows.ts'

/** One published half-year of invented figures, delivered, corrected, frozen and published by the invented people as real ones are. */
export async function loadDemoOutcomes(ctx: Context): Promise<void> {
  const find = (subject: string) => identities.findPerson(ctx, developmentIssuer, subject)
  const [police, prosecutor] = [await find('sharmila-ramdin'), await find('noor-verhoeven')]
  const [first, second] = [await find('pieter-zandstra'), await find('leila-farahani')]
  if (!police || !prosecutor || !first || !second) return
  const as = (actor: Actor): Context => {
    const { tx: _, ...rest } = ctx
    return { ...rest, actor }
  }
  const half = lastBefore(dutchDay(ctx.now()))
  const supply = (actor: Actor, rows: ReturnType<typeof demoRows>, name: string) =>
    supplyOutcomes(as(actor), { half, fileName: name, rows: readFile(new TextEncoder().encode(fileOf(rows))) })
  await supply(police, demoRows('police', half), `politie-${half}.csv`)
  await supply(prosecutor, demoRows('prosecutor', half), `om-${half}.csv`)
  const row = { kind: 'result', about: 'stop-talk', period: half, value: '655', source: 'Verzonnen voorbeeld' }
  await supply(police, [{ ...row, correction: 'ja' }], `politie-${half}-verbetering.csv`)
  const id = await freezeIssue(as(first), { half })
  const { waiting } = await listIssues(as(second))
  const digest = waiting.find((issue) => issue.id === id)?.digest ?? ''
  await decideIssue(as(second), 'publish', id, { sequence: digest })
}
