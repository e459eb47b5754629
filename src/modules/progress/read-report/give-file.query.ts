// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { type FileKind, fileTypes } from '../report/addresses.ts'
import { selectFile } from '../report/report.store.ts'
import { progressTransaction } from '../report/who.query.ts'

export async function giveFile(ctx: Context, number: string, kind: FileKind): Promise<Response> {
  const bytes = await progressTransaction(ctx, (tx) => selectFile(tx, number, kind))
  if (!bytes) throw new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': fileTypes[kind],
      'content-disposition': `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="voortgang-online-fraude-${number}.${kind}"`,
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
