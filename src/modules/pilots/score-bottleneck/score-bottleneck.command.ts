// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { formatDateTime } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { lockBottleneck } from '../bottleneck/bottleneck.store.ts'
import { bottleneckMessages } from '../bottleneck/bottleneck.text.ts'
import { criteria, readScores, type Scores } from '../bottleneck/criteria.ts'
import { groupTransaction, memberOf } from '../bottleneck/group.query.ts'
import { longestText } from '../bottleneck/step-fields.ts'
import { insertDissent, selectScores, upsertScore } from './score.store.ts'

/** Gives the scores of the own organisation; later ones replace them, as long as the question is not chosen yet. */
export async function scoreBottleneck(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = memberOf(ctx)
  const read = readScores(entries)
  const fields = criteria
    .filter((name) => read[name] === null)
    .map((field) => ({ field, code: bottleneckMessages.scoreRequired }))
  if (fields.length > 0) throw new Refusal(bottleneckMessages.scoreRequired, { fields })
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await lockBottleneck(tx, id) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    if (row.status !== 'reported') throw new Refusal(webMessages.notNow, { status: 409 })
    const score = { bottleneckId: id, scores: read as Scores, by, at: ctx.now(), seen: Number(entries.version) || 0 }
    if (!(await upsertScore(tx, score))) {
      const own = (await selectScores(tx, id)).find(({ organisationId }) => organisationId === by.organisationId)
      const values = { who: own?.personName ?? '', when: formatDateTime(own?.scoredAt ?? ctx.now(), ctx.language) }
      throw new Refusal(webMessages.changedBy, { status: 409, values })
    }
    await recordAudit(ctx, tx, { action: 'pilots.bottleneck-scored', subjectKind: 'bottleneck', subjectId: id })
  })
}

/** Records that the own organisation does not agree, and why. It stays with the line for good. */
export async function recordDissent(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = memberOf(ctx)
  const form = new FormReader(ctx, entries)
  const text = form.text('dissent', longestText)
  form.done()
  await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await lockBottleneck(tx, id) : null
    if (!row) throw new Refusal(webMessages.notThere, { status: 404 })
    await insertDissent(tx, { id: ctx.newId(), bottleneckId: id, atStatus: row.status, text, by, at: ctx.now() })
    const detail = { atStatus: row.status }
    await recordAudit(ctx, tx, { action: 'pilots.dissent-recorded', subjectKind: 'bottleneck', subjectId: id, detail })
  })
}
