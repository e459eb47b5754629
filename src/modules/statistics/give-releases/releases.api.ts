// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { defineApi, textShape } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { findRelease, listReleases } from '../release-figures/released-figures.query.ts'
import { releaseMessages } from './give-releases.text.ts'
import { describeRelease, releaseAddresses, releaseCsv } from './release-file.ts'
import { releaseList, releaseParams, releasesQuery, tableDescription } from './releases.schema.ts'

const tag = 'Figures'
/** What was released never changes. */
const forEver = 'public, max-age=31536000, immutable'

export const listReleasesApi = defineApi({
  method: 'GET',
  path: '/v1/releases',
  allow: 'anyone',
  operationId: 'listReleases',
  tag,
  summary: 'Vrijgegeven aantallen meldingen, de nieuwste eerst · Released numbers of reports, the newest first',
  description:
    'Our own numbers change only by a release, one a week, on a Tuesday. Each adds figures and never changes those of another, so that all files together are the data set, and the files up to a number are the data set as it was then. Small numbers are hidden, and so is what they could be worked out with.',
  query: releasesQuery,
  responses: { 200: releaseList },
  async run(ctx, { query }) {
    const { items, next, nextExpectedOn } = await listReleases(ctx, query)
    return {
      status: 200,
      headers: { 'cache-control': 'public, max-age=300' },
      body: {
        items: items.map(({ releasedAt, ...release }) => ({
          ...release,
          releasedAt: releasedAt.toISOString(),
          ...releaseAddresses(ctx.settings.baseUrl, release),
        })),
        next,
        nextExpectedOn,
      },
    }
  },
})

export const readReleaseApi = defineApi({
  method: 'GET',
  path: '/v1/releases/:number/figures.csv',
  allow: 'anyone',
  operationId: 'readRelease',
  tag,
  summary: 'Wat een vrijgave toevoegde, als CSV · What a release added, as CSV',
  description: 'The meaning of the columns: the same address with `-metadata.json` behind it. A permanent address.',
  params: releaseParams,
  responses: { 200: textShape('text/csv') },
  async run(ctx, { params }) {
    const { release, figures } = await known(ctx, params.number)
    const { describedBy } = releaseAddresses(ctx.settings.baseUrl, release)
    return {
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'cache-control': forEver,
        link: `<${describedBy}>; rel="describedby"`,
      },
      body: releaseCsv(figures),
    }
  },
})

export const describeReleaseApi = defineApi({
  method: 'GET',
  path: '/v1/releases/:number/figures.csv-metadata.json',
  allow: 'anyone',
  operationId: 'describeRelease',
  tag,
  summary: 'Wat de kolommen betekenen (CSV on the Web) · What the columns mean (CSV on the Web)',
  params: releaseParams,
  responses: { 200: tableDescription },
  async run(ctx, { params }) {
    const { release } = await known(ctx, params.number)
    return {
      status: 200,
      headers: { 'cache-control': forEver },
      body: describeRelease(ctx.settings.baseUrl, release),
    }
  },
})

async function known(ctx: Context, number: number) {
  const found = await findRelease(ctx, number)
  if (!found) throw new Refusal(releaseMessages.unknownRelease, { status: 404 })
  return found
}
