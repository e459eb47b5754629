// SPDX-License-Identifier: EUPL-1.2
import { EvaluationProblem, mostElements } from '@dijkwacht/evaluator'
import { z } from 'zod'
import { bytesShape, defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { which } from '../tag-set/tag-set.api.ts'
import { evaluateMessages } from './evaluate.text.ts'
import { platformEvaluator } from './platform-evaluator.command.ts'

export const evaluateApi = defineApi({
  method: 'POST',
  path: '/v1/oprf/:namespace/:epoch/evaluate',
  allow: 'anyone',
  countsByItself: true,
  operationId: 'evaluate',
  tag: 'Private checks',
  summary:
    'Verblinde elementen vermenigvuldigen met onze helft van de sleutel · Multiply blinded elements by our half of the key',
  description: `RFC 9497, ristretto255-SHA512, VOPRF. The body is 1 to ${mostElements} elements of 32 bytes, one after another; so is the answer, followed by a proof of 64 bytes when Dijkwacht-Proof is 1. Ask the second key holder the same, and add up what both give. Namespaces partner and device need a purpose statement in Dijkwacht-Statement, signed with the key of your client: a JWT of type dijkwacht-statement+jwt with iss, aud (our address), jti, iat, exp (an hour at most), namespace, epoch, purpose, activity (your register of processing) and most (elements). What you send is kept as a commitment that only you can open.`,
  params: which,
  headers: z.object({
    'dijkwacht-statement': z
      .string()
      .max(4_000)
      .optional()
      .describe('Signed purpose statement; not in namespace citizen'),
    'dijkwacht-proof': z.enum(['0', '1']).optional().describe('1: prove that the published key was used'),
  }),
  takesBytes: true,
  bodyLimit: mostElements * 32,
  responses: { 200: bytesShape },
  async run(ctx, { params, headers, body, network }) {
    const evaluator = await platformEvaluator(ctx)
    try {
      const evaluated = await evaluator.evaluate({
        ...params,
        elements: body,
        statement: headers['dijkwacht-statement'] ?? null,
        network,
        wantsProof: headers['dijkwacht-proof'] === '1',
      })
      return { status: 200, body: Buffer.from(evaluated.buffer, evaluated.byteOffset, evaluated.length) }
    } catch (error) {
      if (error instanceof EvaluationProblem) throw new Refusal(evaluateMessages[error.code], { status: error.status })
      throw error
    }
  },
})
