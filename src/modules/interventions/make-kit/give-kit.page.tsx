// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn, slugOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import { paths } from '../intervention/addresses.ts'
import { keepUse } from '../use-kit/use-kit.command.ts'
import type { Route } from './+types/give-kit.page.ts'
import { kitOf } from './kit.ts'
import { packKit } from './pack-kit.query.ts'
import { readWish } from './read-wish.query.ts'

/** Nothing is kept, so there is nothing to come back to. */
export function loader(args: Route.LoaderArgs) {
  const kit = kitOf(args.params.kit)
  if (!kit) throw new Response(null, { status: 404 })
  throw redirect(addressIn(contextOf(args).language, `${paths.kits}/${kit.id}`), 303)
}

/** The kit as a file, made from what the form brings along; looked at again, because a form can bring anything. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const kit = kitOf(args.params.kit)
  if (!kit) throw new Response(null, { status: 404 })
  const { logo, ...entries } = entriesOf(await args.request.formData())
  const bytes = Buffer.from(typeof logo === 'string' ? logo : '', 'base64')
  const wish = await readWish(ctx, entries, bytes).catch((error) => {
    if (error instanceof Refusal) throw new Response(null, { status: 422 })
    throw error
  })
  const zip = await packKit(kit, wish)
  if (!zip) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  if (wish.place !== null) await keepUse(ctx, { kit: kit.id, place: wish.place })
  return new Response(new Uint8Array(zip), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${kit.id}-${slugOf(wish.placeName)}.zip"`,
      'cache-control': 'no-store',
    },
  })
}
