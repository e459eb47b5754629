// SPDX-License-Identifier: EUPL-1.2
// A bank's MISP as far as a feed goes, as a process of its own: fetches the events whose moment in the manifest is later than what it has, keeps their
// attributes, drops what is deleted, and says on standard output what it holds, a line each time that this changes. A server that is away comes back.
import type { MispEventFile } from '@dijkwacht/misp'

const [url = '', key = ''] = process.argv.slice(2)
const moments = new Map<string, number>()
const held = new Map<string, string>()
let said = ''

for (;;) {
  await new Promise((done) => setTimeout(done, 200))
  const manifest = await get<Record<string, { timestamp: string | number }>>('manifest.json')
  for (const [uuid, { timestamp }] of Object.entries(manifest ?? {})) {
    if (Number(timestamp) <= (moments.get(uuid) ?? 0)) continue
    const file = await get<MispEventFile>(`${uuid}.json`)
    if (!file) break
    moments.set(uuid, Number(timestamp))
    for (const { uuid: id, value, deleted } of file.Event.Attribute) {
      if (deleted) held.delete(id)
      else held.set(id, value)
    }
  }
  const line = JSON.stringify([...held.values()].toSorted())
  if (manifest && line !== said) process.stdout.write(`${line}\n`)
  said = line
}

async function get<Body>(path: string): Promise<Body | null> {
  try {
    const answer = await fetch(`${url}/misp/${path}`, {
      headers: { authorization: key },
      signal: AbortSignal.timeout(10_000),
    })
    return answer.ok ? ((await answer.json()) as Body) : null
  } catch {
    return null
  }
}
