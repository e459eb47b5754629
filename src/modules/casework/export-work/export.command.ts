// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import { translate } from '#foundation/text'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { type Purpose, purposes, purposeText } from '#modules/agreements'
import { choiceOf } from '../list-work/list-work.query.ts'
import { selectIds } from '../list-work/list-work.store.ts'
import { selectReportIds } from '../show-case/case-work.store.ts'
import { isId } from '../work/is-id.ts'
import { type Worker, workerOf } from '../work/may-work.query.ts'
import { readWorkFilter, searchOf } from '../work/work-filter.ts'
import { workMessages } from '../work/work.text.ts'
import { type Export, type ExportDeed, exportDeeds, type ExportStatus, mostAlone } from './export-deeds.ts'
import { countAlone, insertExport, judgeExport, selectExport } from './export.store.ts'
import { linesOf, mostExported } from './export-work.query.ts'

/** What is taken along: the own reports of a case, or the queue as it is filtered. */
export interface Wanted {
  anchor: string | null
  /** '' is the usual queue. */
  search: string
}

/** Reads 'zaak=…' of one case, or a filter of the queue, which has a 'zaak=ja' of its own. */
export function wantedIn(search: string): Wanted {
  const asked = new URLSearchParams(search)
  const anchor = asked.get('zaak')
  return anchor === null || readWorkFilter(asked).inCase
    ? { anchor: null, search: searchOf(readWorkFilter(asked)) }
    : { anchor: isId(anchor) ? anchor : '', search: `zaak=${anchor}` }
}

export const exportDesk: Desk<Export, ExportStatus, ExportDeed, Worker> = {
  table: exportDeeds,
  who: workerOf,
  within: transaction,
  find: selectExport,
  subject: ({ id, reportIds }) => ({ subjectKind: 'export', subjectId: id, detail: { rows: reportIds.length } }),
}

/**
 * Counts and keeps which own reports somebody wants in a file, and what for, of the list of purposes. So many one person takes along alone; more
 * waits for a colleague. Returns its number.
 */
export async function askExport(ctx: Context, wanted: Wanted, entries: FormEntries): Promise<string> {
  const by = workerOf(ctx, 'casework:export')
  const form = new FormReader(ctx, entries)
  const purpose = form.choice('purpose', purposes) as Purpose
  return transaction(ctx, async (tx) => {
    const reportIds = await idsOf(ctx, tx, wanted)
    const isByTwo = await takesTwo(ctx, tx, by.id, reportIds)
    // A colleague who agrees reads what it is for.
    const more = form.text('more', 300, isByTwo)
    form.done()
    if (reportIds.length === 0) throw new Refusal(workMessages.nothingToExport, { status: 409 })
    const id = ctx.newId()
    const status = isByTwo ? 'proposed' : 'approved'
    const asked = { organisationId: by.organisationId, search: wanted.search, askedBy: by.id, askedAt: ctx.now() }
    const whole = { id, reportIds, purpose, more, status, ...asked } as const
    await insertExport(tx, whole)
    const line = exportDesk.subject({ ...whole, judgedBy: null, because: null })
    await recordAudit(ctx, tx, { action: 'casework.export-asked', ...line, purpose: purposeIn({ purpose, more }) })
    return id
  })
}

/** Whether this is more than one person takes along alone: in one file, or in several of a day. */
export function asksColleague(ctx: Context, wanted: Wanted): Promise<boolean> {
  const by = workerOf(ctx, 'casework:export')
  return transaction(ctx, async (tx) => takesTwo(ctx, tx, by.id, await idsOf(ctx, tx, wanted)))
}

async function takesTwo(ctx: Context, tx: Tx, askedBy: string, reportIds: readonly string[]): Promise<boolean> {
  const since = new Date(ctx.now().getTime() - 86_400_000)
  return (await countAlone(tx, { askedBy, since, reportIds })) > mostAlone
}

async function idsOf(ctx: Context, tx: Tx, { anchor, search }: Wanted): Promise<string[]> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  if (anchor !== null) return anchor ? selectReportIds(tx, { anchor, organisationId, limit: mostExported }) : []
  const choice = await choiceOf({ ...ctx, tx }, readWorkFilter(new URLSearchParams(search)))
  return choice ? selectIds(tx, choice, mostExported) : []
}

/** As the record has it: in Dutch, whatever language the page has. */
function purposeIn({ purpose, more }: Pick<Export, 'purpose' | 'more'>): string {
  return [translate(purposeText, 'nl')(purpose), more].filter(Boolean).join(': ')
}

/** A colleague says yes or no, or whoever asked takes it back. */
export function judgeExportAsked(ctx: Context, deed: Exclude<ExportDeed, 'take'>, id: string, entries: FormEntries) {
  return takeDeed(ctx, exportDesk, deed, { id, entries }, (tx, _, { to, by, because }) =>
    judgeExport(tx, id, { status: to, by: deed === 'take-back' ? null : by.id, because: because || null }),
  )
}

/** The file, line by line, without what reporters told. Who took which of them and what for is written down before the first line goes out. */
export async function takeExport(ctx: Context, id: string): Promise<AsyncGenerator<string>> {
  const ids = await takeDeed(ctx, exportDesk, 'take', { id }, async (tx, taken, { to }) => {
    await judgeExport(tx, id, { status: to, by: null, because: null })
    const isCase = taken.search.startsWith('zaak=')
    await recordAudit(ctx, tx, {
      action: isCase ? 'casework.case-exported' : 'casework.queue-exported',
      subjectKind: isCase ? 'report' : 'queue',
      subjectId: isCase ? taken.search.slice('zaak='.length) : taken.organisationId,
      purpose: purposeIn(taken),
      subjects: taken.reportIds,
      detail: { rows: taken.reportIds.length, filter: taken.search, ...(taken.judgedBy && { second: taken.judgedBy }) },
    })
    return taken.reportIds
  })
  return linesOf(ctx, ids)
}
