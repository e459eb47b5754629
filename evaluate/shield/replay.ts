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
import { mostLookedAt } from '../../src/modules/shield/judge-names/name-groups.ts'
import { selectWaiting } from '../../src/modules/shield/judge-names/queue.store.ts'
import { readAlone } from '../../src/modules/shield/judge-names/read-alone.query.ts'
import { lockById } from '../../src/modules/shield/name/name.store.ts'
import { receiveNames } from '../../src/modules/shield/receive-names/receive-names.command.ts'
import { type NameEvent, readEvents } from './names.ts'
import { headOf, lineOf, looksLine, notes, type StoredFate, type Told } from './replay-report.ts'
import { emptyHand, type Hand, handed, type Way, ways } from './reading-hour.ts'

const hour = 3_600_000
const readers = [
  { id: 'lezer-1', name: 'Lezer 1' },
  { id: 'lezer-2', name: 'Lezer 2' },
] as const
/** Readings of two people together in an hour, day and night. */
const paces = [5, 15, 60, 320]

/**
 * The event log of a scam list in compressed time through the product itself, on a fresh database: each save is heard of when it was saved, and
 * readers take the most urgent names of the queue each hour, one by one and in groups. They judge without error: what the list's own keepers later
 * called harmless is cleared, everything else listed. So this measures time, not judgement.
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
    `  ${told.first.size} names saved ${events.filter(({ event }) => event === 'saved').length} times in ${Math.round((told.end - begin) / 24 / hour)} days; ${told.died.size} died after they were saved; ${told.harmless.size} the keepers took off as popular or wrong`,
    headOf(),
  ]
  let last = emptyHand()
  for (const pace of paces)
    for (const way of ways) {
      const { line, hand } = await run(events, told, pace, way)
      lines.push(line)
      if (way.each !== null) last = hand
    }
  return [...lines, ...notes, looksLine(last, paces.at(-1) ?? 0)]
}

function tell(events: readonly NameEvent[]): Told {
  const [first, died, harmless] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()]
  const inTime = events.toSorted((a, b) => a.at - b.at)
  for (const { at, event, name } of inTime) {
    if (event === 'saved' && !first.has(name)) first.set(name, at)
    if (event === 'dead' && first.has(name) && !died.has(name)) died.set(name, at)
    if (event === 'toplist' || event === 'whitelist') harmless.add(name)
  }
  const [begin, end] = [inTime.at(0)?.at ?? 0, inTime.at(-1)?.at ?? 0]
  return { first, died, harmless, half: (begin + end) / 2, end }
}

async function run(
  events: readonly NameEvent[],
  told: Told,
  pace: number,
  way: Way,
): Promise<{ line: string; hand: Hand }> {
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
    const hand = emptyHand()
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
        }
      })
      await read(ctx, told, { pace, way, hand })
    }
    const { rows } = await transaction(ctx, (tx) =>
      sql<StoredFate>`select n.id, (select min(decided_at) from shield.decision d where d.name_id = n.id and step = 'list') as listed,
        (select min(decided_at) from shield.decision d where d.name_id = n.id) as judged from shield.name n`.execute(
        tx,
      ),
    )
    if (rows.length < idOf.size) throw new Error('the program does not see every name')
    return { line: lineOf(told, { pace, way, hand, idOf, rows }), hand }
  } finally {
    await program.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** One hour of reading. What the first reader leaves of it is the second's. */
async function read(
  ctx: Context,
  told: Told,
  { pace, way, hand }: { pace: number; way: Way; hand: Hand },
): Promise<void> {
  let left = pace
  for (const by of readers) {
    const readings = by === readers[0] ? Math.ceil(pace / 2) : left
    await transaction(ctx, async (tx) => {
      const waiting = await selectWaiting(tx, by.id, way.each === null ? Math.floor(readings) : mostLookedAt)
      const alone = way.each === null ? null : await readAlone(ctx, tx, waiting)
      const taken = handed(waiting, {
        readings,
        way,
        hand,
        isAlone: (id) => alone?.(id) != null,
        harmless: told.harmless,
      })
      left -= taken.readings
      const names = await lockById(
        tx,
        taken.names.map(({ id }) => id),
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
