// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { checkShape } from '#foundation/web'
import { listConcepts } from '#modules/taxonomy'
import { studyShape } from '../study/study.schema.ts'
import { putStudy } from '../study/study.store.ts'
import { type GivenRow, type RowError, siftStudies } from './sift-studies.ts'

export interface StudiesTakenIn {
  added: number
  changed: number
  unchanged: number
  wrong: RowError[]
}

/** Takes in the good lines of a file; the same ones twice change nothing. A shipped one gives way to what people made of it. */
export async function takeInStudies(
  ctx: Context,
  rows: readonly GivenRow[],
  { isShipped = false } = {},
): Promise<StudiesTakenIn> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself imports studies')
  const system = asSystem(ctx, 'research.import-studies')
  const forms = new Set((await listConcepts(ctx, 'FF')).map(({ id }) => id))
  const { good, wrong } = siftStudies(rows, {
    check: (fields) => checkShape(studyShape, fields),
    isForm: (code) => forms.has(code),
  })
  return transaction(system, async (tx) => {
    const counts = { added: 0, changed: 0, unchanged: 0 }
    const lines: AuditLine[] = []
    for (const study of good) {
      const done = await putStudy(tx, study, { at: ctx.now(), isShipped })
      counts[done ?? 'unchanged'] += 1
      if (done)
        lines.push({
          action: done === 'added' ? 'research.study-added' : 'research.study-changed',
          subjectKind: 'study',
          subjectId: study.code,
        })
    }
    await recordAudit(system, tx, lines)
    return { ...counts, wrong }
  })
}
