// SPDX-License-Identifier: EUPL-1.2
// No audit line: each deed writes its own.
import type { Context } from '#foundation/access'
import type { AttentionItem } from '#foundation/modules'
import type { FormEntries } from '#foundation/web'
import { addItem, changeItem, moveItem, removeItem, takeOver } from '../build-agenda/build-agenda.command.ts'
import { addDocument, removeDocument } from '../keep-documents/keep-documents.command.ts'
import { cancelMeeting, inviteToMeeting } from '../plan-meeting/plan-meeting.command.ts'

interface Further {
  file: unknown
  offered(): Promise<AttentionItem[]>
}

/** Does what a form of the page of a meeting asks by its `intent`; false when there is no such deed. */
export async function doWithMeeting(
  ctx: Context,
  meetingId: string,
  entries: FormEntries,
  { file, offered }: Further,
): Promise<boolean> {
  const [intent = '', about = ''] = String(entries.intent).split(':')
  if (intent === 'invite') await inviteToMeeting(ctx, meetingId)
  else if (intent === 'cancel') await cancelMeeting(ctx, meetingId, entries)
  else if (intent === 'take') await takeOver(ctx, meetingId, [entries.keys ?? []].flat(), await offered())
  else if (intent === 'add') await addItem(ctx, meetingId, entries)
  else if (intent === 'up' || intent === 'down') await moveItem(ctx, about, intent)
  else if (intent === 'remove') await removeItem(ctx, about)
  else if (intent === 'item') await changeItem(ctx, about, entries)
  else if (intent === 'document') await addDocument(ctx, meetingId, entries, await bytesOf(file))
  else if (intent === 'drop') await removeDocument(ctx, meetingId, about)
  else return false
  return true
}

async function bytesOf(file: unknown): Promise<Uint8Array | null> {
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return null
  return new Uint8Array(await file.arrayBuffer())
}
