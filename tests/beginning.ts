// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** What the first start left, with which every journey begins (tests/journeys/begin.ts). */
export interface Beginning {
  /** The folder of which each start takes a copy. */
  filled: string
  /** The program that files look at which change nothing. */
  shared: { url: string; dataDir: string }
  /** Bits of the buckets of the citizen's register, 0 before it is tagged: just after the first start, and when journeys begin. */
  tagged: { atFirst: number[]; later: number[] }
}

const patience = 280_000

/** Whole or not there: a reader may come at any moment. */
export function sayBeginning(file: string, said: Beginning | { failed: string }): void {
  writeFileSync(`${file}.new`, JSON.stringify(said))
  renameSync(`${file}.new`, file)
}

/** Waits until it is there; undefined where no journeys were prepared. */
export async function theBeginning(): Promise<Beginning | undefined> {
  const file = process.env.JOURNEYS_BEGIN
  if (!file) return undefined
  for (const began = Date.now(); !existsSync(file); await pause(50))
    if (Date.now() - began > patience)
      throw new Error('the first start, with which journeys begin, is not there in time')
  const said = JSON.parse(readFileSync(file, 'utf8')) as Beginning | { failed: string }
  if ('failed' in said) throw new Error(`the first start, with which journeys begin, failed: ${said.failed}`)
  return said
}
