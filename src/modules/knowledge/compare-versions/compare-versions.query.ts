// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { labelOf } from '#modules/taxonomy'
import type { Version } from '../article/version.store.ts'
import { listVersions } from '../keep-article/show-kept.query.ts'
import { compareTexts } from './compare-texts.ts'

/** Two versions of an article of the own organisation side by side: the last two unless said otherwise. Null when there is no such article. */
export async function compareVersions(ctx: Context, id: string, asked: { from: number; to: number }) {
  const listed = await listVersions(ctx, id)
  const [newest] = listed?.versions ?? []
  if (!listed || !newest) return null
  const numbered = (number: number) => listed.versions.find((version) => version.number === number)
  const to = numbered(asked.to) ?? newest
  const from = numbered(asked.from) ?? numbered(to.number - 1) ?? to
  return {
    id,
    title: listed.title,
    shownVersion: listed.shownVersion,
    versions: listed.versions.map(({ number, why, byName, at, publishedAt, isSmall }) => ({
      number,
      why,
      byName,
      at,
      publishedAt,
      isSmall,
    })),
    from: from.number,
    to: to.number,
    compared: await compare(ctx, from, to),
  }
}

async function compare(ctx: Context, from: Version, to: Version) {
  const labels = async ({ concepts }: Version) =>
    (await Promise.all(concepts.map((concept) => labelOf(ctx, concept, ctx.language)))).toSorted().join(', ')
  return {
    title: compareTexts(from.title, to.title),
    summary: compareTexts(from.summary, to.summary),
    concepts: compareTexts(await labels(from), await labels(to)),
    body: compareTexts(from.body, to.body),
  }
}
