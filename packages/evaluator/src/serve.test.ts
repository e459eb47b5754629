// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { bestGroup } from '@dijkwacht/check-client'
import { fromHex, pieces, toHex, verify } from '@dijkwacht/check-client/voprf'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { elements, RunningHolder } from './running.fixture.ts'

const group = await bestGroup()
let holder: RunningHolder
beforeEach(async () => {
  holder = await new RunningHolder().start()
})
afterEach(() => holder.clean())

const refusal = async (asking: ReturnType<RunningHolder['ask']>) => {
  const { status, code } = await asking
  return `${status} ${code}`
}

it('multiplies by its key, proves it, and keeps what was asked', async () => {
  const sent = elements(group, 5)
  const { status, bytes } = await holder.ask(sent, await holder.statement(), { 'dijkwacht-proof': '1' })
  expect(status).toBe(200)
  const { keys } = (await (await fetch(`http://127.0.0.1:${holder.port}/v1/oprf/keys`)).json()) as {
    keys: { namespace: string; epoch: number; publicKey: string }[]
  }
  const key = keys.find((one) => one.namespace === 'partner' && one.epoch === holder.epoch)
  const evaluated = pieces(bytes.subarray(0, 160), 32)
  expect(verify(group, fromHex(key?.publicKey ?? ''), pieces(sent, 32), evaluated, bytes.subarray(160))).toBe(true)
  expect(readFileSync(holder.log, 'utf8')).toContain(Buffer.from(sent).toString('base64'))
  expect(readFileSync(holder.log, 'utf8')).not.toContain(Buffer.from(bytes.subarray(0, 30)).toString('base64'))
})

describe('says no', () => {
  it.each([
    ['nowhere', '404 not-found'],
    ['strangers/2969/evaluate', '404 not-found'],
    ['__proto__/2969/evaluate', '404 not-found'],
    ['partner/-1/evaluate', '404 not-found'],
    ['partner/1/evaluate', '409 epoch-closed'],
    ['partner/999999999/evaluate', '409 epoch-closed'],
  ])('at %s', async (path, expected) => {
    expect(await refusal(holder.ask(elements(group, 1), await holder.statement(), { path }))).toBe(expected)
  })

  it('to nothing, half an element, too many, far too many, and what is no element', async () => {
    const signed = await holder.statement({ most: 2_000 })
    expect(await refusal(holder.ask(new Uint8Array(0), signed))).toBe('400 wrong-size')
    expect(await refusal(holder.ask(new Uint8Array(33), signed))).toBe('400 wrong-size')
    expect(await refusal(holder.ask(new Uint8Array(513 * 32), signed))).toBe('400 wrong-size')
    expect(await refusal(holder.ask(new Uint8Array(3_000_000), signed))).toBe('400 wrong-size')
    expect(await refusal(holder.ask(new Uint8Array(32), signed))).toBe('400 no-element')
    expect(await refusal(holder.ask(new Uint8Array(32).fill(255), signed))).toBe('400 no-element')
    const many = elements(group, 40)
    many.fill(0, 39 * 32)
    expect(await refusal(holder.ask(many, signed))).toBe('400 no-element')
  })

  it('to another type, so that a page of another site cannot use up what its visitors may ask', async () => {
    expect(await refusal(holder.ask(elements(group, 1), null, { 'content-type': 'text/plain' }))).toBe('415 wrong-type')
  })

  it('without a statement, but for citizens, and to those when there are too many', async () => {
    const one = elements(group, 1)
    expect(await refusal(holder.ask(one, null))).toBe('401 statement-needed')
    const path = `citizen/${Math.floor(holder.epoch / 4)}/evaluate`
    expect((await holder.ask(elements(group, 32), null, { path })).status).toBe(200)
    expect(await refusal(holder.ask(elements(group, 33), null, { path }))).toBe('400 wrong-size')
    expect(await refusal(holder.ask(elements(group, 9), null, { path }))).toBe('429 too-many')
    // A header that the proxy did not set does not make another network of it.
    expect(await refusal(holder.ask(elements(group, 9), null, { path, 'x-forwarded-for': '192.0.2.9' }))).toBe(
      '429 too-many',
    )
    holder.at = new Date(holder.at.getTime() + 86_400_000)
    expect((await holder.ask(elements(group, 32), null, { path })).status).toBe(200)
  })

  it('to more than was stated and more than was agreed', async () => {
    const signed = await holder.statement({ most: 3 })
    expect((await holder.ask(elements(group, 2), signed)).status).toBe(200)
    expect(await refusal(holder.ask(elements(group, 2), signed))).toBe('429 over-statement')
    expect(await refusal(holder.ask(elements(group, 1), await holder.statement({ most: 1_998 })))).toBe(
      '429 over-quota',
    )
    expect((await holder.ask(elements(group, 1), await holder.statement({ most: 1_997 }))).status).toBe(200)
  })
})

