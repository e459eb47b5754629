// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '#foundation/access'
import { parse } from 'csv-parse/sync'
import type { Given, RawObservation } from './raw-observation.ts'
import { type TakenIn, takeIn } from './take-in.command.ts'

const shipped = join(import.meta.dirname, '../observation/shipped-observations.csv')

/** The figures that every installation begins with; done at every start. They go through the same judgement as any file. */
export async function loadShipped(ctx: Context): Promise<TakenIn> {
  const done = await takeIn(ctx, await shippedObservations(), { isShipped: true })
  if (done.refused.length > 0)
    ctx.log.warn({ count: done.refused.length }, 'shipped figures that others took the place of')
  return done
}

async function shippedObservations(): Promise<Given[]> {
  const rows: { record: RawObservation; info: { lines: number } }[] = parse(await readFile(shipped), {
    columns: true,
    info: true,
  })
  return rows.map(({ record, info }) => ({ at: { line: info.lines }, raw: record }))
}
