// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { redirect } from 'react-router'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/download-answer.page.ts'
import { findAnswer } from './find-answer.query.ts'
import { portableAnswer } from './portable-answer.ts'

/** One file: to be stored, never shown inside the browser. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await findAnswer(ctx, args.request)
  if (!found) throw redirect(addressIn(ctx.language, '/uw-gegevens/volgen'), 303)
  const name = `antwoord-${found.answer.answeredOn}.json`
  return new Response(portableAnswer(found.answer, found.organisation, ctx.language), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
