// SPDX-License-Identifier: EUPL-1.2

/** Chance that is the same at every start. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 0.5) / 4_294_967_296
  }
}

const day = 86_400_000

/**
 * Invented weekly counts with a season and scatter, as a table to paste: `columns` with their level and what is left of it from the start on.
 * `lastMonday`: ISO day of the last week.
 */
export function inventedTable(
  { lastMonday, before, after, seed }: { lastMonday: string; before: number; after: number; seed: number },
  columns: readonly { name: string; level: number; ratio: number }[],
): string {
  const next = chance(seed)
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
  const length = before + after
  const waves = columns.map(() => normal())
  const lines = Array.from({ length }, (_, week) => {
    const monday = new Date(Date.parse(lastMonday) - (length - 1 - week) * 7 * day).toISOString().slice(0, 10)
    const season = 0.2 * Math.sin((2 * Math.PI * week) / 52.18)
    const counts = columns.map(({ level, ratio }, column) => {
      waves[column] = 0.4 * (waves[column] ?? 0) + 0.92 * normal()
      const mean = level * Math.exp(season + 0.12 * (waves[column] ?? 0)) * (week >= before ? ratio : 1)
      return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    })
    return [monday, ...counts].join(';')
  })
  return [['periode', ...columns.map(({ name }) => name)].join(';'), ...lines].join('\n')
}
