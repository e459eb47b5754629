// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { plainError } from '#foundation/log'
import { readFonts } from '#foundation/pdf'
import { drawPdf, mostStories } from '../draw-pdf/draw-pdf.ts'
import { daysKept } from '../dossier/dossier.ts'
import {
  insertIdentifiers,
  insertReports,
  lockDossier,
  selectDossier,
  selectPrevious,
  updateDossier,
} from '../dossier/dossier.store.ts'
import { deleteFiles } from '../dossier/file.store.ts'
import type { StoredDossier } from '../dossier/stored-dossier.ts'
import { mostBytes, zipLength } from '#foundation/zip'
import { findIdentifiers } from '#values'
import { composePayment, composeReport } from './compose-report.ts'
import type { ReportEntry } from '../dossier/content.ts'
import { Gathered } from './gather.ts'
import { flowsOf } from './trail.ts'
import { composeContent } from './compose-content.query.ts'
import { type CaseRead, lookingPurpose, readReports, readWholeCase } from './read-case.query.ts'
import { type Filed, writeEvidence } from './write-evidence.command.ts'
import { closePackage, writeDescription } from './write-package.command.ts'
import { Overtaken, PackageWriter } from './write-file.store.ts'
import { identifierLines, namesOf, previousContent } from './look-up.query.ts'
import { sealSummary } from '../dossier/summary.query.ts'

/** Identifiers that are printed; all are in the package. */
const mostPrinted = 200
const day = 86_400_000

/**
 * Makes the dossier that was asked for: reads the case as it is now, once, and writes the package in pieces. Beginning again after a stop throws
 * away what was there and makes it anew, and overtakes whoever still is at it; one that is ready is left alone.
 */
export async function buildDossier(ctx: Context, dossierId: string): Promise<void> {
  const system = asSystem(ctx, 'dossiers.build-dossier')
  const dossier = await begin(system, dossierId)
  if (!dossier) return
  try {
    await build(system, dossier)
  } catch (error) {
    if (error instanceof Overtaken) return
    system.log.error({ fault: plainError(error as Error).message, dossier: dossierId }, 'a dossier could not be made')
    await transaction(system, async (tx) => {
      await deleteFiles(tx, dossierId)
      await updateDossier(tx, dossierId, { making: 'failed' })
    })
    throw error
  }
}

function begin(system: Context, id: string): Promise<StoredDossier | null> {
  return transaction(system, async (tx) => {
    const dossier = await lockDossier(tx, id)
    if (!dossier || dossier.readyAt !== null || dossier.making === 'emptied') return null
    await deleteFiles(tx, id)
    await updateDossier(tx, id, { making: 'building', attempt: dossier.attempt + 1, done: 0 })
    return selectDossier(tx, id)
  })
}

