// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-rejected.page.ts'
import { readRejectedFile } from './rejected-file.query.ts'

/** The rows that were not stored, as a file that a spreadsheet opens. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const file = await readRejectedFile(ctx, args.params.upload ?? '', 'correct-upload')
  if (file === null) throw new Response(null, { status: 404 })
  const name = ctx.language === 'nl' ? 'nog-te-verbeteren.csv' : 'to-be-corrected.csv'
  return new Response(file, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
