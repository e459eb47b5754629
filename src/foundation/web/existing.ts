// SPDX-License-Identifier: EUPL-1.2

/** What was looked for; a page of which there is nothing is not found. */
export function existing<Thing>(thing: Thing | null | undefined | false | '' | 0): Thing {
  if (!thing) throw new Response(null, { status: 404 })
  return thing
}
