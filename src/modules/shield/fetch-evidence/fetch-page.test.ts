// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isPublicAddress } from '#foundation/web'
import { fetchPage, outsideOf } from './fetch-page.query.ts'
import { html, openWebWorld, redirect, sitesAt, type WebWorld } from './web-world.fixture.ts'

let world: WebWorld
const host = 'deltabank-inloggen.example'
beforeAll(async () => {
  world = await openWebWorld(host)
})
afterAll(() => world.close())
beforeEach(() => {
  world.records.clear()
  world.pages.clear()
  for (const list of [world.asked, world.lookedUp, world.proxied]) list.length = 0
  world.records.set(host, [[sitesAt]])
})
const fetched = (address: string, more = {}) => fetchPage({ ...world.outside, ...more }, address)
const page = '<!doctype html><title>Inloggen bij Deltabank</title><p>Vul uw code in.'

describe('a page', () => {
  it('is kept as where it ended, its status, its kind, its digest and its title', async () => {
    world.pages.set(`${host}/inloggen?stap=2`, html(page))
    expect(await fetched(`https://${host}/inloggen?stap=2#veld`)).toEqual({
      kind: 'kept',
      address: `https://${host}/inloggen?stap=2`,
      httpStatus: 200,
      mediaType: 'text/html',
      sha256: createHash('sha256').update(page).digest('hex'),
      bytes: Buffer.byteLength(page),
      title: 'Inloggen bij Deltabank',
    })
  })

  it('is kept also when the site says that it is gone: that is evidence too', async () => {
    expect(await fetched(`http://${host}/weg`)).toMatchObject({ kind: 'kept', httpStatus: 404, title: 'Niets' })
  })

  it('learns nothing of us: no cookie, no referrer, nothing sent along, the same words for every site', async () => {
    world.records.set('elders.example', [[sitesAt]])
    world.pages.set(`${host}/`, redirect('http://elders.example/kassa', 307))
    world.pages.set('elders.example/kassa', html(page))
    expect(await fetched(`https://jan:geheim@${host}/`)).toMatchObject({
      kind: 'kept',
      address: 'http://elders.example/kassa',
    })
    expect(world.asked.map(({ url }) => url)).toEqual([`https://${host}/`, 'http://elders.example/kassa'])
    for (const { method, headers, body } of world.asked) {
      expect([method, body]).toEqual(['GET', ''])
      expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    }
    expect(new Set(world.asked.map(({ headers }) => headers['user-agent'])).size).toBe(1)
  })

  it('that has no right certificate tells nothing', async () => {
    world.records.set('anders.example', [[sitesAt]])
    world.pages.set('anders.example/', html(page))
    expect(await fetched('https://anders.example/')).toMatchObject({ because: 'certificate' })
    expect(await fetched(`https://${host}/`, { authorities: [] })).toMatchObject({ because: 'certificate' })
    expect(world.asked).toEqual([])
  })
})

