// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { defineApi, textShape } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { tableDescription } from '../give-releases/releases.schema.ts'
import { setMessages } from './give-observations.text.ts'
import { addressesOf, describeSet } from './observation-set.ts'
import { findObservationSet, observationFile } from './observation-sets.query.ts'

const tag = 'Figures'
const fiveMinutes = 'public, max-age=300'
const params = z.object({
  set: z
    .string()
    .regex(/^[a-z0-9-]{1,200}$/)
    .describe('Source and licence, for instance cbs-cc-by-4-0: see /open-data'),
})

export const readObservationSetApi = defineApi({
  method: 'GET',
  path: '/v1/observation-sets/:set/observations.csv',
  allow: 'anyone',
  operationId: 'readObservationSet',
  tag,
  summary:
    'Alle cijfers van één bron onder één licentie, als CSV · All figures of one source under one licence, as CSV',
  description:
    'Figures of others that we may give on as a whole, by the licence of their source. Withdrawn and doubtful ones are in it with their mark. The meaning of the columns: the same address with `-metadata.json` behind it. By the same header as `npm run import` reads.',
  params,
  responses: { 200: textShape('text/csv') },
  async run(ctx, input) {
    const set = await known(ctx, input.params.set)
    return {
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'cache-control': fiveMinutes,
        link: `<${ctx.settings.baseUrl}${addressesOf(set).describedBy}>; rel="describedby"`,
      },
      body: Readable.from(observationFile(ctx, set)),
    }
  },
})

export const describeObservationSetApi = defineApi({
  method: 'GET',
  path: '/v1/observation-sets/:set/observations.csv-metadata.json',
  allow: 'anyone',
  operationId: 'describeObservationSet',
  tag,
  summary: 'Wat de kolommen betekenen (CSV on the Web) · What the columns mean (CSV on the Web)',
  params,
  responses: { 200: tableDescription },
  async run(ctx, input) {
    const set = await known(ctx, input.params.set)
    return {
      status: 200,
      headers: { 'cache-control': fiveMinutes },
      body: describeSet(ctx.settings.baseUrl, set),
    }
  },
})

async function known(ctx: Context, name: string) {
  const set = await findObservationSet(ctx, name)
  if (!set) throw new Refusal(setMessages.unknownSet, { status: 404 })
  return set
}
