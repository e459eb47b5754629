// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { pathKinds, pathsFor } from './paths.data.ts'

const bilingual = z.strictObject({ nl: z.string().max(400), en: z.string().max(400) })

export const listPathsApi = defineApi({
  method: 'GET',
  path: '/v1/aftercare/paths',
  allow: 'anyone',
  operationId: 'listAftercarePaths',
  tag: 'Help after a scam',
  summary: 'Paden na oplichting, met eigenaar en bron · Paths after a scam, with owner and source',
  description:
    'What can be offered to somebody after a scam. There is no API to record what somebody said yes to, nor to ask whether they came before: only a person who has them on the phone can.',
  responses: {
    200: z
      .strictObject({
        paths: z
          .array(
            z.strictObject({
              id: z
                .string()
                .regex(/^[a-z-]+$/)
                .max(60),
              kind: z.enum(pathKinds),
              title: bilingual,
              what: bilingual,
              owner: bilingual,
              source: bilingual,
              link: z
                .string()
                .regex(/^(?:https:\/\/[a-z.-]+)?\/?[a-z/-]*$/)
                .max(100)
                .nullable()
                .describe('A page of this site, in Dutch, or of the party that offers it'),
              isDemo: z.boolean().describe('Of an invented organisation'),
            }),
          )
          .max(200),
      })
      .meta({ id: 'AftercarePaths' }),
  },
  async run(ctx) {
    const paths = pathsFor(ctx.settings).map(({ link, ...path }) => ({ ...path, link: link ?? null }))
    return { status: 200, body: { paths } }
  },
})
