// SPDX-License-Identifier: EUPL-1.2
// No audit line: `recordStep` writes it.
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { type Verdict, verdicts } from '../event/event.ts'
import { eventMessages as message } from '../event/event.text.ts'
import { putEvaluation, putOutcome } from '../event/parts.store.ts'
import { organiserTransaction } from '../event/who.query.ts'
import { ownEvent, recordStep } from './plan-event.command.ts'

/** What came of one goal: 'not' and 'unknown' are answers too. Only of an event that was held. */
export async function tellOutcome(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    const event = await ownEvent(ctx, tx, id)
    if (event.status !== 'held') throw new Refusal(message.notBegun, { status: 409 })
    const form = new FormReader(ctx, entries)
    const goal = Number(
      form.choice(
        'goal',
        event.goals.map((_, at) => String(at + 1)),
      ),
    )
    const verdict = form.choice('verdict', verdicts) as Verdict
    const what = form.text('what', 500)
    form.done()
    await putOutcome(tx, id, { goal, verdict, what }, ctx.now())
    await recordStep(ctx, tx, 'outcome-told', id)
  })
}

/** Who came, of how many; and what they found, of how many that were asked and answered. */
export async function tellEvaluation(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await organiserTransaction(ctx, async (tx) => {
    const event = await ownEvent(ctx, tx, id)
    if (event.status !== 'held') throw new Refusal(message.notBegun, { status: 409 })
    const form = new FormReader(ctx, entries)
    const expected = count(form, entries, 'expected')
    if (expected === 0) form.wrong('expected', message.noTotal)
    const attended = count(form, entries, 'attended', expected)
    const asked = count(form, entries, 'asked', attended)
    const answered = count(form, entries, 'answered', asked)
    const positive = count(form, entries, 'positive', answered)
    const question = form.text('question', 300, asked > 0)
    const source = form.text('source', 300)
    form.done()
    await putEvaluation(tx, id, { expected, attended, asked, answered, positive, question, source }, ctx.now())
    await recordStep(ctx, tx, 'counted', id)
  })
}

/** A whole number that is no more than the total it belongs to; nothing filled in is 0, but for a total. */
function count(form: FormReader, entries: FormEntries, field: string, most = 100_000): number {
  const written = String(entries[field] ?? '').trim()
  if (written === '' && (field === 'asked' || field === 'answered' || field === 'positive')) return 0
  if (!/^\d{1,6}$/.test(written)) {
    form.wrong(field, message.count)
    return 0
  }
  if (Number(written) > most) form.wrong(field, message.moreThanAll)
  return Math.min(Number(written), most)
}
