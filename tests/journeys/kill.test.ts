// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { type Running, startProgram } from '../running.ts'

let running: Running
afterEach(() => running?.clean())

function batch(token: string, from: number, size: number): Promise<Response> {
  const reports = Array.from({ length: size }, (_, place) => ({
    partnerReference: `kill-${from + place}`,
    narrative: `Bestelling ${from + place} betaald, nooit geleverd.`,
    identifiers: [{ kind: 'web-address', value: `winkel-${(from + place) % 50}.example`, role: 'site' }],
  }))
  return fetch(`${running.url}/v1/reports/batch`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ reports }),
  })
}

interface Answer {
  items: { receipt?: { reportId: string } }[]
}

const receiptsOf = ({ items }: Answer) => items.flatMap(({ receipt }) => receipt?.reportId ?? [])

for (const database of [false, true]) {
  test(`kill -9 of the server${database ? ' and of PostgreSQL' : ''} under import loses no acknowledged report`, async () => {
    running = await startProgram({}, { isDurable: true })
    const token = await running.token('deltabank-demo')
    const acknowledged: string[] = []
    let isKilled = false
    const importing = (async () => {
      for (let from = 0; from < 40_000 && !isKilled; from += 200) {
        const answer = await batch(token, from, 200).catch(() => null)
        if (!answer?.ok) continue
        const body = (await answer.json().catch(() => ({ items: [] }))) as Answer
        acknowledged.push(...receiptsOf(body))
      }
    })()
    await expect.poll(() => acknowledged.length).toBeGreaterThan(1_500)
    await running.kill({ database })
    isKilled = true
    await importing

    await running.restart()
    const again = await running.token('deltabank-demo')
    // Every acknowledged report is there, and sending all of it again makes no second one.
    const sample = acknowledged.filter((_, place) => place % 7 === 0)
    for (const reportId of sample) {
      const answer = await fetch(`${running.url}/v1/reports/${reportId}`, {
        headers: { authorization: `Bearer ${again}` },
      })
      expect(answer.status, reportId).toBe(200)
    }
    const replay = (await (await batch(again, 0, 200)).json()) as Answer
    expect(receiptsOf(replay)).toEqual(acknowledged.slice(0, 200))
  })
}

test('SIGTERM ends the program by itself and its database before it, with code 0', async () => {
  running = await startProgram({}, { isDurable: true })
  const serves = `${running.dataDir}/postgres/postmaster.pid`
  expect(existsSync(serves)).toBe(true)
  // A program that cannot end itself ends with 1.
  expect(await running.stop()).toBe(0)
  expect(existsSync(serves)).toBe(false)
  await expect(fetch(running.url)).rejects.toThrow()
})

test('a database that dies under the running program comes back, and meanwhile the check does not say "no reports"', async () => {
  running = await startProgram({}, { isDurable: true })
  const ask = () =>
    fetch(`${running.url}/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ text: 'winkel.example' }] }),
    })
  expect((await ask()).status).toBe(200)
  process.kill(Number(readFileSync(`${running.dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0]), 'SIGKILL')
  const seen = new Set<string>()
  await expect
    .poll(
      async () => {
        const answer = await ask()
        const body = await answer.text()
        seen.add(answer.status === 200 ? body.replace(/"(asOf|checkedAt|at)":"[^"]*"/g, '') : `${answer.status}`)
        return answer.status === 200 && !body.includes('unavailable')
      },
      { interval: 200 },
    )
    .toBe(true)
  const whileAway = [...seen].filter((answer) => !answer.includes('none_or_too_few'))
  expect(whileAway.filter((answer) => answer !== '503' && !answer.includes('unavailable'))).toEqual([])
})
