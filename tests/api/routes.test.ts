// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import type { Allow, Permission } from '#foundation/access'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const program = await testContext()
const site = await testSite(program)

const pages = modules.flatMap((module) => module.pages ?? [])
const apis = modules.flatMap((module) => module.apis ?? [])
const everyPermission = [
  ...new Set([...pages, ...apis].flatMap(({ allow }) => (typeof allow === 'object' ? [allow.permission] : []))),
]

function filled(path: string): string {
  return path.replace(/:\w+\??|\{\w+\}/g, '0190a000-0000-7000-8000-000000000001')
}

function allBut(allow: Allow): Permission[] {
  return everyPermission.filter((permission) => typeof allow !== 'object' || permission !== allow.permission)
}

test('there are pages and routes to try', () => {
  expect(pages.length).toBeGreaterThan(12)
  expect(apis.length).toBeGreaterThan(6)
  expect(everyPermission.length).toBeGreaterThan(3)
})

describe('pages', () => {
  for (const page of pages) {
    // Every spelling that a router might take for the same page.
    const spellings = ['', '/en'].flatMap((language) => {
      const path = `${language}/${filled(page.path)}`.replace(/\/$/, '') || '/'
      return [path, `${path}/`, path.toUpperCase().replace('/EN', '/en'), `${path === '/' ? '/_root' : path}.data`]
    })
    for (const path of new Set(spellings)) {
      test(`${path} as nobody, as a wrong role`, async () => {
        const asNobody = await site.inject({ url: path })
        if (page.allow === 'anyone') {
          expect(asNobody.statusCode, asNobody.body.slice(0, 300)).toBeLessThan(500)
          // A feed of one person asks for its own password.
          if (page.path !== 'signalen/atom') expect([401, 403]).not.toContain(asNobody.statusCode)
          if (isOwnAddress(path, page.path))
            expect((await site.inject({ method: 'HEAD', url: path })).statusCode).toBe(asNobody.statusCode)
          return
        }
        expect(isRefused(asNobody), asNobody.body.slice(0, 300)).toBe(true)
        if (typeof page.allow === 'object') {
          const headers = asActor('person', 'zonder-demo', allBut(page.allow))
          const asWrong = await site.inject({ url: path, headers })
          expect(isRefused(asWrong), asWrong.body.slice(0, 300)).toBe(true)
          // What nobody has would be refused too, further in: at its own address it is the door that says no.
          if (isOwnAddress(path, page.path)) expect(asWrong.statusCode).toBe(403)
        }
        // What is sent goes through the same door; in one language is enough.
        if (path.startsWith('/en')) return
        const post = await site.as({}).post(path, { a: 'b' })
        expect(isRefused(post), post.body.slice(0, 300)).toBe(true)
      })
    }
  }
})

const isOwnAddress = (path: string, pattern: string) => ['', '/en'].some((one) => path === `${one}/${filled(pattern)}`)

/** Sent to sign-in, forbidden, or not there; React Router refuses a data request with 202 and a redirect in the body. */
function isRefused(answer: { statusCode: number; headers: Record<string, unknown>; body: string }): boolean {
  if ([401, 403, 404, 405].includes(answer.statusCode)) return true
  if (answer.statusCode === 303 || answer.statusCode === 302)
    return String(answer.headers.location).startsWith('/inloggen')
  return answer.statusCode === 202 && /SingleFetchRedirect|inloggen/.test(answer.body)
}

describe('API', () => {
  for (const api of apis) {
    const url = filled(api.path)
    test(`${api.method} ${api.path} as nobody and as every wrong role`, async () => {
      const call = (headers: Record<string, string>) =>
        site.inject({ method: api.method, url, headers, ...(api.body && { payload: {} }) })
      const asNobody = await call({})
      expect(asNobody.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/)
      if (api.allow === 'anyone') return expect([401, 403]).not.toContain(asNobody.statusCode)
      expect(asNobody.statusCode).toBe(401)
      expect(asNobody.headers['content-type']).toContain('application/problem+json')
      if (typeof api.allow !== 'object') return
      const asWrong = await call(asActor('machine', 'zonder-demo', allBut(api.allow)))
      expect(asWrong.statusCode).toBe(403)
      const asRight = await call(asActor('machine', 'politie-demo', [api.allow.permission]))
      expect([401, 403, 500]).not.toContain(asRight.statusCode)
    })
  }
})
