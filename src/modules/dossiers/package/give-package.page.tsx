// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { dossierPath, receivedPath } from '../dossier/addresses.ts'
import type { Route } from './+types/give-package.page.ts'
import { downloads, givePackage } from './give-package.query.ts'

/** Only the form that asks for a purpose leads to the file. */
export function loader(args: Route.LoaderArgs) {
  throw redirect(addressIn(contextOf(args).language, dossierPath(args.params.id ?? '')), 303)
}

/** A dossier as a file, sent while it is being read. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const which = downloads.find((one) => one === entries.file)
  if (!which) throw new Response(null, { status: 400 })
  const purpose = [entries.purpose ?? ''].flat()[0] ?? ''
  // The maker and the recipient each go back to their own page.
  const id = args.params.id ?? ''
  const page = addressIn(ctx.language, entries.from === 'received' ? receivedPath(id) : dossierPath(id))
  const given = await givePackage(ctx, id, which, purpose).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 404) throw new Response(null, { status: 404 })
    // What one can do about it stands on the page.
    throw redirect(error.status === 400 ? `${page}?fout=doel` : page, 303)
  })
  return new Response(Readable.toWeb(Readable.from(given.bytes, { objectMode: false })) as never, {
    headers: {
      'content-type': given.type,
      'content-length': String(given.length),
      'content-disposition': `attachment; filename="${given.name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
