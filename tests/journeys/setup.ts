// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { endAll, type Running, startProgram } from '../running.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The program that files look at which change nothing. */
    shared: { url: string; dataDir: string }
  }
}

/**
 * One first start, as a newcomer sees it: it makes the database and the demo, and tags the register together with the second key holder. Every
 * journey begins with a copy of what it left, keys of both included.
 */
export default async function setup({ provide }: TestProject) {
  const first = await startProgram()
  try {
    await untilTagged(first)
    await until('everything is heard', async () => (await waiting(first)) === 0)
    if ((await first.stop()) !== 0) throw new Error(`a program that was broken off is no beginning: ${first.output()}`)
  } catch (error) {
    await endAll()
    throw error
  }
  process.env.FILLED_DATA_DIR = first.dataDir
  const { url, dataDir } = await startProgram()
  provide('shared', { url, dataDir })
  return endAll
}

/** A beginning with half of the tags would show as "no reports" in one journey of ten. */
async function untilTagged(first: Running): Promise<void> {
  // The one that was sent at the start is done before these.
  await first.job('sharing.keep-tag-sets')
  await first.job('aftercare.keep-consents')
  await until('the register is tagged', async () => {
    const answer = await fetch(`${first.url}/v1/oprf/keys`)
    const { keys } = (await answer.json()) as { keys: { namespace: string; bucketBits: number | null }[] }
    const isWhole = keys.every(({ namespace, bucketBits }) => namespace !== 'citizen' || bucketBits !== null)
    return isWhole && new Set(keys.map(({ namespace }) => namespace)).size === 4
  })
  if (first.output().includes('no tags were made')) throw new Error(`not everything is tagged: ${first.output()}`)
}

async function waiting(first: Running): Promise<number> {
  const [row] = await first.ask<{ jobs: number }>(
    "select count(*)::int as jobs from jobs.job where state in ('created', 'retry', 'active') and start_after <= now()",
  )
  return row?.jobs ?? 0
}

async function until(wanted: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await isSo()); await pause(200))
    if (Date.now() - began > 240_000) throw new Error(`not in time: ${wanted}`)
}
