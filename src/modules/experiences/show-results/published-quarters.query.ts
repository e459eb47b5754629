// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import type { Context } from '#foundation/access'
import type { Quarter } from '#values'
import { publishedReleases } from './published.query.ts'

/** Of which quarters everybody can read results, the newest first. */
export async function publishedQuarters(ctx: Context): Promise<Quarter[]> {
  return (await publishedReleases(ctx)).map(({ content }) => content.quarter)
}
