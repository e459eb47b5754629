// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Context, developmentIssuer } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { linkReports } from '#modules/cases'
import { buildDossier, downloads, givePackage, makeDossier, signingPurpose, verifyPackage } from '#modules/dossiers'
import { recordSightings } from '#modules/identifiers'
import { identities } from '#modules/partners'
import { submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { boot, load, systemContext } from '../src/app/boot.ts'
import { inventedReport } from './invented-reports.ts'
import type { Figures } from './parts.ts'

/** One report in so many comes with a file of 100 kB. */
const everyFile = 10

/** One case of many reports by the real way in, and its dossier: made, fetched and checked. On the embedded PostgreSQL. */
export async function measureDossier(total: number): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dijkwacht-bench-'))
  chmodSync(dataDir, 0o755)
  const settings = readSettings({ NODE_ENV: 'development', DEMO: '1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' })
  const program = await boot(settings, 'command')
  try {
    await load(program)
    const ctx = systemContext(program, 'bench')
    const reports = await fileCase(ctx, total)
    const person = await identities.findPerson(ctx, developmentIssuer, 'fatima-benali')
    if (!person) return { 'not run': 'the invented analyst is absent' }
    const by: Context = { ...ctx, actor: person }
    const entries = { recipient: 'om-demo', reason: 'investigate', purpose: 'Proef voor de snelheid.' }
    const id = await makeDossier(by, reports[0] ?? '', entries)
    const memory = watchMemory()
    const worked = process.cpuUsage()
    const made = await timed(() => buildDossier(ctx, id))
    const { user, system } = process.cpuUsage(worked)
    const peak = memory.stop()
    const sizes: Figures = {}
    for (const which of downloads) {
      const { name, bytes } = await givePackage(by, id, which, 'proef')
      const path = join(dataDir, name)
      const took = await timed(() => pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(path)))
      sizes[`${which}: bytes, and seconds to fetch`] = `${statSync(path).size}, ${took.toFixed(1)}`
      if (which !== 'package') continue
      const check = await timed(async () => {
        const { findings } = await verifyPackage(path, [ctx.secrets.signingKey(signingPurpose).base64])
        if (findings.length > 0) throw new Error(JSON.stringify(findings[0]))
      })
      sizes['seconds to check the package'] = check.toFixed(2)
      sizes['raw: seconds to hash it once with SHA-512'] = (await timed(() => hash(path))).toFixed(2)
    }
    return {
      'reports in the case': String(reports.length),
      'seconds from asking to a ready dossier, PDF and package': made.toFixed(1),
      'of which this program worked, and the rest waited (seconds)': ((user + system) / 1e6).toFixed(2),
      'peak of resident memory, MB, and before': peak,
      ...sizes,
    }
  } finally {
    await program.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function fileCase(ctx: Context, total: number): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < total; from += 500) {
    const some = Array.from({ length: Math.min(500, total - from) }, (_, place) => {
      const report = inventedReport(from + place, total)
      const account = { kind: 'iban' as const, value: demoIban(1 + ((from + place) % 12)), role: 'paid-to' as const }
      const site = { kind: 'web-address' as const, value: 'https://een-zaak.example/', role: 'site' as const }
      const own = { kind: 'iban' as const, value: demoIban(500_000 + from + place), role: 'own' as const }
      return { ...report, identifiers: [account, site, own] }
    })
    const receipts = await submitReports(ctx, some, { origin: 'api', controllerOrganisationId: 'politie-demo' })
    const batch = receipts.map(({ reportId }) => reportId)
    await recordSightings(ctx, batch)
    await linkReports(ctx, batch)
    ids.push(...batch)
  }
  const { pool } = ctx.db
  for (const id of ids.filter((_, at) => at % everyFile === 0)) {
    const bytes = randomBytes(100_000)
    const digest = createHash('sha256').update(bytes).digest()
    await pool.query(
      "insert into reports.attachment_content (kept_by, digest, bytes, stored_at) values ('politie-demo', $1, $2, now())",
      [digest, bytes],
    )
    await pool.query(
      `insert into reports.attachment (id, report_id, kept_by, content_digest, name, media_type, size, added_at, scan)
        values (gen_random_uuid(), $1, 'politie-demo', $2, 'bewijs.png', 'image/png', $3, now(), 'clean')`,
      [id, digest, bytes.length],
    )
  }
  return ids
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1_000
}

async function hash(path: string): Promise<void> {
  await pipeline(createReadStream(path), createHash('sha512'))
}

function watchMemory() {
  const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6)
  const before = megabytes()
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, megabytes())), 20)
  return {
    stop() {
      clearInterval(timer)
      return `${Math.max(peak, megabytes())}, ${before}`
    },
  }
}
