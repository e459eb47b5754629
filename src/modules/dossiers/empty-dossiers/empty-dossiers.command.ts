// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { announce } from '#foundation/events'
import { DossierWithdrawn } from '../dossier/dossier.events.ts'
import { courseAfter } from '../dossier/dossier.ts'
import { insertOutcome, lockDossier, updateDossier } from '../dossier/dossier.store.ts'
import { deleteFiles } from '../dossier/file.store.ts'

/** Deletes the files of dossiers that were kept long enough, at most 100 at a time; returns of how many. */
export async function emptyDossiers(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'dossiers.empty-dossiers')
  const due = await transaction(system, (tx) =>
    sql<{ id: string }>`select id from dossiers.dossier where making = 'ready' and files_until < ${system.now()}
      order by files_until limit 100`.execute(tx),
  )
  for (const { id } of due.rows)
    await transaction(system, async (tx) => {
      await deleteFiles(tx, id)
      await updateDossier(tx, id, { making: 'emptied', summary: null })
      await recordAudit(system, tx, { action: 'dossiers.files-deleted', subjectKind: 'dossier', subjectId: id })
    })
  return due.rows.length
}

/**
 * Reports were erased, so nothing of them may stay: the files of every dossier that holds one go, what says which reports and accounts were in it too,
 * and whoever has it is told to let it go.
 */
export async function forgetReports(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'dossiers.forget-reports')
  const found = await transaction(system, (tx) =>
    sql<{ id: string }>`select distinct dossier_id as id from dossiers.report
      where report_id = any(${[...reportIds]}::uuid[]) order by 1`.execute(tx),
  )
  for (const { id } of found.rows)
    await transaction(system, async (tx) => {
      const dossier = await lockDossier(tx, id)
      if (!dossier) return
      await deleteFiles(tx, id)
      await sql`delete from dossiers.report where dossier_id = ${id} and report_id = any(${[...reportIds]}::uuid[])`.execute(
        tx,
      )
      await sql`delete from dossiers.identifier where dossier_id = ${id}`.execute(tx)
      const next = courseAfter(dossier.course, 'withdraw')
      await updateDossier(tx, id, {
        making: 'emptied',
        summary: null,
        ...(next && { course: next }),
      })
      await recordAudit(system, tx, {
        action: 'dossiers.files-deleted',
        subjectKind: 'dossier',
        subjectId: id,
        detail: { because: 'erased' },
      })
      if (!next) return
      await insertOutcome(tx, id, {
        id: system.newId(),
        at: system.now(),
        step: 'withdraw',
        course: next,
        ground: null,
        words: '',
        reference: '',
        isTold: false,
        organisationId: dossier.organisationId,
        personId: null,
      })
      await announce(system, tx, DossierWithdrawn, { dossierId: id })
    })
}
