// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { everyAudit, sayAudit, sealAudit, sealingPurpose, verifyAudit } from '#foundation/audit'
import { exportRecords, exportState, pseudonymOf } from '#foundation/processing'
import { publicKeyOf } from '#foundation/secrets'
import { checkOpenings, drawEvaluations, verifySegments } from '#modules/sharing'
import { activitiesOf } from './accountability.ts'
import { type Program, systemContext } from './boot.ts'
import { listDestroyed } from './destruction.ts'
import { modules } from './modules.ts'
import { programVersion } from './program-version.ts'
import { sayVerdict } from './say-finding.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * Who saw or changed this, by itself or in a list, why, on which ground. --public-key: what seals are checked with. --export: how far the
 * processing log was sent; --send: seals, and sends what waits. --pseudonym report:ID: what a data subject is called in that log.
 * --destroyed: the certificates of destruction. --draw ORGANISATION:20: a request to open so many of its private checks; --opened FILE: whether what it
 * opened holds.
 */
export async function audit(program: Program, words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      'public-key': { type: 'boolean' },
      export: { type: 'boolean' },
      send: { type: 'boolean' },
      pseudonym: { type: 'string' },
      destroyed: { type: 'boolean' },
      draw: { type: 'string' },
      opened: { type: 'string' },
    },
  })
  const ctx = systemContext(program, 'cli.audit')
  if (values['public-key']) return say(ctx.secrets.signingKey(sealingPurpose).base64)
  if (values.send) {
    await sealAudit(ctx)
    say(
      `${await exportRecords(ctx, { activities: activitiesOf(modules), version: programVersion })} records verstuurd.`,
    )
  }
  if (values.export || values.send) return sayExport(program)
  if (values.destroyed) {
    for (const line of await listDestroyed(ctx)) say(line)
    return
  }
  if (values.draw) {
    const [organisation = '', count = '20'] = values.draw.split(':')
    return say(JSON.stringify(await drawEvaluations(ctx, organisation, Number(count)), null, 2))
  }
  if (values.opened) return sayOpened(values.opened)
  if (values.pseudonym) {
    const [kind = '', id = ''] = values.pseudonym.split(/:(.*)/)
    return say(pseudonymOf(ctx.secrets, kind, id))
  }
  for await (const line of everyAudit(ctx, positionals[0] ?? '')) say(sayAudit(line))
}

/** What a partner asked, where it opened it rightly. Exit code 1 when it did not everywhere. */
async function sayOpened(path: string): Promise<void> {
  const { entries } = JSON.parse(await readFile(path, 'utf8')) as { entries: Parameters<typeof checkOpenings>[0] }
  const opened = await checkOpenings(entries)
  for (const { statement, asked } of opened)
    say(`${statement}: ${asked ?? 'niet geopend, of niet wat er is vastgelegd'}`)
  if (opened.some(({ asked }) => asked === null)) process.exitCode = 1
}

async function sayExport(program: Program): Promise<void> {
  const state = await exportState(systemContext(program, 'cli.audit'))
  const url = program.base.settings.processingLogUrl
  say(url ? `Verzamelaar: ${url}` : 'Er is geen verzamelaar ingesteld (PROCESSING_LOG_URL).')
  say(`Verstuurd: ${state.records} records, laatst ${state.sentAt?.toISOString() ?? 'nog nooit'}.`)
  say(`Wachtend: ten hoogste ${state.waiting} regels.`)
  if (state.failures > 0)
    say(`Mislukt: ${state.failures} keer achter elkaar, laatst ${state.failedAt?.toISOString()}: ${state.because}.`)
}

/** Recomputes the whole record, and the log of every set that was given. Exit code 1 when anything is not as it was sealed. */
export async function verify(program: Program, words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { since: { type: 'string' }, key: { type: 'string', multiple: true } },
  })
  const verdict = await verifyAudit(systemContext(program, 'cli.verify'), {
    ...(values.since && { since: [values.since] }),
    trusted: (values.key ?? []).map(publicKeyOf),
  })
  for (const line of sayVerdict(verdict)) say(line)
  const { sets, broken } = await verifySegments(systemContext(program, 'cli.verify'))
  for (const { senderId, receiverId, version } of broken)
    say(
      `De verzameling van ${senderId} voor ${receiverId} klopt niet vanaf versie ${version}: gewijzigd, of er ontbreekt iets.`,
    )
  if (sets > 0 && broken.length === 0) say(`De logboeken van ${sets} verzamelingen kloppen.`)
  if (verdict.findingsInAll + broken.length > 0) process.exitCode = 1
}

/** Seals what stands open, before the program leaves: at most two seconds, and never in the way of leaving. */
export async function sealAtLast(program: Program): Promise<void> {
  await sealAudit(systemContext(program, 'shutdown'), 2_000).catch((error: Error) =>
    program.base.log.warn({ err: error }, 'the audit record was not sealed before leaving'),
  )
}
