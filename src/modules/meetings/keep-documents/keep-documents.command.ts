// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { scanBytes } from '#foundation/scan'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { openMeeting } from '../build-agenda/build-agenda.command.ts'
import { meetingsTransaction, secretaryOf } from '../group/who.query.ts'
import { isLink, recordMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { planMessages } from '../plan-meeting/plan.text.ts'
import { deleteDocument, insertDocument } from './document.store.ts'
import { sealFile } from './file-content.query.ts'
import { documentMessages } from './document.text.ts'

const mostBytes = 5 * 1024 * 1024

/** A link, or a PDF of at most 5 MB: other files can do more than be read. */
export async function addDocument(
  ctx: Context,
  meetingId: string,
  entries: FormEntries,
  file: Uint8Array | null,
): Promise<void> {
  secretaryOf(ctx)
  const form = new FormReader(ctx, entries)
  const title = form.text('title', 200)
  const link = form.reference('link', 500, false)
  const isConfidential = [entries.isConfidential].flat().includes('yes')
  if (link !== '' && !isLink(link)) form.wrong('link', planMessages.videoLink)
  if ((link === '') === (file === null)) form.wrong('link', documentMessages.linkOrFile)
  if (file && file.length > mostBytes) form.wrong('file', documentMessages.fileTooLarge)
  else if (file && !isPdf(file)) form.wrong('file', documentMessages.onlyPdf)
  form.done()
  if (file) await scanned(ctx, file)
  await meetingsTransaction(ctx, async (tx) => {
    const { groupId } = await openMeeting(ctx, tx, meetingId, isConfidential)
    const id = ctx.newId()
    const sealed = file && sealFile(ctx.secrets, id, file)
    const kept = { link: link || null, sealed, size: file?.length ?? null }
    const row = { id, meetingId, groupId, title, isConfidential, ...kept, at: ctx.now() }
    if (!(await insertDocument(tx, row))) throw new Refusal(documentMessages.enoughDocuments, { status: 409 })
    await recordMeeting(ctx, tx, 'meetings.document-added', meetingId, { document: id })
  })
}

/** Once members have the minutes, what the meeting had before it stays as it was. */
export async function removeDocument(ctx: Context, meetingId: string, id: string): Promise<void> {
  secretaryOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    await openMeeting(ctx, tx, meetingId, false)
    if (!isRowId(id) || !(await deleteDocument(tx, id, meetingId)))
      throw new Refusal(webMessages.notThere, { status: 404 })
    await recordMeeting(ctx, tx, 'meetings.document-removed', meetingId, { document: id })
  })
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/** Where a virus scanner is set it must have said that the file is clean. */
async function scanned(ctx: Context, file: Uint8Array): Promise<void> {
  const scanner = ctx.settings.virusScanner
  if (!scanner) return
  const { kind } = await scanBytes(scanner, file)
  if (kind === 'clean') return
  const code = kind === 'away' ? documentMessages.scannerAway : documentMessages.notSafe
  throw new Refusal(code, { fields: [{ field: 'file', code }] })
}
