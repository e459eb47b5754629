// SPDX-License-Identifier: EUPL-1.2
// Whatever a browser may open as a page says what may run in it and who may frame it, also when it is none of ours.
import { expect, test } from 'vitest'
import { signInSite } from '../../src/foundation/sign-in/sign-in.fixture.ts'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'

const site = await testSite(await testContext())

const addresses = [
  '/',
  '/en/controleren',
  '/werkbank',
  '/bestaat-niet',
  '/a%00b',
  '/livez',
  '/readyz',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/.well-known/dijkwacht-keys.json',
  '/v1/openapi.json',
  '/v1/bestaat-niet',
  '/v1/inbox',
  '/taxii2/',
  '/meldpunten/factsheet.pdf',
  '/cijfers/atom.xml',
]

for (const url of addresses)
  test(url, async () => {
    const { headers } = await site.inject({ url })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('frame-ancestors ')
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

test('pages and files of sign-in', async () => {
  const signIn = await signInSite()
  for (const url of ['/inloggen', '/inloggen/stijl.css', '/inloggen/sessies', '/inloggen/eherkenning', '/oidc/jwks']) {
    const { headers } = await signIn.server.inject({ url })
    expect(String(headers['content-security-policy']), url).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  }
  await signIn.close()
})
