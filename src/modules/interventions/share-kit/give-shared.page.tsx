// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { kitOf } from '../make-kit/kit.ts'
import type { Route } from './+types/give-shared.page.ts'
import { sharedFile, sharedFiles } from './shared-files.query.ts'

/** A file of a kit, without name and logo. */
export async function loader(args: Route.LoaderArgs) {
  const kit = kitOf(args.params.kit)
  const { file: name } = args.params
  const file = Object.hasOwn(sharedFiles, name) ? sharedFiles[name] : undefined
  if (!kit || !file) throw new Response(null, { status: 404 })
  const bytes = await sharedFile(kit, name, contextOf(args).language)
  if (!bytes) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } })
  const isShown = name === 'klein.png'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': isShown ? 'inline' : `attachment; filename="${kit.id}-${name}"`,
      'content-security-policy': "default-src 'none'",
      'cache-control': 'public, max-age=3600',
    },
  })
}
