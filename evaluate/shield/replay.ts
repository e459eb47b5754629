// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { readSettings } from '#foundation/config'
import { sql } from '#foundation/db'
import { boot } from '../../src/app/boot.ts'
import { appointAuthority } from '../../src/modules/shield/appoint-authority/appoint-authority.command.ts'
import { readList } from '../../src/modules/shield/change/change.store.ts'
import { type Deciding, decideNames } from '../../src/modules/shield/decide-name/decide-names.command.ts'
import { selectWaiting } from '../../src/modules/shield/judge-names/queue.store.ts'
import { lockById } from '../../src/modules/shield/name/name.store.ts'
import { receiveNames } from '../../src/modules/shield/receive-names/receive-names.command.ts'
import { type NameEvent, readEvents } from './names.ts'

const hour = 3_600_000
const readers = [
  { id: 'lezer-1', name: 'Lezer 1' },
  { id: 'lezer-2', name: 'Lezer 2' },
] as const
/** Names that two people read together in an hour, day and night. */
const paces = [5, 15, 60]

/**
 * The event log of a scam list in compressed time through the product itself, on a fresh database: each save is heard of when it was saved, and
 * readers take the most urgent names of the queue each hour. They judge without error: what the list's own keepers later called harmless is
 * cleared, everything else listed. So this measures time, not judgement.
 * `days`: so many from the beginning of the log, or as many as it has.
 */
export async function replay(days: number): Promise<string[]> {
  const title = 'Replay of a scam list in compressed time: how many names are listed before they are dead'
  const log = await readEvents()
  if (!log) return ['', title, '  not run: data absent']
  const begin = log.map(({ at }) => at).reduce((a, b) => Math.min(a, b))
  const events = log.filter(({ at }) => at <= begin + days * 24 * hour)
  const told = tell(events)
  const lines = [
    '',
    title,
    `  ${told.first.size} names saved ${events.filter(({ event }) => event === 'saved').length} times in ${Math.round(span(events) / 24 / hour)} days; ${told.died.size} died after they were saved`,
    `  ${'names read an hour'.padEnd(20)}${['died, listed before', 'harmless', 'harmless listed', 'waited for a person', 'never judged', 'median wait'].map((cell) => cell.padStart(21)).join('')}`,
  ]
  for (const pace of paces) lines.push(await run(events, told, pace))
  return [
    ...lines,
    '  harmless: of all names, those that the keepers of the list took off it as popular or wrong, or that the product protects',
    '  the readers make no errors here; a name takes two of their readings',
  ]
}

interface Told {
  /** When each name was first saved, and first found dead after that. */
  first: Map<string, number>
  died: Map<string, number>
  harmless: Set<string>
}

function tell(events: readonly NameEvent[]): Told {
  const [first, died, harmless] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()]
  for (const { at, event, name } of events.toSorted((a, b) => a.at - b.at)) {
    if (event === 'saved' && !first.has(name)) first.set(name, at)
    if (event === 'dead' && first.has(name) && !died.has(name)) died.set(name, at)
    if (event === 'toplist' || event === 'whitelist') harmless.add(name)
  }
  return { first, died, harmless }
}

function span(events: readonly NameEvent[]): number {
  const times = events.map(({ at }) => at)
  return times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))
}

async function run(events: readonly NameEvent[], told: Told, pace: number): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dijkwacht-replay-'))
  const program = await boot(
    readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent', DEMO: '0' }),
    'command',
  )
  try {
    let now = 0
    const base = { ...program.base, now: () => new Date(now) }
    const ctx = asSystem({ ...base, actor: { kind: 'anyone' }, language: 'nl', traceparent: null }, 'shield.replay')
    await appointAuthority(ctx, { id: 'demo', name: 'Demo', legalBasis: 'voor de meting' })
    const saves = events.filter(({ event }) => event === 'saved').toSorted((a, b) => a.at - b.at)
    const idOf = new Map<string, string>()
    let protectedNames = 0
    const seen = new Set<string>()
    const end = (saves.at(-1)?.at ?? 0) + 24 * hour
    for (now = (saves[0]?.at ?? 0) + hour; now <= end; now += hour) {
      const later = saves.findIndex(({ at }) => at > now)
      const heard = saves.splice(0, later === -1 ? saves.length : later)
      await transaction(ctx, async (tx) => {
        const received = await receiveNames(
          ctx,
          tx,
          heard.map(({ name, at }) => ({
            text: name,
            source: 'list' as const,
            organisationId: null,
            messageId: null,
            brand: null,
            features: [],
            receivedAt: new Date(at),
          })),
        )
        for (const [index, one] of received.entries()) {
          const name = heard[index]?.name ?? ''
          if (one.kind === 'name') idOf.set(name, one.nameId)
          else if (!seen.has(name)) protectedNames++
          seen.add(name)
        }
      })
      await read(ctx, told, pace)
    }
    const rows = await sql<{ id: string; status: string; listed: Date | null; judged: Date | null }>`
      select n.id, n.status, (select min(decided_at) from shield.decision d where d.name_id = n.id and step = 'list') as listed,
        (select min(decided_at) from shield.decision d where d.name_id = n.id) as judged from shield.name n`.execute(
      program.base.db.kysely,
    )
    return report(told, pace, idOf, rows.rows, protectedNames)
  } finally {
    await program.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** One hour of reading. */
async function read(ctx: Context, told: Told, pace: number): Promise<void> {
  let left = pace
  for (const by of readers) {
    if (left <= 0) return
    await transaction(ctx, async (tx) => {
      const waiting = await selectWaiting(tx, by.id, by === readers[0] ? Math.ceil(pace / 2) : left)
      left -= waiting.length
      const names = await lockById(
        tx,
        waiting.map(({ id }) => id),
      )
      const deciding = names.map((name): Deciding => {
        const isHarmless = told.harmless.has(name.name)
        const step = isHarmless ? 'clear' : name.status === 'waiting' ? 'propose' : 'list'
        return { name, step, reason: 'voor de meting', ground: 'besluit' }
      })
      await decideNames(ctx, tx, deciding, { list: await readList(tx), by })
    })
  }
}

function report(
  { first, died, harmless }: Told,
  pace: number,
  idOf: ReadonlyMap<string, string>,
  rows: readonly { id: string; status: string; listed: Date | null; judged: Date | null }[],
  protectedNames: number,
): string {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const rowOf = (name: string) => byId.get(idOf.get(name) ?? '')
  const dead = [...died].filter(([name]) => !harmless.has(name))
  const inTime = dead.filter(([name, at]) => (rowOf(name)?.listed?.getTime() ?? Number.POSITIVE_INFINITY) < at).length
  const harmlessListed = [...harmless].filter((name) => rowOf(name)?.listed).length
  const waits = [...first].flatMap(([name, at]) => {
    const judged = rowOf(name)?.judged
    return judged ? [(judged.getTime() - at) / hour] : []
  })
  const sorted = waits.toSorted((a, b) => a - b)
  const share = (part: number, whole: number) => `${part} (${((part / Math.max(1, whole)) * 100).toFixed(1)}%)`
  const cells = [
    share(inTime, dead.length),
    share(harmless.size + protectedNames, first.size),
    String(harmlessListed),
    share(rows.length, first.size),
    share(rows.filter(({ judged }) => judged === null).length, rows.length),
    `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1)} h`,
  ]
  return `  ${String(pace).padEnd(20)}${cells.map((cell) => cell.padStart(21)).join('')}`
}
