// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { type FieldError, NetworkLimit } from '#foundation/web'
import { FileAttached } from '../scan-attachment/scan.events.ts'
import { openDraft } from '../submit-report/draft.query.ts'
import { attachmentMessages } from './attach-file.text.ts'
import {
  attachmentName,
  type AttachmentType,
  isAttachmentType,
  largestAttachment,
  mostAttachments,
  textTypeOf,
} from './attachment.ts'
import {
  type AttachmentParent,
  deleteDraftAttachment,
  insertAttachment,
  selectDraftAttachments,
} from './attachment.store.ts'
import { sealContent } from './file-content.query.ts'

export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** Times that one network sends files in an hour: enough for a school, and no disk that is filled. */
const limit = new NetworkLimit(300)

export function mayAttach(ctx: Context, network: string | null): boolean {
  return limit.take(network, ctx.now())
}

/** Bytes an hour: of ten people of one network who send all that one may, and of everybody together. */
const [bytesOfNetwork, bytesOfAll] = [new NetworkLimit(500 * 1024 ** 2), new NetworkLimit(10 * 1024 ** 3)]

/** Whether there is room for so much more of this network. Files of a draft stay for a day, also of one that nobody hands in. */
export function mayKeep(ctx: Context, network: string | null, bytes: number): boolean {
  return bytesOfNetwork.take(network, ctx.now(), bytes) && bytesOfAll.take(null, ctx.now(), bytes)
}

/**
 * Adds files to the draft of this token: those that may, in the order given. Returns what is wrong with the others.
 * Null when the draft is gone. What a file is, is read from its content and not from its name.
 */
export async function attachFiles(
  ctx: Context,
  token: string,
  files: readonly GivenFile[],
): Promise<FieldError[] | null> {
  const looked = await lookAtFiles(files)
  return transaction(ctx, async (tx) => {
    const draft = await openDraft(ctx, tx, token, true)
    if (!draft) return null
    const room = mostAttachments - (await selectDraftAttachments(tx, draft.id)).length
    const keptBy = ctx.settings.intakeOrganisation
    return keepFiles(ctx, tx, { parent: { draftId: draft.id }, keptBy, room }, looked)
  })
}

type LookedAt = GivenFile & { type: AttachmentType | null }

/** What each file is, read from its content; null for a kind that is not taken. */
export function lookAtFiles(files: readonly GivenFile[]): Promise<LookedAt[]> {
  return Promise.all(files.map(async (file) => ({ ...file, type: await typeOf(file) })))
}

/** To what files belong, among whose files they are kept, and how many more it takes. */
interface Place {
  parent: AttachmentParent
  keptBy: string
  room: number
  /** How many it takes in all. */
  most?: number
}

/** Keeps files with a draft or a report, as many as there is room for. Returns what is wrong with the others. */
export async function keepFiles(
  ctx: Context,
  tx: Tx,
  { parent, keptBy, room: roomAtFirst, most = mostAttachments }: Place,
  looked: readonly LookedAt[],
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  let room = roomAtFirst
  for (const { name, bytes, type } of looked) {
    const fault = faultOfFile(bytes, type, room)
    if (fault || !type) {
      const code = fault ?? attachmentMessages.fileWrongType
      errors.push({ field: 'files', code, values: { name, max: most } })
      continue
    }
    const id = ctx.newId()
    const digest = createHash('sha256').update(bytes).digest()
    const sealed = sealContent(ctx.secrets, digest, bytes)
    const kept = { id, parent, keptBy, digest, sealed, size: bytes.length, mediaType: type, at: ctx.now() }
    await insertAttachment(tx, { ...kept, name: attachmentName(name, type) })
    await recordAudit(ctx, tx, {
      action: 'reports.file-attached',
      subjectKind: 'attachment',
      subjectId: id,
      detail: { mediaType: type, size: bytes.length },
    })
    await announce(ctx, tx, FileAttached, { attachmentId: id })
    room--
  }
  return errors
}

/** Takes one file out of the draft. Bears repetition. */
export async function removeFile(ctx: Context, token: string, attachmentId: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const draft = await openDraft(ctx, tx, token, true)
    if (!draft) return
    await deleteDraftAttachment(tx, draft.id, attachmentId)
    await recordAudit(ctx, tx, { action: 'reports.file-removed', subjectKind: 'attachment', subjectId: attachmentId })
  })
}

/** Why a file is not kept; null when it is. `room`: how many more fit. */
export function faultOfFile(bytes: Uint8Array, type: AttachmentType | null, room: number): string | null {
  if (bytes.length === 0) return attachmentMessages.fileEmpty
  if (bytes.length > largestAttachment) return attachmentMessages.fileTooLarge
  if (!type) return attachmentMessages.fileWrongType
  return room <= 0 ? attachmentMessages.tooManyFiles : null
}

async function typeOf({ name, bytes }: GivenFile): Promise<AttachmentType | null> {
  if (bytes.length > largestAttachment) return null
  const found = await fileTypeFromBuffer(bytes)
  if (found) return isAttachmentType(found.mime) ? found.mime : textTypeOf(bytes, name)
  return textTypeOf(bytes, name)
}
