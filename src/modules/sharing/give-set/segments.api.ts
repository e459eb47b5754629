// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { mostSegments, readSegments } from './read-segments.query.ts'

const change = z.object({ kind: z.string(), value: z.string() })

const answer = z
  .object({
    segments: z.array(
      z.object({
        version: z.number().int(),
        madeAt: z.iso.datetime(),
        previousDigest: z.string().describe('Digest of the version before; empty for the first'),
        digest: z
          .string()
          .describe(
            'SHA-256, hexadecimal, of the JSON text of [key, version, madeAt, previousDigest, total, lines]; lines: the JSON texts of ["added" or "removed", kind, value], sorted',
          ),
        total: z.number().int().describe('How many items the set holds at this version'),
        added: z.array(change),
        removed: z.array(change),
      }),
    ),
    newest: z.number().int().describe('The newest version; ask on until you have it'),
  })
  .meta({ id: 'Segments' })

export const readSegmentsApi = defineApi({
  method: 'GET',
  path: '/v1/sets/:key/segments',
  allow: { permission: 'disclosures:receive' },
  operationId: 'readSegments',
  tag: 'Inbox',
  summary: 'Wat er in een verzameling veranderde · What changed in a set',
  description: `A message in your inbox says that a set has a new version. Ask for what comes after the version that you work with, ${mostSegments} versions at a time: take out what was removed, add what was added, check the digest, and say with a receipt of that message that the version is effective. Removals come also when the agreement has ended.`,
  params: z.object({ key: z.string().max(64).describe('item.key of the message') }),
  query: z.object({
    after: z.coerce.number().int().min(0).max(2_147_483_647).default(0).describe('The version that you work with'),
  }),
  responses: { 200: answer },
  async run(ctx, { params, query }) {
    const { segments, newest } = await readSegments(ctx, { key: params.key, after: query.after })
    const shown = segments.map(({ changes, madeAt, ...segment }) => {
      const of = (wanted: string) =>
        changes.filter((one) => one.change === wanted).map(({ kind, value }) => ({ kind, value }))
      return { ...segment, madeAt: madeAt.toISOString(), added: of('added'), removed: of('removed') }
    })
    return { status: 200, body: { segments: shown, newest } }
  },
})
