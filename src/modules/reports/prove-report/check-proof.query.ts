// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { verificationKeys } from '#foundation/secrets'
import type { ReportStatus } from '../report/report.ts'
import { proofPurpose, proofShape, proofType, type ReportProof, type Standing } from './report-proof.schema.ts'

const signedText = /([\w-]{10,})\.([\w-]{10,})\.([\w-]{86})(?![\w-])/

/**
 * What this installation signed in a text that somebody shows, and whether that report still stands; null when nothing in it is signed by us. Who has no
 * signature of ours learns nothing of any report.
 */
export async function checkProof(
  ctx: Context,
  text: string,
): Promise<{ told: ReportProof; standing: Standing } | null> {
  const [, head = '', content = '', signature = ''] = signedText.exec(text) ?? []
  const read = (part: string): unknown => {
    try {
      return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    } catch {
      return null
    }
  }
  const { typ } = (read(head) ?? {}) as { typ?: unknown }
  const told = proofShape.safeParse(read(content))
  if (typ !== proofType || !told.success || told.data.iss !== ctx.settings.baseUrl) return null
  const keys = await verificationKeys(ctx, proofPurpose)
  const signed = Buffer.from(`${head}.${content}`)
  if (!keys.some((key) => key.isSignedBy(signed, Buffer.from(signature, 'base64url')))) return null
  return { told: told.data, standing: await standingOf(ctx, told.data.sub) }
}

async function standingOf(ctx: Context, reportId: string): Promise<Standing> {
  const found = await transaction(asSystem(ctx, 'reports.check-proof'), (tx) =>
    sql<{ status: ReportStatus }>`select status from reports.report where id = ${reportId}`.execute(tx),
  )
  const status = found.rows[0]?.status
  if (!status) return 'gone'
  return status === 'withdrawn' || status === 'rejected' ? status : 'stands'
}
