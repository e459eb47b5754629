// SPDX-License-Identifier: EUPL-1.2
// A partner's TAXII client, as a process of its own: polls every collection that it may read, keeps what indicators name, drops what is revoked, and says on
// standard output what it holds, a line each time that this changes. A server that is away comes back.
import { type HighWaterMark, type StixObject, taxiiClient, TaxiiClientProblem } from '@dijkwacht/stix-taxii'

const [url = '', key = ''] = process.argv.slice(2)
const client = taxiiClient({ url: `${url}/taxii2/`, headers: { authorization: `Bearer ${key}` } })
const marks = new Map<string, HighWaterMark>()
const held = new Map<string, string>()
let said = ''

for (;;) {
  await new Promise((done) => setTimeout(done, 200))
  try {
    for (const collection of await client.collections())
      for await (const { objects, mark } of client.objects(collection, { mark: marks.get(collection.id) ?? null })) {
        for (const object of objects) if (object.type === 'indicator') keep(object)
        marks.set(collection.id, mark)
      }
    const line = JSON.stringify([...held.values()].toSorted())
    if (line !== said) process.stdout.write(`${line}\n`)
    said = line
  } catch (problem) {
    if (!(problem instanceof TaxiiClientProblem)) throw problem
  }
}

function keep({ id, name, revoked }: StixObject): void {
  if (revoked === true) held.delete(id)
  else held.set(id, String(name))
}
