// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf, entriesOf } from '#foundation/web'
import { paths } from '../make-plan/addresses.ts'
import type { Route } from './+types/give-letter.page.ts'
import { letterPdf } from './letter-pdf.query.ts'
import { templateOf } from './letter.ts'
import { readLetter } from './read-letter.query.ts'
import { writeLetterFile } from './write-letter-file.ts'

/** Nothing is kept, so there is nothing to come back to. */
export function loader(args: Route.LoaderArgs) {
  const template = templateOf(args.params.brief ?? '')
  if (!template) throw new Response(null, { status: 404 })
  throw redirect(addressIn(contextOf(args).language, `${paths.letters}/${template.id}`), 303)
}

/** The letter as a file, made from what the form brings along. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const template = templateOf(args.params.brief ?? '')
  if (!template) throw new Response(null, { status: 404 })
  const entries = entriesOf(await args.request.formData())
  const letter = readLetter(ctx, template, entries)
  const isPdf = entries.soort === 'pdf'
  const body = isPdf ? new Uint8Array(await letterPdf(letter, ctx.now())) : writeLetterFile(letter)
  return new Response(body, {
    headers: {
      'content-type': isPdf ? 'application/pdf' : 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="brief.${isPdf ? 'pdf' : 'html'}"`,
      'cache-control': 'no-store',
    },
  })
}
