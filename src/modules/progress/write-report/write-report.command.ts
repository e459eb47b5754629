// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { dutchDay } from '#values'
import { longestWords, mostSections, sectionsOf } from '../compose/sections.ts'
import { progressMessages } from '../report/messages.text.ts'
import { numberOn, type ReportKind, reportKinds } from '../report/report.ts'
import { insertReport, updateWords } from '../report/report.store.ts'
import { reportDesk, writerTransaction } from '../report/who.query.ts'
import { composedOf, planNow, saidNow } from './read-report.query.ts'

/** Begins the letter of this half-year, or its report about one theme. Refuses a second one (409). Returns its id. */
export async function beginReport(ctx: Context, entries: FormEntries): Promise<string> {
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', reportKinds)
  const progress = await planNow(ctx)
  const theme = kind === 'theme' ? String(entries.theme ?? '') : null
  if (theme !== null && !progress.themes.some(({ code }) => code === theme))
    form.wrong('theme', progressMessages.noTheme)
  form.done()
  const number = numberOn(dutchDay(ctx.now()), theme)
  const id = ctx.newId()
  await writerTransaction(ctx, async (tx, by) => {
    const { organisationId } = by
    const row = { id, number, kind: kind as ReportKind, theme, organisationId, by: by.id }
    if (!(await insertReport(tx, row, ctx.now()))) throw new Refusal(progressMessages.taken, { status: 409 })
    const detail = { number }
    await recordAudit(ctx, tx, {
      action: 'progress.report-begun',
      subjectKind: 'report-of-progress',
      subjectId: id,
      detail,
    })
  })
  return id
}

/** Keeps what the editor wrote, beside what the plan says at this moment. What the plan says later does not touch it. */
export async function writeWords(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const progress = await planNow(ctx)
  await takeDeed(ctx, reportDesk, 'write', { id, entries }, async (tx, report, { by }) => {
    const composed = await composedOf(ctx, tx, report, progress)
    const form = new FormReader(ctx, entries)
    const keys = sectionsOf(composed.progress.themes).slice(0, mostSections)
    const written = Object.fromEntries(
      keys.map((key) => [key, form.reference(key, longestWords, false).replace(/\r\n?/g, '\n')]),
    )
    form.done()
    // A theme that left the plan takes no words with it: they stay, unseen, until it comes back.
    const words = { ...report.words, ...written }
    const now = saidNow(composed)
    const changed = keys.filter((key) => written[key] !== (report.words[key] ?? '') || entries.seen === 'all')
    const seen = { ...report.seen, ...Object.fromEntries(changed.map((key) => [key, now[key] ?? ''])) }
    // Who saves what stood there already wrote nothing: otherwise the one author could freeze it after an idle click of a colleague.
    if (changed.length > 0) await updateWords(tx, id, { words, seen, by: by.id }, ctx.now())
    const detail = { number: report.number, sections: changed.length }
    await recordAudit(ctx, tx, { action: 'progress.report-written', ...reportDesk.subject(report), detail })
  })
}
