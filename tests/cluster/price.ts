// SPDX-License-Identifier: EUPL-1.2
// What it costs that a commit waits for the other machine: the same rows with it and without, by turns, in one run.
import pg from 'pg'

const [rounds, rows] = [10, 100]

export async function price(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create table if not exists priced (id bigint generated always as identity, words text)')
  const times = { on: [] as number[], local: [] as number[] }
  const alike = async (mode: keyof typeof times, keep = true) => {
    await client.query(`set synchronous_commit = ${mode}`)
    for (let n = 0; n < rows; n += 1) {
      const began = performance.now()
      await client.query("insert into priced (words) values (repeat('een melding ', 40))")
      if (keep) times[mode].push(performance.now() - began)
    }
  }
  // The first ones pay for what is read from disk.
  for (const mode of ['on', 'local'] as const) await alike(mode, false)
  for (let round = 0; round < rounds; round += 1) for (const mode of ['on', 'local'] as const) await alike(mode)
  await client.end()
  const part = (mode: keyof typeof times, share: number) =>
    times[mode].toSorted((a, b) => a - b)[Math.floor((times[mode].length - 1) * share)] ?? 0
  const line = (what: string, share: number) =>
    `${what}: ${part('on', share).toFixed(1)} ms with, ${part('local', share).toFixed(1)} ms without: ${(part('on', share) / part('local', share)).toFixed(2)} times`
  return [`${rounds * rows} commits of one row each way, one after the other`, line('median', 0.5), line('p95', 0.95)]
}
