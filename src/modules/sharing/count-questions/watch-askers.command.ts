// SPDX-License-Identifier: EUPL-1.2
// No audit line: numbers of networks that nobody is found by, and of organisations.
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { differentOnes, hitBits, isMuchMore, missBits, suspectFrom } from './allowance.ts'
import {
  type AskedHour,
  type AskerRow,
  deleteBefore,
  keepHour,
  selectDay,
  selectHours,
  selectSuspects,
} from './asker.store.ts'

const hour = 3_600_000
const mostShown = 50

/** Every minute: how much was asked in this hour, whether that is much more than usual, and who asks as an enumerator does. Returns what was found. */
export async function watchAskers(ctx: Context): Promise<AskedHour> {
  const now = ctx.now()
  const day = dutchDay(now)
  const scale = ctx.settings.rateLimit / 120
  const begun = new Date(Math.floor(now.getTime() / hour) * hour)
  const { found, suspects } = await transaction(ctx, async (tx) => {
    await deleteBefore(tx, day)
    const groups = await selectDay(tx, day)
    const dayMisses = groups.reduce((sum, { bits, networks }) => sum + mostOf(bits, missBits) * networks, 0)
    const before = (await selectHours(tx, new Date(begun.getTime() - 7 * 24 * hour))).filter(
      (each) => each.hour.getTime() < begun.getTime(),
    )
    const last = before.find((each) => dutchDay(each.hour) === day)
    const hourMisses = Math.max(0, Math.round(dayMisses) - (last?.dayMisses ?? 0))
    const quiet = before.filter((each) => !each.isTight)
    const mean = quiet.reduce((sum, each) => sum + each.hourMisses, 0) / Math.max(1, quiet.length)
    const row: AskedHour = {
      hour: begun,
      dayMisses: Math.round(dayMisses),
      hourMisses,
      networks: groups.reduce((sum, { networks }) => sum + networks, 0),
      refused: groups.reduce((sum, { refused }) => sum + refused, 0),
      isTight: isMuchMore(hourMisses, mean, scale),
    }
    await keepHour(tx, row)
    return { found: row, suspects: await selectSuspects(tx, day, suspectFrom * scale, mostShown) }
  })
  // What the operator's own alarm listens for; the numbers tell nothing of anybody.
  if (found.isTight) ctx.log.error({ event: 'asked-much-more', ...found, hour: found.hour.toISOString() })
  for (const { name, kind, misses, refused } of suspects)
    ctx.log.warn({ event: 'reads-out', kind, asker: markOf(name), misses, refused })
  return found
}

const mostOf = (bits: number, of: number) => differentOnes(Math.min(bits, of - 1), of)
const markOf = (name: Buffer) => name.toString('hex').slice(0, 12)

/** Whether it is now, or was an hour ago, asked much more than usual of what it knows nothing. */
export async function isAskedMuchMore(ctx: Context): Promise<boolean> {
  const hours = await transaction(ctx, (tx) => selectHours(tx, new Date(ctx.now().getTime() - 2 * hour)))
  return hours.some(({ isTight }) => isTight)
}

export interface Suspect {
  key: string
  kind: AskerRow['kind']
  since: Date
  /** Null: a network, of which nothing is known here but the mark in the log. */
  name: string | null
  mark: string
  asked: number
  hits: number
  misses: number
  refused: number
}

/** Who asks so today, for whoever watches over it: of clients those of the own organisation, and at the organisation that runs this all of them. */
export async function listSuspects(ctx: Context): Promise<{ suspects: Suspect[]; tight: AskedHour | null }> {
  const own = organisationOf(ctx.actor)
  const isOperator = own === ctx.settings.intakeOrganisation
  const now = ctx.now()
  const scale = ctx.settings.rateLimit / 120
  const system = asSystem(ctx, 'sharing.list-suspects')
  const { rows, tight } = await transaction(system, async (tx) => ({
    rows: await selectSuspects(tx, dutchDay(now), suspectFrom * scale, mostShown),
    tight: (await selectHours(tx, new Date(now.getTime() - 2 * hour))).find(({ isTight }) => isTight) ?? null,
  }))
  const seen = rows.filter(({ organisationId }) => isOperator || (organisationId !== null && organisationId === own))
  const names = await organisationNames(
    system,
    seen.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return {
    tight: isOperator ? tight : null,
    suspects: seen.map(({ name, kind, organisationId, begunAt, asked, hits, misses, refused }) => ({
      key: markOf(name),
      kind,
      since: begunAt,
      name: organisationId && (names.get(organisationId) ?? organisationId),
      mark: markOf(name),
      asked,
      hits: Math.round(mostOf(hits, hitBits)),
      misses: Math.round(mostOf(misses, missBits)),
      refused,
    })),
  }
}
