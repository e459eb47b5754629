// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { redirect } from 'react-router'
import { translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { casesOf } from '#modules/cases'
import { caseAddress, casePages } from '../show-case/case-address.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { isId } from '../work/is-id.ts'
import type { Route } from './+types/download-case.page.ts'
import { exportCase } from './export-case.query.ts'
import { exportCaseText } from './export-case.text.ts'

/** Only the form that asks for a purpose leads to the file. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(caseAddress(contextOf(args).language, args.params.id ?? '', casePages.export), 303)
}

/** The own reports of a case as a file, sent while it is being read. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const id = args.params.id ?? ''
  const found = isId(id) ? (await casesOf(ctx, [id])).get(id) : undefined
  if (!found) throw new Response(null, { status: 404 })
  const { anchor } = found
  const entries = entriesOf(await args.request.formData())
  const lines = await exportCase(ctx, anchor, [entries.purpose ?? ''].flat()[0] ?? '').catch((error) => {
    if (!(error instanceof Refusal) || error.status !== 400) throw error
    throw redirect(`${caseAddress(ctx.language, anchor, casePages.export)}?fout=doel`, 303)
  })
  const name = `${translate(exportCaseText, ctx.language)('file')}-${caseCode(anchor)}.csv`
  return new Response(Readable.toWeb(Readable.from(lines, { objectMode: false })) as never, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
