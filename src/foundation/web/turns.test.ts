// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

/** Something that is done when it is told so; `begun` says the names in their order. */
function works(turns: Turns) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const refused: string[] = []
  const ask = (name: string, network: string) =>
    void turns
      .of(network, () => {
        begun.push(name)
        return new Promise<void>((done) => ends.set(name, done))
      })
      .catch(({ statusCode }: { statusCode: number }) => refused.push(`${name} ${statusCode}`))
  return { begun, refused, ask, end: (name: string) => ends.get(name)?.() }
}

const patient = { longestTurn: 60_000, longestWait: 60_000 }

test('somebody who comes behind fifty requests of one network is next but one', async () => {
  const { begun, ask, end } = works(new Turns({ ...patient, atOnce: 1 }))
  for (let n = 1; n <= 50; n += 1) ask(`flood ${n}`, '192.0.2.0/24')
  ask('somebody', '198.51.100.0/24')
  await expect.poll(() => begun).toEqual(['flood 1'])
  end('flood 1')
  await expect.poll(() => begun).toEqual(['flood 1', 'flood 2'])
  end('flood 2')
  await expect.poll(() => begun).toEqual(['flood 1', 'flood 2', 'somebody'])
})

test('who takes long, such as a body that trickles in, does not hold the turn', async () => {
  const { begun, ask } = works(new Turns({ ...patient, atOnce: 1, longestTurn: 20 }))
  ask('slow', 'a')
  ask('next', 'a')
  await expect.poll(() => begun).toEqual(['slow', 'next'])
})

test('when too many wait the network that has most gives way, and hears that it is too busy', async () => {
  const { begun, refused, ask, end } = works(new Turns({ ...patient, atOnce: 1, mostWaiting: 3 }))
  for (let n = 1; n <= 5; n += 1) ask(`flood ${n}`, 'a')
  await expect.poll(() => refused).toEqual(['flood 5 503'])
  ask('somebody', 'b')
  await expect.poll(() => refused).toEqual(['flood 5 503', 'flood 4 503'])
  end('flood 1')
  await expect.poll(() => begun).toHaveLength(2)
  end('flood 2')
  await expect.poll(() => begun).toEqual(['flood 1', 'flood 2', 'somebody'])
})

test('who waits too long hears that it is too busy, and leaves the queue', async () => {
  const { begun, refused, ask, end } = works(new Turns({ ...patient, atOnce: 1, longestWait: 20 }))
  ask('first', 'a')
  ask('second', 'a')
  await expect.poll(() => refused).toEqual(['second 503'])
  end('first')
  ask('third', 'a')
  await expect.poll(() => begun).toEqual(['first', 'third'])
})

test('while short questions are under way the next heavy thing waits, and not for ever', async () => {
  const turns = (longestTurn: number) =>
    works(new Turns({ ...patient, longestTurn, atOnce: 1, isBehind: () => isBehind }))
  let isBehind = true
  const { begun, ask, end } = turns(60_000)
  ask('first', 'a')
  ask('second', 'b')
  await expect.poll(() => begun).toEqual(['first'])
  end('first')
  await new Promise((done) => setImmediate(() => setImmediate(done)))
  expect(begun).toEqual(['first'])
  isBehind = false
  await expect.poll(() => begun).toEqual(['first', 'second'])
  isBehind = true
  const impatient = turns(20)
  for (const name of ['first', 'second', 'third']) impatient.ask(name, 'a')
  await expect.poll(() => impatient.begun).toEqual(['first', 'second', 'third'])
})
