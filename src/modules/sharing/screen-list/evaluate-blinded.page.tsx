// SPDX-License-Identifier: EUPL-1.2
// For the script of the page that screens (screen-blinded.client.ts): what both key holders make of a blinded list, or why nothing was checked.
import { messageOf } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import type { Route } from './+types/evaluate-blinded.page.ts'
import { evaluateBlinded } from './evaluate-blinded.command.ts'

/** Nobody opens this: the script posts to it. */
export function loader(): Response {
  throw new Response(null, { status: 404 })
}

export async function action(args: Route.ActionArgs): Promise<Response> {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  try {
    const evaluated = await evaluateBlinded(ctx, {
      epoch: Number(one('epoch')),
      elements: Buffer.from(one('elements'), 'base64url'),
      rows: Number(one('rows')),
      purpose: one('purpose'),
    })
    return Response.json({ elements: Buffer.from(evaluated).toString('base64url') })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return Response.json({ message: messageOf(error.code, ctx.language, error.values) }, { status: error.status })
  }
}
