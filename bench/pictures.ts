// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from '../tests/running.ts'
import type { Figures } from './parts.ts'
import { watchProcesses } from './processor-time.ts'

const folder = join(import.meta.dirname, '../src/modules/messages/read-picture/screenshots')
const pictures = readdirSync(folder).filter((file) => /\.(?:png|jpg)$/.test(file))

/** The check with a picture, as a browser sends it, from the request to the whole answer: every screenshot of the tests, one after the other, so often. */
export async function measurePictures(rounds: number): Promise<Figures> {
  const running = await startProgram({ NODE_ENV: 'development' })
  try {
    const watch = watchProcesses(tmpdir())
    const took: number[] = []
    for (let round = 0; round < rounds; round += 1)
      for (const file of pictures) took.push(await check(running.url, file))
    const worked = watch.stop()
    const sorted = took.toSorted((a, b) => a - b)
    const at = (share: number) => ((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) / 1000).toFixed(2)
    return {
      'pictures checked': String(took.length),
      'a check with a picture: p50 / p95 / longest, seconds (aim: p95 under 3)': `${at(0.5)} / ${at(0.95)} / ${at(1)}`,
      'processor ms per check with a picture': (worked / took.length).toFixed(0),
    }
  } finally {
    await running.clean()
  }
}

async function check(url: string, file: string): Promise<number> {
  const form = new FormData()
  form.set('vraag', '')
  form.set('beeld', new File([readFileSync(join(folder, file))], file))
  const began = performance.now()
  const answer = await fetch(`${url}/controleren`, { method: 'POST', body: form, headers: { origin: url } })
  await answer.text()
  // 422: there is nothing on it to read, which is an answer too.
  if (![200, 422].includes(answer.status)) throw new Error(`${file}: ${answer.status}`)
  return performance.now() - began
}
