// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-rows.page.ts'
import { readLeftFile } from './see-batch.query.ts'

/** The rows that did not become a draft, as a file that a spreadsheet opens: CSV, or a workbook with `?als=xlsx`. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const isWorkbook = new URL(args.request.url).searchParams.get('als') === 'xlsx'
  const file = await readLeftFile(ctx, args.params.batch ?? '', isWorkbook ? 'xlsx' : 'csv')
  if (file === null) throw new Response(null, { status: 404 })
  const name = ctx.language === 'nl' ? 'rijen-die-geen-concept-zijn' : 'rows-that-are-no-draft'
  return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
    headers: {
      'content-type': isWorkbook
        ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.${isWorkbook ? 'xlsx' : 'csv'}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