describe('a fraudster', () => {
  const one = elements(group, 1)

  it('uses a statement for another key holder, namespace or epoch', async () => {
    for (const change of [
      { audience: 'https://dijkwacht.example' },
      { namespace: 'device' as const },
      { epoch: holder.epoch + 1 },
    ]) {
      const answer = await refusal(holder.ask(one, await holder.statement(change)))
      expect(['401 statement-wrong', '403 purpose-not-agreed']).toContain(answer)
    }
  })

  it('signs as another partner, or as a name that every object has', async () => {
    expect(await refusal(holder.ask(one, await holder.statement({}, 'bank', 'shop')))).toBe('401 statement-wrong')
    for (const name of ['__proto__', 'constructor', 'toString', ''])
      expect(await refusal(holder.ask(one, await holder.statement({}, name, 'bank')))).toBe('401 statement-wrong')
  })

  it('asks for a purpose that every object has, to have no number at all', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(await refusal(holder.ask(one, await holder.statement({ purpose: name, most: 1_000_000 })))).toBe(
        '403 purpose-not-agreed',
      )
    const namespace = '__proto__' as 'partner'
    expect(await refusal(holder.ask(one, await holder.statement({ namespace, purpose: 'constructor' })))).toBe(
      '403 purpose-not-agreed',
    )
  })

  it('uses a statement again, after it expired or after the program was started anew', async () => {
    const signed = await holder.statement()
    expect((await holder.ask(one, signed)).status).toBe(200)
    await holder.stop()
    await holder.start()
    expect(await refusal(holder.ask(one, signed))).toBe('429 over-quota')
    const later = await holder.statement()
    expect((await holder.ask(one, later)).status).toBe(200)
    holder.at = new Date(holder.at.getTime() + 16 * 60_000)
    expect(await refusal(holder.ask(one, later))).toBe('401 statement-wrong')
  })

  it('gives a statement the number of another, to be counted once', async () => {
    const id = crypto.randomUUID()
    expect((await holder.ask(one, await holder.statement({ id, most: 1 }))).status).toBe(200)
    expect(await refusal(holder.ask(one, await holder.statement({ id, most: 2_000 })))).toBe('429 over-quota')
    // The number of one partner is not the number of another.
    expect((await holder.ask(one, await holder.statement({ id, most: 1 }, 'shop'))).status).toBe(200)
  })

  it('asks a hundred times at once under a statement for ten', async () => {
    const signed = await holder.statement({ most: 10 })
    const answers = await Promise.all(Array.from({ length: 100 }, () => holder.ask(one, signed)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
  })

  it('alters what was signed, or signs with nothing', async () => {
    const [head = '', content = '', signature = ''] = (await holder.statement({ most: 1 })).split('.')
    const more = { ...JSON.parse(Buffer.from(content, 'base64url').toString()), most: 1_000 }
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'dijkwacht-statement+jwt' })).toString('base64url')
    const altered = Buffer.from(JSON.stringify(more)).toString('base64url')
    for (const text of [
      `${head}.${altered}.${signature}`,
      `${none}.${altered}.`,
      `${head}.${content}.`,
      'x',
      '..',
      '{}',
    ])
      expect(await refusal(holder.ask(one, text))).toBe('401 statement-wrong')
  })

  it('sends headers without an end, and a body that takes for ever', async () => {
    await holder.stop()
    await holder.start({ requestTimeout: 600, headersTimeout: 400, connectionsCheckingInterval: 100 })
    const large = `GET /livez HTTP/1.1\r\nhost: x\r\n${`x-${'y'.repeat(1_000)}: z\r\n`.repeat(40)}\r\n`
    expect(await sayRaw(holder.port, large)).toContain('431')
    expect(await sayRaw(holder.port, 'GET /livez HTTP/1.1\r\nhost: x\r\nx-slow: ')).toContain('408')
    const slow = `POST /v1/oprf/partner/${holder.epoch}/evaluate HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: 32\r\n\r\nx`
    const began = Date.now()
    expect(await sayRaw(holder.port, slow)).toContain('408')
    // Node itself would wait for five minutes.
    expect(Date.now() - began).toBeLessThan(60_000)
    // And everybody else is answered.
    expect((await holder.ask(one, await holder.statement())).status).toBe(200)
  })
})

/** Says this and no more, and hears what comes back until the connection ends. */
function sayRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (part) => (heard += part.toString()))
    socket.on('error', () => {})
    socket.on('close', () => resolve(heard))
  })
}

it('pages of named sites may ask, others may not', async () => {
  const preflight = (origin: string) =>
    fetch(`http://127.0.0.1:${holder.port}/v1/oprf/citizen/1/evaluate`, { method: 'OPTIONS', headers: { origin } })
  const named = await preflight('https://dijkwacht.example')
  expect(named.headers.get('access-control-allow-origin')).toBe('https://dijkwacht.example')
  expect(named.headers.get('access-control-allow-headers')).toContain('content-type')
  for (const origin of ['https://other.example', 'null', 'https://dijkwacht.example.other.example', '*'])
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull()
})

it('while somebody asks 512 at a time, everybody who asks one is answered, and rightly', async () => {
  const large = await holder.statement({ most: 1_536 })
  const batch = elements(group, 512)
  const batches = Promise.all([1, 2, 3].map(() => holder.ask(batch, large, { 'dijkwacht-proof': '1' })))
  const small = await holder.statement({ most: 200 }, 'shop')
  const sent = pieces(elements(group, 100), 32)
  const singles = await Promise.all(sent.map((element) => holder.ask(element, small)))
  const secret = fromHex(readFileSync(`${holder.folder}/keys/partner-${holder.epoch}.key`, 'utf8').trim())
  singles.forEach(({ status, bytes }, place) => {
    expect(status).toBe(200)
    expect(toHex(bytes)).toBe(toHex(group.multiply(sent[place] as Uint8Array, secret)))
  })
  expect((await batches).map(({ status }) => status)).toEqual([200, 200, 200])
})
