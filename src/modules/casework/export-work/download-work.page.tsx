// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { paths } from '../work/page-address.ts'
import { readWorkFilter, searchOf } from '../work/work-filter.ts'
import type { Route } from './+types/download-work.page.ts'
import { exportWork } from './export-work.query.ts'
import { exportText } from './export-work.text.ts'

/** Only the form that asks for a purpose leads to the file. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, paths.export), 303)
}

/** The queue as a file, sent while it is being read. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const filter = readWorkFilter(new URLSearchParams(one('search')))
  const lines = await exportWork(ctx, filter, one('purpose')).catch((error) => {
    if (!(error instanceof Refusal) || error.status !== 400) throw error
    const search = new URLSearchParams(searchOf(filter))
    search.set('fout', 'doel')
    throw redirect(`${addressIn(ctx.language, paths.export)}?${search}`, 303)
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
