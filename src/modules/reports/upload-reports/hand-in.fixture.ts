// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { checkUpload } from '../check-upload/work-on-upload.command.ts'
import { chooseColumns } from '../map-columns/choose-columns.command.ts'
import { proposedMap } from '../map-columns/remembered-map.query.ts'
import { beginUpload } from './begin-upload.command.ts'
import { readUpload } from './read-table.query.ts'

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Chooses a file, takes the proposed columns unless others are given, and has the rows checked. Returns the upload. */
export async function handIn(ctx: Context, name: string, content: Uint8Array, map?: string[]): Promise<string> {
  const read = await readUpload(name, content)
  const id = await beginUpload(ctx, read)
  if (read.kind === 'reports') await checkUpload(ctx, id)
  if (read.kind !== 'table') return id
  const proposed = await proposedMap(ctx, 'deltabank-demo', read.table.headers)
  await chooseColumns(ctx, id, map ?? proposed.map)
  return id
}
