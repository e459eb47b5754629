// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { linkReports } from '#modules/cases'
import { recordSightings } from '#modules/identifiers'
import { submitReports, type SubmitReport } from '#modules/reports'
import type { TestContext } from '../../../../tests/context.ts'
import { signingPurpose } from '../build-dossier/write-package.command.ts'
import { givePackage } from '../package/give-package.query.ts'
import { verifyPackage } from '../package/verify-package.query.ts'
import { buildDossier } from '../build-dossier/build-dossier.command.ts'
import { findMade } from '../make-dossier/find-made.query.ts'
import { makeDossier } from '../make-dossier/make-dossier.command.ts'

export const maker = (test: TestContext, organisation = 'politie-demo'): Context =>
  test.as(organisation, 'dossiers:make', 'cases:read', 'reports:read')
export const receiver = (test: TestContext, organisation = 'om-demo'): Context =>
  test.as(organisation, 'dossiers:receive')

/** Reports of one organisation, linked as they come in; each tells a story of its own. */
export async function filed(
  test: TestContext,
  reports: readonly SubmitReport[],
  controllerOrganisationId = 'politie-demo',
): Promise<string[]> {
  const receipts = await submitReports(
    test.ctx,
    reports.map((report) => ({
      ...report,
      narrative: `${report.narrative ?? ''} ${Array.from({ length: 8 }, () => randomUUID()).join(' ')}`,
    })),
    { origin: 'api', controllerOrganisationId },
  )
  const ids = receipts.map(({ reportId }) => reportId)
  await recordSightings(test.ctx, ids)
  await linkReports(test.ctx, ids)
  return ids
}

/** A text file with a report, as if the reporter had added it and a scanner had looked at it. Returns its SHA-256. */
export async function attach(test: TestContext, reportId: string, text: string, scan = 'clean'): Promise<string> {
  const bytes = Buffer.from(text)
  const digest = createHash('sha256').update(bytes).digest()
  const { pool } = test.ctx.db
  await pool.query(
    "insert into reports.attachment_content (kept_by, digest, bytes, stored_at) values ('politie-demo', $1, $2, now())",
    [digest, bytes],
  )
  await pool.query(
    `insert into reports.attachment (id, report_id, kept_by, content_digest, name, media_type, size, added_at, scan)
      values ($1, $2, 'politie-demo', $3, 'afschrift.txt', 'text/plain', $4, now(), $5)`,
    [randomUUID(), reportId, digest, bytes.length, scan],
  )
  return digest.toString('hex')
}

/** Asks for a dossier and makes it, as page and program do. Returns its id. */
export async function made(
  test: TestContext,
  reportId: string,
  { by = maker(test), recipient = 'om-demo' }: { by?: Context; recipient?: string } = {},
): Promise<string> {
  const id = await makeDossier(by, reportId, { recipient, reason: 'investigate', purpose: 'Graag een onderzoek.' })
  await buildDossier(test.ctx, id)
  // Where listeners run, one of them may have overtaken this.
  if ((await findMade(by, id))?.making !== 'ready') await test.settle()
  return id
}

/** The package as whoever fetches it has it: checked, and every file of it by its path. */
export async function fetched(test: TestContext, ctx: Context, id: string) {
  const given = await givePackage(ctx, id, 'package', 'proef')
  const parts: Buffer[] = []
  for await (const part of given.bytes) parts.push(part)
  const bytes = Buffer.concat(parts)
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'))
  try {
    const path = join(folder, given.name)
    await writeFile(path, bytes)
    const verdict = await verifyPackage(path, [test.ctx.secrets.signingKey(signingPurpose).base64])
    execFileSync('python3', ['-m', 'zipfile', '-e', path, folder])
    const top = given.name.replace('.zip', '')
    const read = (file: string) => readFile(join(folder, top, file))
    const files = new Map<string, Buffer>()
    const list = (await read('manifest-sha512.txt')).toString().trimEnd().split('\n')
    for (const line of list) files.set(line.slice(130), await read(line.slice(130)))
    return { given, bytes, verdict, files, text: [...files].filter(([file]) => !file.endsWith('.pdf')).join('\n') }
  } finally {
    await rm(folder, { recursive: true })
  }
}
