// SPDX-License-Identifier: EUPL-1.2
import { request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, openMetrics } from '#foundation/web'
import { openLog } from '#foundation/log'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { loadDemoShield } from '../load-demo/load-demo.demo.ts'
import { findListed } from './find-listed.query.ts'
import { strangerIn } from './warned-host.ts'
import { openWarningPage } from './warn-visitor.api.ts'
import { renderWarning } from './warning-page.ts'
import { rounds } from '../../../../tests/property.ts'

const own = ['www.dijkwacht.example', 'mail.dijkwacht.example']
const listed = 'mijn-deltabank-herstel.example'

describe('the host of a request', () => {
  it('is a stranger only when it is a name, and neither ours nor this machine', () => {
    expect(strangerIn('Pakket-Zeewind.Example.:80', own)).toBe('pakket-zeewind.example')
    for (const header of [
      undefined,
      '',
      'localhost',
      'localhost:3000',
      'x.localhost',
      '127.0.0.1',
      '127.0.0.1:80',
      '[::1]:80',
      '[2001:db8::1]',
      'server',
      'www.dijkwacht.example',
      'WWW.dijkwacht.example:443',
      'under.www.dijkwacht.example.',
      'a..example',
      'a b.example',
      'a.example/path',
      `${'a'.repeat(64)}.example`,
      `${'a.'.repeat(130)}example`,
    ])
      expect(strangerIn(header, own), header).toBeNull()
  })

  it('is never ours, whatever is written around it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z\d]{1,10}$/), { maxLength: 4 }), fc.nat(65_535), (labels, port) => {
        for (const name of own) expect(strangerIn([...labels, name].join('.') + `:${port}`, own)).toBeNull()
      }),
    )
  })
})

