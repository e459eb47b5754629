// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { parsePageFingerprint } from '#values'
import { mergeCases } from '../decide-case/decide-case.command.ts'
import { undoDecision } from '../decide-case/undo-decision.command.ts'
import {
  declaredLink,
  declaredLinkInput,
  linkParams,
  withdrawnLink,
  withdrawnLinkInput,
} from './declare-link.schema.ts'

const allow = { permission: 'cases:work' } as const

/** What a partner knows and no identifier shows. The same as a merge by a person, and undone in the same way. */
export const declareLinkApi = defineApi({
  method: 'POST',
  path: '/v1/links',
  allow,
  operationId: 'declareLink',
  tag: 'Links',
  summary: 'Twee eigen meldingen horen bij elkaar · Two reports of your own belong together',
  description:
    'Their cases become one, with your organisation and your reason as the author of the link. 409 when they are together already, so that sending it again does no harm.',
  body: declaredLinkInput,
  responses: { 201: declaredLink },
  async run(ctx, { body }) {
    const { reportId, otherReportId } = body
    const { decisionId } = await mergeCases(ctx, { a: reportId, b: otherReportId, reason: reasonOf(body) })
    return { status: 201, body: { linkId: decisionId } }
  },
})

/** The fingerprint in one spelling before the partner's own words. Refuses one that is none. */
function reasonOf({ reason, pageFingerprint }: { reason: string; pageFingerprint?: string | undefined }): string {
  if (pageFingerprint === undefined) return reason
  const parsed = parsePageFingerprint(pageFingerprint)
  if (parsed.ok) return `${parsed.value.canonical}: ${reason}`
  const { code, values } = parsed.problem
  const field = { field: '/pageFingerprint', code: `values.${code}`, ...(values && { values }) }
  throw new Refusal(field.code, { fields: [field], ...(values && { values }) })
}

export const withdrawLinkApi = defineApi({
  method: 'POST',
  path: '/v1/links/:linkId/_withdraw',
  allow,
  operationId: 'withdrawLink',
  tag: 'Links',
  summary: 'Een opgegeven verband intrekken · Withdraw a declared link',
  description: 'Cases are as if it had never been declared.',
  params: linkParams,
  body: withdrawnLinkInput,
  responses: { 200: withdrawnLink },
  async run(ctx, { params, body }) {
    await undoDecision(ctx, { decisionId: params.linkId, reason: body.reason })
    return { status: 200, body: { linkId: params.linkId } }
  },
})
