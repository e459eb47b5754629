// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { longestRemark } from '../answer-survey/screen-remark.ts'
import { releaseMessages as message } from '../release-results/release.text.ts'
import { lockRemark, type Remark, type RemarkStatus, selectRemarks, updateRemark } from '../survey/answer.store.ts'
import { releaserIn } from '../survey/who.query.ts'

export const mostToJudge = 20

const decisions: Record<string, RemarkStatus> = { pass: 'clean', quote: 'quotable', hold: 'kept-back' }

/** Open answers that wait for a person, and those that may be chosen to be published. Who reads them stands in the audit trail. */
export function listToJudge(ctx: Context): Promise<{ waiting: Remark[]; clean: Remark[] }> {
  return transaction(ctx, async (tx) => {
    await releaserIn(ctx, tx)
    const found = await seeingAll(ctx, tx, async () => ({
      waiting: await selectRemarks(tx, { statuses: ['waiting'], most: mostToJudge }),
      clean: await selectRemarks(tx, { statuses: ['clean'], isOpen: true, most: mostToJudge }),
    }))
    const detail = { waiting: found.waiting.length, clean: found.clean.length }
    await recordAudit(ctx, tx, {
      action: 'experiences.remarks-read',
      subjectKind: 'remarks',
      subjectId: 'to-judge',
      detail,
    })
    return found
  })
}

/** A person decides about one open answer, and may leave more out of it: the point may read it, everybody may, or nobody. */
export async function judgeRemark(ctx: Context, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const text = form.text('text', longestRemark + 100)
  const decision = form.choice('decision', Object.keys(decisions))
  form.done()
  const id = [entries.remark ?? ''].flat()[0] ?? ''
  await transaction(ctx, async (tx) => {
    const person = await releaserIn(ctx, tx)
    await seeingAll(ctx, tx, async () => {
      const remark = isRowId(id) ? await lockRemark(tx, id) : null
      if (!remark) throw new Refusal(message.remarkGone, { status: 404 })
      const status = decisions[decision] ?? 'kept-back'
      await updateRemark(tx, { id, text, status, by: person.id })
      await recordAudit(ctx, tx, {
        action: 'experiences.remark-judged',
        subjectKind: 'remark',
        subjectId: id,
        detail: { from: remark.status, to: status },
      })
    })
  })
}
