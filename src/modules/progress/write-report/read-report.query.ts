// SPDX-License-Identifier: EUPL-1.2
// No data about people but who wrote last, by id: whether that is who asks.
import { createHash } from 'node:crypto'
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { waitsForAnother } from '#foundation/deeds'
import { findFaults } from '#foundation/readability'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { composeReport, type Composed } from '../compose/compose-report.ts'
import { partOf, type Progress } from '../compose/progress.ts'
import { readProgress } from '../compose/read-progress.query.ts'
import { blocksOf } from '../compose/sections.ts'
import { progressMessages } from '../report/messages.text.ts'
import { reportDeeds } from '../report/report-deeds.ts'
import { type Report, selectPrevious, selectReport } from '../report/report.store.ts'
import { progressTransaction, writerOf } from '../report/who.query.ts'
import { liveSections } from './live-sections.ts'

const mostHard = 5

export const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** All that one report is made of, of a plan that was read before this transaction began. */
export async function composedOf(ctx: Context, tx: Tx, report: Report, progress: Progress): Promise<Composed> {
  return {
    kind: report.kind,
    number: report.number,
    isExample: ctx.settings.isDemo,
    words: report.words,
    progress: partOf(progress, report.theme),
    previous: await selectPrevious(tx, report),
  }
}

/** The plan as everybody may know it now; refuses when there is none (409). */
export async function planNow(ctx: Context): Promise<Progress> {
  const progress = await readProgress(ctx)
  if (!progress) throw new Refusal(progressMessages.noPlan, { status: 409 })
  return progress
}

/** By section, what the plan says there now. */
export function saidNow(composed: Composed): Record<string, string> {
  return Object.fromEntries(liveSections(composed).map(({ key, blocks }) => [key, digestOf(blocks)]))
}

/** A draft with what the plan says now, or what was sent. Null when it is not theirs. */
export async function readReport(ctx: Context, id: string) {
  const by = writerOf(ctx)
  const progress = await readProgress(ctx)
  return progressTransaction(ctx, async (tx) => {
    const report = isRowId(id) ? await selectReport(tx, id) : null
    if (report?.organisationId !== by.organisationId) return null
    const { number, kind, status, changes, sentAt, documentNumber } = report
    const facts = { id, number, kind, status, changes, sentAt, documentNumber }
    if (status === 'sent' || !progress) return { ...facts, draft: null }
    const composed = await composedOf(ctx, tx, report, progress)
    const document = composeReport(composed)
    const now = saidNow(composed)
    return {
      ...facts,
      draft: {
        document,
        digest: digestOf(document),
        waits: waitsForAnother(reportDeeds, report, ctx.actor),
        sections: liveSections(composed).map((section) => ({
          ...section,
          words: report.words[section.key] ?? '',
          hard: hardIn(report.words[section.key] ?? ''),
          // Words beside other figures than those that they were written beside: to be read once more.
          isStale: Boolean(report.words[section.key]) && report.seen[section.key] !== now[section.key],
        })),
      },
    }
  })
}

/** Sentences and words of the editor that are harder than B1: advice, no refusal. */
function hardIn(words: string): string[] {
  // By paragraph and item, as it is printed: a list is not one long sentence.
  const pieces = blocksOf(words).flatMap((block) =>
    block.kind === 'list' ? block.items : 'text' in block ? block.text : [],
  )
  const faults = pieces
    .flatMap((nl) => findFaults({ nl, en: undefined }))
    .filter(({ kind }) => kind !== 'not-translated')
  return [...new Set(faults.map(({ at }) => at))].slice(0, mostHard)
}
