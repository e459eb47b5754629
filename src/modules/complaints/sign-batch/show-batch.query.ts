// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { messageOf } from '#foundation/text'
import { isBusy } from '../batch/batch.ts'
import {
  type BatchDraft,
  type BatchTotals,
  draftsPerPage,
  selectDrafts,
  selectTotals,
} from '../batch/batch-draft.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { filerOf, mandateOrWhyNot } from '../complaint/who.query.ts'
import { type Remark, remarksOn } from '../list-payments/remarks.ts'
import { openAnswers } from '../write-complaint/answers.query.ts'
import { findBatch, type NamedBatch, type SeenRow, seeLeftRows } from '../read-batch/see-batch.query.ts'

/** Rows that stand on the page; the file has them all. */
export const mostRowsShown = 50

export interface ShownBatch {
  batch: NamedBatch
  totals: BatchTotals
  drafts: BatchDraft[]
  /** Of the drafts on this page that wait for a signature, what whoever signs should see first; by id. */
  remarks: ReadonlyMap<string, Remark[]>
  left: SeenRow[]
  page: number
  pages: number
  /** In words; null: whoever looks may sign the list. */
  whyNotSign: string | null
}

/** A batch as its list: what came of it and what did not. Null when there is none. The look is written down; while the program is at work there is nothing to see but how far it is. */
export async function showBatch(ctx: Context, id: string, asked: number): Promise<ShownBatch | null> {
  const batch = await findBatch(ctx, id)
  if (!batch) return null
  const filer = filerOf(ctx)
  const shown = await transaction(ctx, async (tx) => {
    const totals = await selectTotals(tx, id)
    const pages = Math.max(1, Math.ceil(totals.all / draftsPerPage))
    const page = Math.min(Math.max(1, asked), pages)
    if (isBusy(batch.state)) return { totals, drafts: [], remarks: new Map(), page, pages, whyNotSign: null }
    const drafts = await selectDrafts(tx, id, page)
    const remarks = await remarksOf(ctx, tx, drafts)
    if (drafts.length > 0)
      await recordAudit(ctx, tx, {
        action: 'complaints.complaints-read',
        subjectKind: 'batch',
        subjectId: id,
        purpose: 'sign-complaints',
        subjects: drafts.map((draft) => draft.id),
      })
    const found = await mandateOrWhyNot(ctx, tx, filer, { ...batch, deed: 'sign' })
    const isTwo = 'mandate' in found && found.mandate.needsTwo && isBy(ctx.actor, batch.begunBy)
    const maySign = ctx.actor.kind === 'person' && mayDo(ctx.actor, 'complaints:sign')
    const code = !maySign
      ? complaintMessages.mandateMayNotSign
      : 'code' in found
        ? found.code
        : isTwo
          ? complaintMessages.twoPeople
          : null
    return { totals, drafts, remarks, page, pages, whyNotSign: code && messageOf(code, ctx.language) }
  })
  const look = { from: 0, most: mostRowsShown, purpose: 'correct-complaints' } as const
  const left = isBusy(batch.state) ? [] : await seeLeftRows(ctx, batch, look)
  return { batch, left, ...shown }
}

async function remarksOf(ctx: Context, tx: Tx, drafts: readonly BatchDraft[]): Promise<Map<string, Remark[]>> {
  const found = new Map<string, Remark[]>()
  for (const { id, status } of drafts) {
    const open = status === 'draft' && (await selectVersions(tx, id)).find(({ signedAt }) => signedAt === null)
    if (open) found.set(id, remarksOn(openAnswers(ctx, open), ctx.language))
  }
  return found
}