describe('a site cannot lead us inside', () => {
  const inside = [
    '127.0.0.9',
    '10.0.0.4',
    '172.16.9.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
  ]
  it('by its name, or by one address of several', async () => {
    for (const address of inside) {
      for (const list of [[address], [sitesAt, address]]) {
        world.records.set(host, [list])
        expect([address, await fetched(`http://${host}/`)]).toEqual([
          address,
          { kind: 'failed', because: 'not-public', address: `http://${host}/` },
        ])
      }
    }
    expect(world.asked).toEqual([])
  })

  it('by an address as numbers, in whatever way they are written', async () => {
    for (const written of ['10.0.0.4', '0x0a.4', '167772164', '012.0.0.4', '[::ffff:10.0.0.4]', '[fd00::1]', '[::]'])
      expect([written, await fetched(`http://${written}/`)]).toMatchObject([written, { because: 'not-public' }])
  })

  it('by a redirect, and what it led to is told', async () => {
    world.records.set('binnen.example', [['10.0.0.4']])
    const targets = [
      'http://169.254.169.254/latest/meta-data',
      'http://binnen.example/',
      '//[::1]/',
      'http://2130706442/',
    ]
    for (const target of targets) {
      world.pages.set(`${host}/`, redirect(target))
      expect([target, await fetched(`https://${host}/`)]).toMatchObject([target, { because: 'not-public' }])
    }
    expect(await fetched(`https://${host}/`)).toMatchObject({ address: 'http://127.0.0.10/' })
    expect(world.asked.every(({ url }) => url === `https://${host}/`)).toBe(true)
  })

  it('by another answer for the same name a moment later: what was looked at is what is called', async () => {
    world.records.set(host, [[sitesAt], ['127.0.0.9']])
    world.pages.set(`${host}/`, html(page))
    expect(await fetched(`https://${host}/`)).toMatchObject({ kind: 'kept' })
    expect(world.lookedUp).toEqual([host])
    // And with a redirect to itself it is looked up, and looked at, anew.
    world.pages.set(`${host}/`, redirect('/verder'))
    world.pages.set(`${host}/verder`, html(page))
    world.lookedUp.length = 0
    expect(await fetched(`https://${host}/`)).toMatchObject({
      because: 'not-public',
      address: `https://${host}/verder`,
    })
  })

  it('by another port or another protocol, at first or by a redirect', async () => {
    const wrong = [
      ['http://deltabank-inloggen.example:22/', 'wrong-port'],
      ['https://deltabank-inloggen.example:8443/', 'wrong-port'],
      ['ftp://deltabank-inloggen.example/', 'not-web'],
      ['file:///etc/passwd', 'not-web'],
      ['javascript:alert(1)', 'not-web'],
      ['data:text/html,x', 'not-web'],
    ] as const
    for (const [address, because] of wrong) {
      expect([address, await fetched(address)]).toMatchObject([address, { because }])
      world.pages.set(`${host}/`, redirect(address))
      expect([address, await fetched(`http://${host}/`)]).toMatchObject([address, { because }])
    }
    world.pages.set(`${host}/`, redirect('http://[nergens/'))
    expect(await fetched(`http://${host}/`)).toMatchObject({ because: 'wrong-redirect', address: `http://${host}/` })
    expect(await fetched('geen adres')).toMatchObject({ because: 'not-web' })
    expect(await fetched('https://nergens.example/')).toMatchObject({ because: 'no-address' })
  })

  it('follows five redirects and not a sixth', async () => {
    for (let at = 0; at < 6; at += 1) world.pages.set(`${host}/${at}`, redirect(`/${at + 1}`))
    world.pages.set(`${host}/6`, html(page))
    expect(await fetched(`https://${host}/1`)).toMatchObject({ kind: 'kept', address: `https://${host}/6` })
    world.asked.length = 0
    expect(await fetched(`https://${host}/0`)).toMatchObject({ because: 'too-many-redirects' })
    expect(world.asked).toHaveLength(6)
  })

  it('in production by what is public by the registries, and on no port but the one that was judged', () => {
    const settings = { fetchEvidence: { proxy: null }, dnsServers: [] } as never
    const outside = outsideOf({ settings })
    expect(outside?.isAllowed).toBe(isPublicAddress)
    expect([outside?.portOf(80), outside?.portOf(443)]).toEqual([80, 443])
    expect(outside?.isAllowed(sitesAt)).toBe(false)
    expect(outsideOf({ settings: { fetchEvidence: null } as never })).toBeNull()
  })
})

