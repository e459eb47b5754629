// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Context, mayDo } from '#foundation/access'
import { type FieldError, Refusal } from '#foundation/web'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { mostReportsAtOnce, submitReports } from '../receive-reports/submit-reports.command.ts'
import type { ReportReceipt, SubmitReport } from '../receive-reports/submit-report.ts'
import { reportMessages } from '../report/report.text.ts'
import { identifierKinds, parseIdentifier } from '#values'
import { type FileFormat, type ReadRow, readRows } from './read-rows.query.ts'

export type Filed = { ok: true; receipt: ReportReceipt } | { ok: false; errors: readonly FieldError[] }

interface FileOptions {
  origin: 'api' | 'file'
  /** Begin of the JSON pointers, per row. */
  at: (index: number) => string
  /** Whose reports they are, when the program itself files what somebody handed in. */
  controller?: string
}

/**
 * Files up to 1,000 reports as they were sent. Those that are right are stored together; the others come back with all
 * their errors.
 */
export async function fileReports(
  ctx: Context,
  rows: readonly unknown[],
  { origin, at, controller }: FileOptions,
): Promise<Filed[]> {
  if (!mayDo(ctx.actor, 'reports:file')) throw new Refusal(reportMessages.mayNotFile, { status: 403 })
  const checked = []
  for (const [index, row] of rows.entries())
    checked.push(await checkReport(ctx, row, { at: at(index), mustParse: true }))
  const right = checked.flatMap((one) => (one.ok ? [one.value] : []))
  const receipts = (
    await submitReports(ctx, right, { origin, ...(controller && { controllerOrganisationId: controller }) })
  ).values()
  return checked.map((one) => (one.ok ? { ok: true, receipt: nextOf(receipts) } : { ok: false, errors: one.errors }))
}

function nextOf(receipts: Iterator<ReportReceipt>): ReportReceipt {
  const { value, done } = receipts.next()
  if (done) throw new Error('a report has no receipt')
  return value
}

export interface FileOutcome {
  accepted: number
  known: number
  /** Rows that were not stored; rows are counted from 1 without the line of the column names. */
  rejected: { row: number; errors: readonly FieldError[] }[]
}

/**
 * Files a whole CSV or JSONL file, a thousand rows at a time: each row is stored wholly or not at all. A row without
 * reference of its own gets one that follows from its content, so that the same file can be sent again.
 */
export async function fileFromRows(
  ctx: Context,
  source: AsyncIterable<string>,
  format: FileFormat,
  progress: (done: number) => void = () => {},
): Promise<FileOutcome> {
  const outcome: FileOutcome = { accepted: 0, known: 0, rejected: [] }
  let waiting: { row: number; raw: unknown }[] = []
  let done = 0
  const flush = async () => {
    const filed = await fileReports(
      ctx,
      waiting.map(({ raw }) => withReference(raw)),
      { origin: 'file', at: () => '' },
    )
    filed.forEach((one, index) => {
      if (!one.ok) outcome.rejected.push({ row: waiting[index]?.row ?? 0, errors: one.errors })
      else if (one.receipt.isAlreadyKnown) outcome.known++
      else outcome.accepted++
    })
    done += waiting.length
    waiting = []
    progress(done)
  }
  for await (const read of readRows(source, format, { demoBankAllowed: !ctx.settings.isProduction })) {
    if (read.errors.length > 0) outcome.rejected.push({ row: read.row, errors: await everyError(ctx, read) })
    else waiting.push(read)
    if (waiting.length === mostReportsAtOnce) await flush()
  }
  if (waiting.length > 0) await flush()
  outcome.rejected.sort((a, b) => a.row - b.row)
  return outcome
}

/** What could not be read in a row, and what is wrong with the rest of it. */
export async function everyError(
  ctx: Context,
  { raw, errors }: Pick<ReadRow, 'raw' | 'errors'>,
): Promise<readonly FieldError[]> {
  const checked = raw === null ? null : await checkReport(ctx, raw, { mustParse: true })
  if (!checked || checked.ok) return errors
  return [...errors, ...checked.errors.filter(({ code }) => code !== reportMessages.nothingStated)]
}

/** However an account or a number is written, in another file of the same case it is the same. */
function asMeant(identifier: unknown): unknown {
  const stated = identifier as Partial<StatedAsSent> | null
  const kind = identifierKinds.find((one) => one === stated?.kind)
  if (!stated || !kind || typeof stated.value !== 'string') return identifier
  const platform = typeof stated.platform === 'string' ? { platform: stated.platform } : {}
  const parsed = parseIdentifier(kind, stated.value, { demoBankAllowed: true, ...platform })
  return parsed.ok ? { ...stated, value: parsed.value.canonical } : identifier
}

type StatedAsSent = Record<'kind' | 'value' | 'platform', unknown>

/** A row without reference of its own gets one that follows from its content. */
export function withReference(raw: unknown): unknown {
  const report = raw as Partial<SubmitReport> | null
  if (typeof report !== 'object' || report === null || report.partnerReference !== undefined) return raw
  const alike = {
    ...report,
    ...(Array.isArray(report.identifiers) && { identifiers: report.identifiers.map(asMeant) }),
  }
  const digest = createHash('sha256').update(JSON.stringify(alike)).digest('hex').slice(0, 32)
  return { ...report, partnerReference: `rij-${digest}` }
}
