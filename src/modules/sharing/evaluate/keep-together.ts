// SPDX-License-Identifier: EUPL-1.2

interface Waiting<Row, Done> {
  row: Row
  resolve(done: Done): void
  reject(error: unknown): void
}

/**
 * Keeps rows that come at about the same moment in one go: whoever brings one waits until it is kept. While one load is being kept the
 * next gathers, so the busier it is the less each costs.
 */
export function keepTogether<Row, Done>(
  keep: (rows: readonly Row[]) => Promise<readonly Done[]>,
  mostAtOnce: number,
): (row: Row) => Promise<Done> {
  let waiting: Waiting<Row, Done>[] = []
  let isKeeping = false
  async function keepAll(): Promise<void> {
    isKeeping = true
    while (waiting.length > 0) {
      const together = waiting.slice(0, mostAtOnce)
      waiting = waiting.slice(mostAtOnce)
      try {
        const done = await keep(together.map(({ row }) => row))
        together.forEach(({ resolve }, place) => resolve(done[place] as Done))
      } catch (error) {
        for (const { reject } of together) reject(error)
      }
    }
    isKeeping = false
  }
  return (row) =>
    new Promise((resolve, reject) => {
      waiting.push({ row, resolve, reject })
      if (!isKeeping) void keepAll()
    })
}
