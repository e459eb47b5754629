// SPDX-License-Identifier: EUPL-1.2
// The first start with which every journey begins, as a newcomer sees it. Words: the file that says where it is (tests/beginning.ts).
import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { namespaces as known } from '@dijkwacht/check-client'
import { type Beginning, sayBeginning } from '../beginning.ts'
import { endAll, type Running, startProgram } from '../running.ts'

/** It makes the database and the demo, and tags the register together with the second key holder; keys of both stay in its folder. */
async function begin(): Promise<Beginning> {
  const first = await startProgram()
  const atFirst = await bucketBits(first)
  await untilTagged(first)
  await until('everything is heard', async () => (await waiting(first)) === 0)
  const tagged = { atFirst, later: await bucketBits(first) }
  if ((await first.stop()) !== 0) throw new Error(`a program that was broken off is no beginning: ${first.output()}`)
  const { url, dataDir } = await startProgram({}, { copyOf: first.dataDir })
  return { filled: first.dataDir, shared: { url, dataDir }, tagged }
}

/** A beginning with half of the tags would show as "no reports" in one journey of ten. */
async function untilTagged(first: Running): Promise<void> {
  // The one that was sent at the start is done before these.
  await first.job('sharing.keep-tag-sets')
  await first.job('aftercare.keep-consents')
  await until('the register is tagged', async () => {
    const namespaces = new Set((await keysOf(first)).map(({ namespace }) => namespace))
    return !(await bucketBits(first)).includes(0) && namespaces.size === known.length
  })
  if (first.output().includes('no tags were made')) throw new Error(`not everything is tagged: ${first.output()}`)
}

async function keysOf({ url }: Running): Promise<{ namespace: string; bucketBits: number | null }[]> {
  const answer = (await (await fetch(`${url}/v1/oprf/keys`)).json()) as { keys: Awaited<ReturnType<typeof keysOf>> }
  return answer.keys
}
async function bucketBits(first: Running): Promise<number[]> {
  const keys = await keysOf(first)
  return keys.filter(({ namespace }) => namespace === 'citizen').map(({ bucketBits }) => bucketBits ?? 0)
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

const [file = ''] = process.argv.slice(2)
process.once('SIGTERM', async () => {
  await endAll()
  process.exit(0)
})
try {
  execFileSync(process.execPath, ['tools/bundle-program.ts'])
  sayBeginning(file, await begin())
} catch (error) {
  sayBeginning(file, { failed: String(error) })
  await endAll()
}
