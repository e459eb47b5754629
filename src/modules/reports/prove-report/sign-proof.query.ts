// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { signText } from '#foundation/secrets'
import { findByCode, type FollowedReport } from '../follow-report/find-by-code.query.ts'
import { proofPurpose, proofType, type ReportProof } from './report-proof.schema.ts'

/** What the holder of a code may show to others of the report behind it; null for a report that does not stand, and for a code of nobody. */
export async function signProof(
  ctx: Context,
  code: string,
): Promise<{ report: FollowedReport; signed: string } | null> {
  const report = await findByCode(ctx, code)
  if (!report || report.status === 'withdrawn' || report.status === 'rejected') return null
  const proof: ReportProof = {
    iss: ctx.settings.baseUrl,
    iat: Math.floor(ctx.now().getTime() / 1000),
    sub: report.id,
    receivedAt: report.receivedAt.toISOString(),
    receivedBy: report.controllerName,
    fraudForm: report.fraudForm,
    lossInCents: report.lossInCents,
    occurredOn: report.occurredOn,
    paidTo: paidToIn(report),
  }
  return { report, signed: signText(ctx.secrets.signingKey(proofPurpose), proof, proofType) }
}

/** Where the reporter said that money went. */
export function paidToIn({ named }: FollowedReport): string[] {
  return named.filter(({ role, isSaid }) => role === 'paid-to' && isSaid).map(({ value }) => value)
}
