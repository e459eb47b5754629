// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { addressIn } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-attachment.page.ts'
import { readAttachment } from './find-report.query.ts'

/** A file of a report: only to be stored, never shown inside the browser, whatever it says it is. */
export async function loader(args: Route.LoaderArgs) {
  const file = await fileOf(args, false)
  if (file.bytes) return download(file.name, file.bytes)
  const { language } = contextOf(args)
  const { id, attachment } = args.params
  throw redirect(addressIn(language, `/werkbank/meldingen/${id}/bijlagen/${attachment}/openen`), 303)
}

/** After the warning: what was not scanned is given all the same, and written down as such. Malware is gone. */
export async function action(args: Route.ActionArgs) {
  const file = await fileOf(args, true)
  if (!file.bytes) throw new Response(null, { status: 404 })
  return download(file.name, file.bytes)
}

async function fileOf(args: Route.LoaderArgs | Route.ActionArgs, evenUnscanned: boolean) {
  const { id = '', attachment = '' } = args.params
  const file = /^[\da-f-]{36}$/.test(attachment)
    ? await readAttachment(contextOf(args), { reportId: id, attachmentId: attachment, evenUnscanned }, 'handle-report')
    : null
  if (!file) throw new Response(null, { status: 404 })
  return file
}

function download(name: string, bytes: Buffer): Response {
  const plain = name.replace(/[^\w.-]+/g, '_')
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
    },
  })
}