describe('a site cannot keep us busy', () => {
  const open: Socket[] = []
  afterEach(() => {
    for (const socket of open.splice(0)) socket.destroy()
  })
  /** A server that speaks as it likes. */
  async function wild(speak: (socket: Socket) => void, milliseconds = 30_000) {
    const server = createServer((socket) => {
      open.push(socket.on('error', () => {}))
      socket.once('data', () => speak(socket))
    })
    await new Promise<void>((resolve) => server.listen(0, sitesAt, () => resolve()))
    const { port } = server.address() as AddressInfo
    const got = await fetched(`http://${host}/`, { portOf: () => port, milliseconds })
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
    return got
  }
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'

  it('by a body that never ends', async () => {
    const part = Buffer.alloc(16_384, 'x')
    const got = await wild((socket) => {
      socket.write(`${head}\r\n`)
      const more = () => {
        while (!socket.destroyed && socket.write(part));
      }
      socket.on('drain', more)
      more()
    })
    expect(got).toMatchObject({ because: 'too-large' })
  })

  it('by being slow: in its head, in its body, or from the first moment', async () => {
    const drip = (socket: Socket, text: string) => {
      const timer = setInterval(() => socket.write(text), 20)
      socket.on('close', () => clearInterval(timer))
    }
    expect(await wild(() => {}, 300)).toMatchObject({ because: 'too-slow' })
    expect(await wild((socket) => drip(socket, 'H'), 300)).toMatchObject({ kind: 'failed' })
    const slowHead = (socket: Socket) => {
      socket.write(head)
      drip(socket, 'x: y\r\n')
    }
    expect(await wild(slowHead, 300)).toMatchObject({ because: 'too-slow' })
    const slowBody = (socket: Socket) => {
      socket.write(`${head}\r\n`)
      drip(socket, 'x')
    }
    expect(await wild(slowBody, 300)).toMatchObject({ because: 'too-slow' })
    // Looking up counts too.
    const never = { addressesOf: (_: string, signal: AbortSignal) => aborted(signal), milliseconds: 200 }
    expect(await fetched(`http://${host}/`, never)).toMatchObject({ because: 'too-slow' })
  })

  it('by speaking something else, breaking off, or not being there', async () => {
    const said = [
      'SSH-2.0-OpenSSH_9.9\r\n',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
      `${head}content-length: 100\r\n\r\nhalf`,
      `${head}x: ${'y'.repeat(100_000)}\r\n\r\n`,
      `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ]
    for (const text of said)
      expect([text.slice(0, 30), await wild((socket) => void socket.end(text))]).toMatchObject([
        text.slice(0, 30),
        { because: 'no-answer' },
      ])
    expect(await fetched(`http://${host}/`, { portOf: () => 1 })).toMatchObject({ because: 'no-answer' })
  })
})

describe('through the proxy of the operator', () => {
  it('goes everything, to the address that was looked at and not to a name', async () => {
    world.pages.set(`${host}/`, redirect(`http://${host}/verder`))
    world.pages.set(`${host}/verder`, html(page))
    const { proxy } = world
    expect(await fetched(`https://${host}/`, { proxy })).toMatchObject({
      kind: 'kept',
      address: `http://${host}/verder`,
    })
    const who = `Basic ${Buffer.from('proef:geheim').toString('base64')}`
    expect(world.proxied).toEqual([
      { target: `${sitesAt}:${world.outside.portOf(443)}`, who },
      { target: `${sitesAt}:${world.outside.portOf(80)}`, who },
    ])
    expect(world.asked.every(({ headers }) => !('proxy-authorization' in headers))).toBe(true)
  })

  it('is judged as without it, and a proxy that refuses is said to be the operator’s', async () => {
    const { proxy } = world
    expect(await fetched('http://10.0.0.4/', { proxy })).toMatchObject({ because: 'not-public' })
    expect(world.proxied).toEqual([])
    const site = `http://${sitesAt}:${world.outside.portOf(80)}`
    expect(await fetched(`http://${host}/`, { proxy: site })).toMatchObject({ because: 'proxy' })
    expect(await fetched(`http://${host}/`, { proxy: 'http://127.0.0.1:1' })).toMatchObject({ because: 'proxy' })
  })
})

function aborted(signal: AbortSignal): Promise<string[]> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve([])))
}
