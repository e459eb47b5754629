// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { translate } from '#foundation/text'
import { checkProof } from './check-proof.query.ts'
import { proofShape, standings } from './report-proof.schema.ts'
import { proofText } from './proof.text.ts'

export const checkProofApi = defineApi({
  method: 'POST',
  path: '/v1/proof-checks',
  allow: 'anyone',
  operationId: 'checkProof',
  tag: 'Reports',
  summary: 'Een bewijs van melding controleren · Check the proof of a report that a customer shows',
  description:
    'Give the whole file, or the signed line in it: a JSON Web Signature (RFC 7515, EdDSA) that you can check yourself with the keys of /.well-known/dijkwacht-keys.json, purpose `reports.proof`. What counts is `told`, not what stands around it in the file. It proves that somebody told this then, not that it is so.',
  body: z.object({ proof: z.string().min(1).max(20_000) }),
  responses: {
    200: z
      .object({
        isSigned: z.boolean().describe('Whether this installation signed it'),
        told: proofShape.nullable(),
        standing: z.enum(standings).nullable().describe('Whether the report stands now'),
        statement: z.string(),
      })
      .meta({ id: 'ProofCheck' }),
  },
  async run(ctx, { body }) {
    const found = await checkProof(ctx, body.proof)
    const t = translate(proofText, ctx.language)
    return {
      status: 200,
      body: {
        isSigned: found !== null,
        told: found?.told ?? null,
        standing: found?.standing ?? null,
        statement: t(found?.standing ?? 'not-ours'),
      },
    }
  },
})
