// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/download-export.page.ts'
import { takeExport } from './export.command.ts'
import { exportText } from './export-work.text.ts'

/** Only the page that says what for leads to the file. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, paths.export), 303)
}

/** The file, sent while it is being read. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { id = '' } = entriesOf(await args.request.formData())
  const lines = await takeExport(ctx, [id].flat()[0] ?? '').catch((error) => {
    throw error instanceof Refusal ? new Response(null, { status: error.status }) : error
  })
  const name = `${translate(exportText, ctx.language)('file')}-${ctx.now().toISOString().slice(0, 10)}.csv`
  return new Response(Readable.toWeb(Readable.from(lines, { objectMode: false })) as never, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
