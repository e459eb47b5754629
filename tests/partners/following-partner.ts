// SPDX-License-Identifier: EUPL-1.2
// A partner's system, as a process of its own, that knows the published package only: follows its set and says how many of its own
// customers are in it, a line each time that this changes.
import { readFileSync } from 'node:fs'
import { CheckClient, CheckProblem, type TagSet } from '@dijkwacht/check-client'

const [settings = '', customers = ''] = process.argv.slice(2)
const client = new CheckClient({ ...JSON.parse(readFileSync(settings, 'utf8')), proofs: 'always' })
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

const { tags, epoch } = await client.tagsOf(customers.split(',').map((canonical) => ({ kind: 'iban', canonical })))
let set: TagSet | null = null
let said = ''
for (;;) {
  try {
    set ??= await client.fetchSet(epoch)
    await client.followSet(set)
    const own = set
    const line = JSON.stringify({
      version: own.version,
      size: own.index.size,
      hits: tags.filter((tag) => own.has(tag)).length,
    })
    if (line !== said) process.stdout.write(`${line}\n`)
    said = line
  } catch (error) {
    if (!(error instanceof CheckProblem)) throw error
  }
  await pause(200)
}
