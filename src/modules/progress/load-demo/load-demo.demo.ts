// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { numberReport, sendReport } from '../send-report/send-report.command.ts'
import { readReport } from '../write-report/read-report.query.ts'
import { beginReport, writeWords } from '../write-report/write-report.command.ts'
import { draftWords, sentWords } from './demo-words.data.ts'

const day = 86_400_000
/** No half-year is so long: a letter of so long ago is of an earlier one, on its last day too. */
const earlier = 185 * day
const [writer, second] = ['pieter-zandstra', 'leila-farahani']

/** One letter that was sent half a year ago, and one that is being written. */
export async function loadDemoProgress(ctx: Context): Promise<void> {
  const [first, other] = [
    await identities.findPerson(ctx, developmentIssuer, writer),
    await identities.findPerson(ctx, developmentIssuer, second),
  ]
  if (!first || !other) return
  const began = ctx.now()
  const { tx: _, ...rest } = asSystem(ctx, 'progress.load-demo')
  const as = (actor: typeof first, at: Date): Context => ({ ...rest, actor, now: () => at })
  const past = new Date(began.getTime() - earlier)
  const sent = await written(as(first, past), sentWords)
  const seen = await readReport(as(other, past), sent)
  await sendReport(as(other, past), sent, {
    sequence: String(seen?.changes ?? 0),
    digest: seen?.draft?.digest ?? '',
  })
  await numberReport(as(first, past), sent, { sequence: String((seen?.changes ?? 0) + 1), documentNumber: '99911-12' })
  await written(as(first, began), draftWords)
}

async function written(ctx: Context, words: Record<string, string>): Promise<string> {
  const id = await beginReport(ctx, { kind: 'letter' })
  await writeWords(ctx, id, { sequence: '1', ...words })
  return id
}
