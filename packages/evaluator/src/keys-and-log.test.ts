// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bestGroup, epochOf } from '@dijkwacht/check-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EvaluationLog } from './evaluation-log.ts'
import { KeyFolder } from './key-folder.ts'
import { elements, RunningHolder } from './running.fixture.ts'
import { readSettings } from './settings.ts'

const group = await bestGroup()
const day = 86_400_000
let holder: RunningHolder
beforeEach(() => {
  holder = new RunningHolder()
})
afterEach(() => holder.clean())

describe('keys', () => {
  it('are made when their epoch opens, for this user only, and destroyed a day after it ends', () => {
    const folder = join(holder.folder, 'own')
    const keys = new KeyFolder(folder, group)
    const begins = epochOf('partner', 2_970).begins.getTime()
    const made = (at: number) => {
      keys.turn(new Date(at))
      return readdirSync(folder).filter((file) => file.startsWith('partner'))
    }
    expect(made(begins - 2 * day)).toEqual(['partner-2969.key'])
    expect(made(begins - day)).toEqual(['partner-2969.key', 'partner-2970.key'])
    expect(made(begins + day - 1)).toEqual(['partner-2969.key', 'partner-2970.key'])
    expect(made(begins + day)).toEqual(['partner-2970.key'])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
  })

  it('are the same after a start, and another for each namespace and epoch', () => {
    const first = new KeyFolder(holder.folder, group)
    const key = first.keyFor('partner', 5)
    expect(new KeyFolder(holder.folder, group).keyFor('partner', 5)).toEqual(key)
    expect(first.keyFor('device', 5).secret).not.toEqual(key.secret)
    expect(first.keyFor('partner', 6).secret).not.toEqual(key.secret)
  })

  it('half a key is none: the program does not start with another', () => {
    const folder = new KeyFolder(holder.folder, group)
    folder.keyFor('partner', 5)
    const path = join(holder.folder, 'partner-5.key')
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 31))
    expect(() => new KeyFolder(holder.folder, group).keyFor('partner', 5)).toThrow()
  })
})

describe('the log', () => {
  const filled = async () => {
    await holder.start()
    for (const count of [1, 2, 3]) await holder.ask(elements(group, count), await holder.statement({ most: count }))
    await holder.stop()
    return readFileSync(holder.log, 'utf8').trimEnd().split('\n')
  }
  const write = (lines: readonly string[]) => writeFileSync(holder.log, lines.map((line) => `${line}\n`).join(''))

  it('is readable by this user only, and goes on after a start', async () => {
    const lines = await filled()
    expect(lines).toHaveLength(6)
    expect(statSync(holder.log).mode & 0o777).toBe(0o600)
    await holder.start()
    await holder.ask(elements(group, 1), await holder.statement())
    await holder.stop()
    await holder.start()
    expect(readFileSync(holder.log, 'utf8').trimEnd().split('\n')).toHaveLength(8)
  })

  it('stops the start when a line was altered, is missing, was put in or stands elsewhere', async () => {
    const lines = await filled()
    const [first = '', second = ''] = lines
    const altered = [
      lines.map((line, place) => (place === 0 ? line.replace('"most":1', '"most":0') : line)),
      lines.map((line, place) => (place === 1 ? line.replace(/"elements":"./, '"elements":"_') : line)),
      lines.slice(1),
      lines.toSpliced(2, 1),
      lines.toSpliced(3, 0, first),
      [second, first, ...lines.slice(2)],
      lines.toSpliced(2, 0, 'not JSON'),
      lines.toSpliced(2, 0, 'null'),
    ]
    for (const others of altered) {
      write(others)
      await expect(holder.start()).rejects.toThrow('a line was altered or is missing')
    }
    write(lines)
    await holder.start()
  })

  it('half a last line is cut, because nobody was answered', async () => {
    const lines = await filled()
    appendFileSync(holder.log, '{"at":"2026-11-26T12:00:00.000Z","of":"x","nam')
    await holder.start()
    expect(readFileSync(holder.log, 'utf8').trimEnd().split('\n')).toEqual(lines)
    expect((await holder.ask(elements(group, 1), await holder.statement())).status).toBe(200)
    await holder.stop()
    await holder.start()
  })

  it('a log that cannot be read is no empty log', async () => {
    const path = join(holder.folder, 'a-folder')
    expect(existsSync(path)).toBe(false)
    await expect(EvaluationLog.open(holder.folder, () => {})).rejects.toThrow()
  })

  it('lines with letters of more bytes are cut at the right byte', async () => {
    const path = join(holder.folder, 'log')
    const log = await EvaluationLog.open(path, () => {})
    const line = { at: 'é€😀', of: null, namespace: 'citizen', epoch: 1, elements: '' }
    for (let time = 0; time < 2_000; time += 1) log.write(line)
    log.close()
    appendFileSync(path, '{"at":"é€')
    let count = 0
    ;(await EvaluationLog.open(path, () => (count += 1))).close()
    expect(count).toBe(2_000)
    expect(readFileSync(path, 'utf8').endsWith('}\n')).toBe(true)
  })
})

it('what was used of a number is known after a start', async () => {
  await holder.start()
  expect((await holder.ask(elements(group, 1), await holder.statement({ most: 1_500 }))).status).toBe(200)
  await holder.stop()
  await holder.start()
  expect(await holder.ask(elements(group, 1), await holder.statement({ most: 501 }))).toMatchObject({
    status: 429,
    code: 'over-quota',
  })
  expect((await holder.ask(elements(group, 1), await holder.statement({ most: 500 }))).status).toBe(200)
  // Another week is another number.
  holder.at = new Date(holder.at.getTime() + 7 * day)
  expect((await holder.ask(elements(group, 1), await holder.statement({ most: 2_000 }))).status).toBe(200)
})

it('settings say what is wrong with them', () => {
  const path = join(holder.folder, 'settings.json')
  const read = (settings: object) => {
    writeFileSync(path, JSON.stringify(settings))
    return () => readSettings(path)
  }
  const good = { address: 'https://evaluator.example/' }
  const partner = (quotas: unknown, keys: unknown = []) => ({ ...good, partners: { bank: { keys, quotas } } })
  expect(read(good)()).toMatchObject({ address: 'https://evaluator.example', folder: join(holder.folder, 'var') })
  expect(read({})).toThrow('address must be')
  expect(read({ ...good, adress: 'x' })).toThrow('unknown: adress')
  expect(read(partner({}, [{ kty: 'OKP', d: 'secret' }]))).toThrow('public keys')
  expect(read(partner({ partner: { x: '100' } }))).toThrow('quotas must be numbers')
  expect(read(partner(undefined))).toThrow('quotas must be numbers')
  expect(read(partner({ partner: { x: 100 } }))().partners.bank?.quotas).toEqual({ partner: { x: 100 } })
})
