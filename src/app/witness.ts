// SPDX-License-Identifier: EUPL-1.2
import { appendFile, readFile } from 'node:fs/promises'
import { verifyAudit } from '#foundation/audit'
import type { Context } from '#foundation/access'
import { sayFinding } from './say-finding.ts'

/**
 * Verifies the whole record, also against every seal in the file outside the database, and adds the newest seal to that file when all is well. What is wrong is
 * an error in the log. The file is for somebody else: where who owns the database can add lines at most.
 */
export async function verifyWithWitness(ctx: Context): Promise<void> {
  const path = ctx.settings.auditWitnessFile
  const since = path ? await witnessesIn(path) : []
  const { findings, findingsInAll, lines, newest } = await verifyAudit(ctx, { since })
  const about = { lines, newest, witnesses: since.length }
  if (findingsInAll > 0) {
    const first = findings.slice(0, 20).map(sayFinding)
    return ctx.log.error({ ...about, findings: findingsInAll, first }, 'audit record does not verify')
  }
  // The log stands outside the database too.
  ctx.log.info(about, 'audit record verified')
  if (path && newest && newest !== since.at(-1)) await appendFile(path, `${ctx.now().toISOString()} ${newest}\n`)
}

/** Not yet there: the first night. Anything else that keeps it from being read fails the job, which is tried again and stands in the log. */
async function witnessesIn(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return [...text.matchAll(/^\S+ ([\da-f]{64})$/gm)].map(([, hash = '']) => hash)
}
