// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const program = await testContext()
const site = await testSite(program)

/** Every address with something to fill in, and who may go there. */
const addresses = [
  ...modules.flatMap((module) => module.pages ?? []).map(({ path, allow }) => ({ path: `/${path}`, allow })),
  ...modules.flatMap((module) => module.apis ?? []).filter(({ method }) => method === 'GET'),
].filter(({ path }) => /[:{]/.test(path))

test.each(['%00', 'a%00b', '%2500', '%F0%9F', '%'])('an address with %s in it is no fault of ours', async (odd) => {
  const faults: string[] = []
  for (const { path, allow } of addresses) {
    const url = path.replace(/:\w+\??|\{\w+\}/g, odd)
    const headers = typeof allow === 'object' ? asActor('person', 'politie-demo', [allow.permission]) : {}
    const { statusCode } = await site.inject({ url, headers })
    if (statusCode >= 500) faults.push(`${url} ${statusCode}`)
  }
  expect(faults).toEqual([])
})

test('a sign that no database takes is left out of what somebody typed, and the rest is read', async () => {
  const asked = await site
    .as({})
    .post('/controleren', { waarde: 'NL65 DYKW\0 0002 3010 01', q: 'NL65 DYKW\0 0002 3010 01' })
  expect(asked.statusCode).toBeLessThan(500)
  const { statusCode } = await site.inject({
    method: 'POST',
    url: '/v1/reports',
    headers: asActor('machine', 'deltabank-demo', ['reports:file']),
    payload: { fraudForm: 'FF-120', narrative: 'Ik kocht een\u0000 fiets.', victimKind: 'citizen' },
  })
  expect(statusCode).toBeLessThan(500)
})

test('names of fields that every object has do not change what a form is', async () => {
  const body = '__proto__[]=x&constructor=y&toString=z&intent=onbekend'
  const { statusCode } = await site.inject({
    method: 'POST',
    url: '/controleren',
    payload: body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', host: 'localhost' },
  })
  expect(statusCode).toBeLessThan(500)
})

test('a form for a page that takes none, small or too large, is no fault of ours', async () => {
  const faults: string[] = []
  for (const { path, allow } of modules.flatMap((module) => module.pages ?? [])) {
    const url = `/${path.replace(/:\w+\??/g, 'x')}`
    const own = typeof allow === 'object' ? asActor('person', 'politie-demo', [allow.permission]) : {}
    const headers = {
      ...own,
      'content-type': 'multipart/form-data; boundary=q',
      origin: 'http://localhost',
      host: 'localhost',
    }
    for (const payload of [
      '--q--\r\n',
      `--q\r\ncontent-disposition: form-data; name="a"\r\n\r\n${'x'.repeat(70_000)}\r\n--q--\r\n`,
    ]) {
      const { statusCode } = await site.inject({ method: 'POST', url, payload, headers })
      if (statusCode >= 500) faults.push(`${url} ${payload.length} ${statusCode}`)
    }
  }
  expect(faults).toEqual([])
}, 120_000)