async function build(system: Context, dossier: StoredDossier): Promise<void> {
  const frozenAt = system.now()
  const read = await readWholeCase(system, dossier.caseReportId, dossier.organisationId)
  if (!read || read.reportIds.length === 0) {
    await transaction(system, (tx) => updateDossier(tx, dossier.id, { making: 'failed' }))
    return
  }
  await progress(system, dossier.id, 0, read.reportIds.length)
  const previous = await transaction(system, (tx) => selectPrevious(tx, dossier, read.reportIds))
  const writer = new PackageWriter(system, { dossierId: dossier.id, attempt: dossier.attempt })
  const gathered = new Gathered()
  const filed: Filed[] = []
  const stories: ReportEntry[] = []
  await writer.write('data/reports.jsonl', reportLines(system, dossier, read, { gathered, filed, stories }))
  await writer.write('data/payments.jsonl', gathered.payments.map(line))
  const identifiers = await identifierLines(system, dossier.organisationId, gathered)
  await writer.write('data/identifiers.jsonl', identifiers.map(line))
  const evidence = await writeEvidence(system, writer, filed)
  const names = await namesOf(system, dossier)
  const before = previous && (await previousContent(system, previous))
  const content = await composeContent(system, {
    dossier: { ...dossier, version: (previous?.version ?? 0) + 1 },
    read,
    gathered,
    evidence,
    identifiers,
    before,
    names,
    frozenAt,
  })
  await writer.write('data/dossier.json', [`${JSON.stringify(content, null, 2)}\n`])
  const flows = flowsOf(gathered.payments)
  const pdf = await drawPdf(
    {
      content,
      lines: gathered.lines.map((one) => ({
        ...one,
        receivedOn: one.receivedAt.toISOString().slice(0, 10),
        day: one.occurredOn,
        form: names.form(one.form),
        accounts: one.accountsOf,
      })),
      flows,
      identifiers: identifiers.slice(0, mostPrinted),
      identifiersInAll: identifiers.length,
      stories: read.reportIds.length <= mostStories ? stories : null,
      previousNumber: previous?.number ?? null,
    },
    await readFonts(),
    frozenAt,
  )
  await writer.write('data/dossier.pdf', [pdf])
  const about = { number: dossier.number, organisation: names.organisation(dossier.organisationId) }
  await writeDescription(writer, about)
  const description = `Dossier over zaak ${content.case}`
  const { signed, keyId } = await closePackage(system, writer, { ...about, description, at: frozenAt })
  const bytes = zipLength(writer.files.map(({ path, ...file }) => ({ ...file, name: `${dossier.number}/${path}` })))
  if (bytes > mostBytes) throw new Error('a package is larger than its container can say')
  await finish(system, dossier, {
    gathered,
    change: {
      making: 'ready',
      version: content.version,
      previous_id: previous?.id ?? null,
      done: gathered.lines.length,
      total: gathered.lines.length,
      frozen_at: frozenAt,
      ready_at: system.now(),
      files_until: new Date(frozenAt.getTime() + daysKept * day),
      loss_in_cents: content.totals.lossInCents,
      manifest_digest: signed.sha512,
      key_id: keyId,
      package_bytes: bytes,
      summary: sealSummary(system, dossier.id, { content: { ...content, evidence: evidence.slice(0, 50) }, flows }),
    },
  })
}

/** What of a report is frozen, in one number: it changes when anything in it does. Its place in the dossier does not count. */
function digestOf({ ref: _, ...entry }: ReportEntry): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex')
}

const line = (entry: object) => `${JSON.stringify(entry)}\n`

interface Sinks {
  gathered: Gathered
  filed: Filed[]
  stories: ReportEntry[]
}

async function* reportLines(
  system: Context,
  dossier: StoredDossier,
  read: CaseRead,
  { gathered, filed, stories }: Sinks,
): AsyncGenerator<string> {
  const demoBankAllowed = !system.settings.isProduction
  let number = 0
  for await (const reports of readReports(system, read.reportIds)) {
    for (const report of reports) {
      const ref = `M${String(++number).padStart(5, '0')}`
      const places = findIdentifiers(report.matter.narrative, { demoBankAllowed })
      const entry = composeReport(report, { ref, parts: read.parts, shown: read.shown, places })
      const payment = composePayment(report, { ref, parts: read.parts }, demoBankAllowed)
      gathered.add(report, entry, payment, digestOf(entry))
      gathered.count(report, read.parts)
      filed.push(...report.evidence.map((file) => ({ ...file, ref, origin: report.facts.origin })))
      if (read.reportIds.length <= mostStories) stories.push(entry)
      yield line(entry)
    }
    await progress(system, dossier.id, number, read.reportIds.length)
  }
}

/** Seen by whoever waits. No audit line: it says how far, and nothing about anybody. */
function progress(system: Context, id: string, done: number, total: number): Promise<void> {
  return transaction(system, (tx) => updateDossier(tx, id, { done, total }))
}

async function finish(
  system: Context,
  dossier: StoredDossier,
  { gathered, change }: { gathered: Gathered; change: Record<string, unknown> },
): Promise<void> {
  await transaction(system, async (tx) => {
    if ((await lockDossier(tx, dossier.id))?.attempt !== dossier.attempt) throw new Overtaken()
    await insertReports(tx, dossier, gathered.digests)
    const shown = [...gathered.identifiers.values()].filter(({ part }) => part === 'party' || part === 'protected')
    await insertIdentifiers(
      tx,
      dossier,
      shown.map(({ id, kind, value }) => ({ id, kind, canonical: value })),
    )
    await updateDossier(tx, dossier.id, change)
    await recordAudit(system, tx, {
      action: 'dossiers.dossier-made',
      subjectKind: 'dossier',
      subjectId: dossier.id,
      subjects: [...gathered.digests.keys()],
      purpose: lookingPurpose,
      detail: { number: dossier.number, by: dossier.madeBy, for: dossier.recipientId },
    })
  })
}
