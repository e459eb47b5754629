// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import { type FileKind, fileTypes } from '../report/addresses.ts'
import { readReport } from '../write-report/read-report.query.ts'
import { drawFile } from './draw-files.query.ts'

export async function giveDraft(ctx: Context, id: string, kind: FileKind): Promise<Response> {
  const found = await readReport(ctx, id)
  if (!found?.draft) throw new Response(null, { status: 404 })
  const bytes = await drawFile(kind, found.draft.document, ctx.now())
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': fileTypes[kind],
      'content-disposition': `${kind === 'pdf' ? 'inline' : 'attachment'}; filename="concept-${found.number}.${kind}"`,
      'cache-control': 'no-store',
    },
  })
}