describe('the warning', () => {
  const lines: string[] = []
  let program: TestContext
  let port: number
  let stop: () => Promise<void>
  let warning: ReturnType<typeof openWarningPage>
  beforeAll(async () => {
    program = await testContext({
      settings: { BASE_URL: 'https://www.dijkwacht.example' },
      log: openLog('trace', { write: (line) => void lines.push(line) }),
    })
    program.setNow(new Date('2026-11-17T10:00:00Z'))
    await loadDemoShield(program.ctx)
    warning = openWarningPage(program.ctx)
    const server = await createServer({
      base: program.ctx,
      modules: [],
      build: () => Promise.reject(new Error('no pages here')),
      metrics: openMetrics(),
      isDevelopment: false,
      assets: null,
      before: warning.answer,
      signIn: async () => {},
    })
    await server.listen({ host: '127.0.0.1', port: 0 })
    port = (server.server.address() as AddressInfo).port
    stop = async () => {
      await server.close()
      await warning.stop()
    }
  })
  afterAll(async () => {
    await stop()
    await program.close()
  })

  const ask = (host: string, options: { method?: string; path?: string; headers?: object; body?: string } = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
      const { method = 'GET', path = '/', headers = {}, body } = options
      const own = { host, accept: 'text/html', ...headers }
      const asked = request({ host: '127.0.0.1', port, method, path, headers: own }, (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part) => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  const counted = async () => {
    const found = await program.ctx.db.pool.query(
      "select name, to_char(day, 'YYYY-MM-DD') as day, shown from shield.warned order by name",
    )
    return found.rows
  }

  it('answers for a listed name and everything under it, for every path and method, and for no other', async () => {
    for (const host of [listed, `www.${listed}`, `A.B.${listed.toUpperCase()}:80`, `${listed}.`])
      for (const path of ['/', '/v1/reports', '/assets/x.js', '/livez', '/%ff%', '/a?b=%zz', '//x', '/en/werkbank'])
        for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
          const { status, headers, text } = await ask(host, { method, path })
          expect(`${method} ${host}${path} ${status}`).toBe(`${method} ${host}${path} 403`)
          expect(text).toContain('waarschijnlijk nep')
          expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
          expect(headers['set-cookie']).toBeUndefined()
        }
    expect((await ask(listed, { method: 'HEAD' })).text).toBe('')
    for (const host of ['www.dijkwacht.example', '127.0.0.1', 'localhost', 'example', `niet-${listed}`, `${listed}.nl`])
      expect((await ask(host, { path: '/livez' })).text, host).toBe('{"status":"ok"}')
  })

  it('says whose site it imitates, that nothing happened, and where help and the way back are', async () => {
    const { text } = await ask(listed)
    expect(text).toContain(`<strong translate="no">${listed}</strong>`)
    expect(text).toContain('doet alsof die van Deltabank is')
    expect(text).toContain('Er is nog niets gebeurd')
    expect(text).toContain('href="https://www.dijkwacht.example/hulp"')
    expect(text).toContain('href="https://www.dijkwacht.example/bezwaar"')
    expect(text).toContain('href="https://www.dijkwacht.example/en/hulp"')
    expect(text.indexOf('lang="en"')).toBeGreaterThan(text.indexOf('lang="nl"'))
    expect(text).not.toMatch(/<script|<form|<img|src=/)
    expect(text).not.toMatch(/\b(?:veilig|genuine|dader|fraudeur)\b/)
  })

  it('reads no body: the answer comes while the rest of it is still awaited', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`POST /inloggen HTTP/1.1\r\nHost: ${listed}\r\nContent-Length: 1000000\r\n\r\nwachtwoord=`),
      )
      let said = ''
      socket.setEncoding('utf8').on('data', (part) => (said += part))
      socket.on('close', () => resolve(said))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1\.1 403/)
    expect(answer).toMatch(/connection: close/i)
  })

  it('counts pages by name and day, and keeps and logs nothing of who came or what was asked', async () => {
    await warning.stop()
    await program.ctx.db.pool.query('delete from shield.warned')
    const secret = 'QXVZgeheim'
    const headers = { cookie: `s=${secret}`, referer: `https://${secret}.example/`, 'user-agent': secret }
    await ask(`${secret}.${listed}`, { method: 'POST', path: `/${secret}?wie=${secret}`, headers, body: secret })
    await ask(listed, { headers: { ...headers, accept: 'image/*' }, path: '/logo.png' })
    await ask('pakket-zeewind.example', { headers })
    await ask(`${secret}.nergens.example`, { headers, path: `/${secret}` })
    await warning.stop()
    expect(await counted()).toEqual([
      { name: listed, day: '2026-11-17', shown: 1 },
      { name: 'pakket-zeewind.example', day: '2026-11-17', shown: 1 },
    ])
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.join('').toLowerCase()).not.toContain(secret.toLowerCase())
    expect(lines.join('')).not.toContain(listed)
  })

  it('is for nobody on earth but who asks for a listed name', async () => {
    const found = await program.ctx.db.pool.query("select name from shield.name where status = 'listed'")
    const names: string[] = found.rows.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(2)
    const label = fc.stringMatching(/^[a-z\d](?:[a-z\d-]{0,8}[a-z\d])?$/)
    const near = fc.constantFrom(...names).chain((name) =>
      fc.oneof(
        label.map((more) => `${more}.${name}`),
        label.map((more) => `${more}${name}`),
        label.map((more) => `${name}.${more}`),
        fc.nat(name.length - 1).map((at) => name.slice(0, at) + name.slice(at + 1)),
        fc.constant(name.split('.').slice(1).join('.')),
        fc.constant(name),
      ),
    )
    const host = fc.oneof(
      near,
      fc.domain(),
      fc.array(label, { minLength: 1, maxLength: 5 }).map((all) => all.join('.')),
    )
    await fc.assert(
      fc.asyncProperty(host, async (asked) => {
        const stranger = strangerIn(asked, own)
        const answer = stranger === null ? null : await findListed(program.ctx, stranger)
        const isUnder = names.some((name) => stranger === name || stranger?.endsWith(`.${name}`))
        expect(answer !== null).toBe(isUnder)
      }),
      rounds(500),
    )
  })

  it('holds no markup of a name or a brand', () => {
    const hostile = {
      name: '<b>x</b>.example',
      brand: '"><script>alert(1)</script>$&',
      authority: "<i>'",
      baseUrl: 'https://a.example',
    }
    const page = renderWarning(hostile)
    expect(page).not.toMatch(/<b>|<i>|<script/)
    expect(page).toContain('&#62;&#60;script')
  })
})
