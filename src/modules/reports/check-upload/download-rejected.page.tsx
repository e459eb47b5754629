// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-rejected.page.ts'
import { readRejectedFile, readRejectedWorkbook } from './rejected-file.query.ts'

/** The rows that were not stored, as a file that a spreadsheet opens: CSV, or a workbook with `?als=xlsx`. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const id = args.params.upload ?? ''
  const isWorkbook = new URL(args.request.url).searchParams.get('als') === 'xlsx'
  const file = isWorkbook
    ? await readRejectedWorkbook(ctx, id, 'correct-upload')
    : await readRejectedFile(ctx, id, 'correct-upload')
  if (file === null) throw new Response(null, { status: 404 })
  const [ending, type] = isWorkbook
    ? ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
    : ['csv', 'text/csv; charset=utf-8']
  const name = ctx.language === 'nl' ? 'nog-te-verbeteren' : 'to-be-corrected'
  return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.${ending}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
