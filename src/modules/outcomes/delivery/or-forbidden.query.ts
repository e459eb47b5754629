// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'

/** For a page: somebody whose role allows it and whose organisation does not, gets the page that says that they may not. */
export async function orForbidden<Answer>(work: Promise<Answer>): Promise<Answer> {
  return work.catch((error) => {
    if (error instanceof Refusal && error.status === 403) throw new Response(null, { status: 403 })
    throw error
  })
}
