// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from '#foundation/web'
import { looksProven } from './look-at-domain.query.ts'
import { openOutside, type Outside } from './outside.fixture.ts'
import { codeOf, holdsProof } from './proof.ts'

let outside: Outside
const host = 'winkel.example'
const token = 'abcDEF123'
const line = `dijkwacht-bezwaar=${token}`
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(() => outside.close())
beforeEach(() => {
  outside.records.clear()
  outside.asked.length = 0
  outside.answer = { status: 404, body: '' }
})

describe('a domain shows that it is somebody’s', () => {
  it('by a TXT record, without any call to its site', async () => {
    outside.records.set(`TXT _dijkwacht-bezwaar.${host}`, ['v=spf1 -all', line])
    outside.records.set(`A ${host}`, ['127.0.0.1'])
    expect(await looksProven(outside.network, host, token)).toBe(true)
    expect(outside.asked).toEqual([])
  })

  it('by a file, asked for by name at the address that was looked up', async () => {
    outside.records.set(`A ${host}`, ['127.0.0.1'])
    outside.answer = { status: 200, body: `\r\n${line}\r\n` }
    expect(await looksProven(outside.network, host, token)).toBe(true)
    expect(outside.asked).toEqual([`${host}/.well-known/dijkwacht-bezwaar.txt`])
    // The site is a stranger's: it learns nothing of our traces.
    expect(outside.headers).not.toContain('traceparent')
  })

  it('not by the token of somebody else, a part of it, or a page that merely quotes it', async () => {
    outside.records.set(`TXT _dijkwacht-bezwaar.${host}`, ['dijkwacht-bezwaar=anders', line.slice(0, -1), `x ${line}`])
    outside.records.set(`A ${host}`, ['127.0.0.1'])
    outside.answer = { status: 200, body: `<p>${line}</p>` }
    expect(await looksProven(outside.network, host, token)).toBe(false)
    expect(holdsProof(line, token)).toBe(true)
  })

  it('not by a redirect, an error, an answer without end, or no answer', async () => {
    outside.records.set(`A ${host}`, ['127.0.0.1'])
    outside.answer = { status: 302, body: line, location: 'http://elders.example/' }
    expect(await looksProven(outside.network, host, token)).toBe(false)
    expect(new Set(outside.asked)).toEqual(new Set([`${host}/.well-known/dijkwacht-bezwaar.txt`]))
    outside.answer = { status: 500, body: line }
    expect(await looksProven(outside.network, host, token)).toBe(false)
    outside.answer = { status: 200, body: `${line}\n${'x'.repeat(100_000)}` }
    expect(await looksProven(outside.network, host, token)).toBe(false)
    expect(await looksProven(outside.network, 'nergens.example', token)).toBe(false)
  })
})

describe('a name cannot lead us inside', () => {
  const inside = ['127.0.0.1', '10.0.0.4', '172.16.9.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0']
  it('calls no address that is not public, whatever the name says', async () => {
    const real = { ...outside.network, isAllowed: isPublicAddress }
    outside.answer = { status: 200, body: line }
    for (const address of inside) {
      outside.records.set(`A ${host}`, [address])
      expect([address, await looksProven(real, host, token)]).toEqual([address, false])
    }
    for (const address of ['::1', 'fd00::1', 'fe80::1', '::ffff:127.0.0.1'.replace('127.0.0.1', '7f00:1')]) {
      outside.records.delete(`A ${host}`)
      outside.records.set(`AAAA ${host}`, [address])
      expect([address, await looksProven(real, host, token)]).toEqual([address, false])
    }
    // One public address beside one that is not: which of the two answers would be for the name to choose.
    outside.records.set(`A ${host}`, ['93.184.216.34', '127.0.0.1'])
    expect(await looksProven(real, host, token)).toBe(false)
    expect(outside.asked).toEqual([])
  })

  it('knows what is public', () => {
    for (const address of [
      ...inside,
      '168.63.129.16',
      '224.0.0.1',
      '255.255.255.255',
      '198.18.0.1',
      '192.0.2.1',
      '::',
      '::1',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false])
    for (const address of [
      'fd00::1',
      'fe80::1',
      '::ffff:8.8.8.8',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '2001:db8::1',
      'x',
      '',
    ])
      expect([address, isPublicAddress(address)]).toEqual([address, false])
    for (const address of ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:400e::1'])
      expect([address, isPublicAddress(address)]).toEqual([address, true])
  })
})

describe('the code', () => {
  it('has eight digits, whatever chance gives', () => {
    for (const byte of [0, 1, 127, 255]) expect(codeOf(new Uint8Array(9).fill(byte))).toMatch(/^\d{4} \d{4}$/)
  })
})
