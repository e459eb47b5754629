// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const site = await testSite(await testContext({ demo: true }))

function share(fields: Record<string, string>, from: Record<string, string>, picture?: Buffer) {
  const boundary = 'grens'
  const part = (name: string, more: string, body: Buffer) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`),
      body,
      Buffer.from('\r\n'),
    ])
  const parts = Object.entries(fields).map(([name, value]) => part(name, '', Buffer.from(value)))
  if (picture) parts.push(part('beeld', '; filename="x.png"\r\ncontent-type: image/png', picture))
  return site.inject({
    method: 'POST',
    url: '/controleren',
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { host: 'localhost', 'content-type': `multipart/form-data; boundary=${boundary}`, ...from },
  })
}

const byBrowser = { 'sec-fetch-site': 'none', origin: 'null' }
const shared = { titel: '', tekst: 'Betaal op https://pakket-nakijken.example/betaal', link: '' }

test('what another app shares is answered as if it was typed', async () => {
  const answer = await share(shared, byBrowser)
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('pakket-nakijken.example')
  expect(answer.body).toContain('id="uitkomst"')
  expect(answer.body).toContain(shared.tekst)
})

test('a picture comes with the words below it, and a picture that is none says so', async () => {
  const answer = await share(shared, byBrowser, Buffer.from('geen beeld'))
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(shared.tekst)
})

test('no page of another site can share for somebody', async () => {
  for (const from of [
    { 'sec-fetch-site': 'cross-site', origin: 'https://elders.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://buur.localhost' },
    { origin: 'null' },
    {},
  ])
    expect((await share(shared, from as Record<string, string>)).statusCode).not.toBe(200)
})

test('nothing shared stands in an address: what comes there is not read', async () => {
  const { body } = await site.inject({ url: `/controleren?tekst=${encodeURIComponent(shared.tekst)}` })
  expect(body).not.toContain('pakket-nakijken')
})

test.each([
  ['', 'nl'],
  ['/en', 'en'],
])('a browser can install it from %s/controleren/app', async (prefix, language) => {
  const { body, headers } = await site.inject({ url: `${prefix}/controleren/app` })
  expect(body).toContain(`<link rel="manifest" href="${prefix}/controleren/app.webmanifest"/>`)
  expect(headers['content-security-policy'] ?? '').toMatch(/^default-src 'none'/)
  const manifest = (await site.inject({ url: `${prefix}/controleren/app.webmanifest` })).json()
  expect(manifest).toMatchObject({ lang: language, scope: `${prefix}/controleren`, display: 'standalone' })
  expect(manifest.share_target).toMatchObject({ method: 'POST', action: `${prefix}/controleren` })
  for (const { src, sizes } of manifest.icons) {
    const png = (await site.inject({ url: src })).rawPayload
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
  expect((await site.inject({ url: `${prefix}/controleren/teken/9.png` })).statusCode).toBe(404)
})
