// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { reportMessages } from '../report/report.text.ts'
import { openContent, openFaults, withName } from './upload-content.query.ts'
import { selectFaults, selectSealed, selectUpload, selectWaiting } from './upload.store.ts'
import { type Faults, type Upload, type UploadContent, uploadHours } from './upload.ts'

/** What was begun before this is forgotten, also when the job has not come by yet. */
export function notBefore(ctx: Context): Date {
  return new Date(ctx.now().getTime() - uploadHours * 3_600_000)
}

/** Refuses whoever may not hand in files: these hold what people told, also before it is a report. */
export function onlyForFilers(ctx: Context): void {
  if (!mayDo(ctx.actor, 'reports:file')) throw new Refusal(reportMessages.mayNotFile, { status: 403 })
}

/** A file of the own organisation that waits; null when it does not exist, is another's or is forgotten. */
export async function findUpload(ctx: Context, id: string): Promise<Upload | null> {
  onlyForFilers(ctx)
  return transaction(ctx, async (tx) => {
    const row = await selectUpload(tx, id, notBefore(ctx))
    return row && withName(ctx, row)
  })
}

/** What is in the file. Null when it is gone: filed, thrown away or too old. For whoever is handing it in. */
export async function readUploadContent(ctx: Context, id: string): Promise<UploadContent | null> {
  onlyForFilers(ctx)
  return transaction(ctx, async (tx) => {
    if (!(await selectUpload(tx, id, notBefore(ctx)))) return null
    const sealed = await selectSealed(tx, id)
    return sealed ? openContent(ctx, sealed) : null
  })
}

/** The rows that are wrong, in the order of the file. */
export async function readFaults(ctx: Context, id: string): Promise<Faults> {
  onlyForFilers(ctx)
  return transaction(ctx, async (tx) => {
    const isThere = await selectUpload(tx, id, notBefore(ctx))
    return openFaults(ctx, isThere ? await selectFaults(tx, id) : null)
  })
}

/** Files of the own organisation that wait, newest first. Their names may tell of people, so the look is written down. */
export async function listWaiting(ctx: Context): Promise<Upload[]> {
  onlyForFilers(ctx)
  const organisationId = organisationOf(ctx.actor)
  if (organisationId === null) throw new Refusal(reportMessages.mayNotFile, { status: 403 })
  return transaction(ctx, async (tx) => {
    const waiting = (await selectWaiting(tx, organisationId, notBefore(ctx))).map((row) => withName(ctx, row))
    if (waiting.length > 0)
      await recordAudit(ctx, tx, {
        action: 'reports.upload-list-seen',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjects: waiting.map(({ id }) => id),
        purpose: 'hand-in-reports',
        detail: { shown: waiting.length },
      })
    return waiting
  })
}
