// SPDX-License-Identifier: EUPL-1.2
import { withLetters } from '#foundation/pictures'
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-svg.page.ts'
import { pictureOf, policyOfPicture } from './give-picture.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const found = existing(await pictureOf(contextOf(args), args.params.code, args.params.format))
  return new Response(withLetters(found.svg), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': policyOfPicture,
      'cache-control': 'public, max-age=300',
    },
  })
}
