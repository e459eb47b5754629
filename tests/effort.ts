// SPDX-License-Identifier: EUPL-1.2
const prose = 'Ik betaalde 450 euro voor een fiets die nooit kwam. '.repeat(10_000)

/**
 * CPU time of this thread for `work`, as a multiple of that for reading 520,000 characters once: a slow or busy machine does not change it
 * much. One such reading takes about 12 ms. For limits far above what is usual, which only work that runs away passes.
 */
export async function effortOf(work: () => unknown): Promise<number> {
  return (await cpuOf(work)) / (await yardstick())
}

let known = { at: -Infinity, cpu: 0 }

async function yardstick(): Promise<number> {
  if (performance.now() - known.at > 1_000) {
    const cpu = await cpuOf(() => prose.replace(/[aeiou]+/g, (found) => found.toUpperCase()))
    known = { at: performance.now(), cpu }
  }
  return known.cpu
}

async function cpuOf(work: () => unknown): Promise<number> {
  const began = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(began)
  return user + system
}
