// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-attachment.page.ts'
import { readAttachment } from './find-report.query.ts'

/** A file of a report: only to be stored, never shown inside the browser, whatever it says it is. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { id = '', attachment = '' } = args.params
  const file = /^[\da-f-]{36}$/.test(attachment)
    ? await readAttachment(ctx, { reportId: id, attachmentId: attachment }, 'handle-report')
    : null
  if (!file) throw new Response(null, { status: 404 })
  const plain = file.name.replace(/[^\w.-]+/g, '_')
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    },
  })
}
