// SPDX-License-Identifier: EUPL-1.2
// Ten organisations that all report on the same account, so that one case joins them. Nobody, in whatever role, may read on any
// route what another organisation was told: every route × role × organisation, each with ids of its own and of all others.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban, formatIban } from '#values'
import { modules } from '../../src/app/modules.ts'
import { permissionsOf, roles } from '../../src/modules/partners/organisation/role.ts'
import { type TestContext, testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

const organisations = [
  'politie-demo',
  'om-demo',
  'deltabank-demo',
  'polderbank-demo',
  'zeewind-telecom-demo',
  'koopplein-demo',
  'meldpunt-demo',
  'gemeente-demo',
  'ministerie-demo',
  'toezicht-demo',
] as const

let program: TestContext
let site: FastifyInstance
const reportOf = new Map<string, string>()

/** Words that stand in nothing but the report of one organisation. */
function secretsOf(organisation: string): string[] {
  const place = organisations.findIndex((one) => one === organisation)
  const account = demoIban(770_000 + place)
  return [`zeldzaamwoord${place}x`, `REF-${place}-X`, account, formatIban(account), `geheim-${place}.example`]
}

beforeAll(async () => {
  program = await testContext({ demo: false })
  for (const organisation of organisations) {
    const [word = '', reference = '', account = '', , site_ = ''] = secretsOf(organisation)
    const ctx = program.as(organisation, 'reports:file')
    const [receipt] = await submitReports(
      ctx,
      [
        {
          partnerReference: reference,
          fraudForm: 'FF-112',
          lossInCents: 123_456,
          narrative: `De klant noemde ${word} en betaalde twee keer voor een fiets die niet bestond.`,
          identifiers: [
            { kind: 'iban', value: demoIban(769_999), role: 'paid-to' },
            { kind: 'iban', value: account, role: 'paid-to' },
            { kind: 'web-address', value: site_, role: 'site' },
          ],
        },
      ],
      { origin: 'file' },
    )
    reportOf.set(organisation, receipt?.reportId ?? '')
  }
  await program.settle()
  site = await testSite(program)
}, 120_000)
afterAll(async () => {
  await site?.close()
  await program?.close()
})

const everybody = organisations.flatMap((organisation) =>
  Object.keys(roles).map((role) => ({
    organisation,
    role,
    permissions: [...permissionsOf([role], { isPublishing: organisation === 'politie-demo' })],
  })),
)
const secrets = organisations.map((organisation) => ({ organisation, words: secretsOf(organisation) }))

const pages = modules.flatMap((module) => module.pages ?? []).map(({ path, allow }) => ({ url: `/${path}`, allow }))
const reads = modules
  .flatMap((module) => module.apis ?? [])
  .filter(({ method }) => method === 'GET')
  .map(({ path, allow }) => ({ url: path, allow }))

/** The address with the ids of this organisation's own report and of two others. */
function addressesOf(url: string, organisation: string): string[] {
  if (!/:\w+|\{\w+\}/.test(url)) return [url]
  const at = organisations.findIndex((one) => one === organisation)
  const asked = [0, 1, 5].map((step) => organisations[(at + step) % organisations.length] ?? '')
  return asked.map((one) => url.replace(/:\w+\??|\{\w+\}/g, reportOf.get(one) ?? ''))
}

describe('no route shows what another organisation was told', () => {
  for (const { url, allow } of [...pages, ...reads]) {
    test(url, async () => {
      for (const { organisation, role, permissions } of everybody) {
        const headers = asActor(url.startsWith('/v1') ? 'machine' : 'person', organisation, permissions)
        const may = isAllowed(allow, permissions)
        const answers = await Promise.all(
          addressesOf(url, organisation).map((address) => site.inject({ url: address, headers })),
        )
        for (const answer of answers) {
          expect(answer.statusCode, `${role} of ${organisation}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
          if (!may) expect([303, 302, 401, 403, 404], `${role} of ${organisation}`).toContain(answer.statusCode)
          for (const other of secrets) {
            if (other.organisation === organisation) continue
            const shown = other.words.filter((word) => answer.body.includes(word))
            expect(shown, `${role} of ${organisation} sees of ${other.organisation}`).toEqual([])
          }
        }
      }
    }, 60_000)
  }
})

function isAllowed(allow: (typeof pages)[number]['allow'], permissions: readonly string[]): boolean {
  return typeof allow !== 'object' || permissions.includes(allow.permission)
}

test('the case joins all ten, and each of them reads its own report there', async () => {
  for (const organisation of organisations) {
    const headers = asActor('person', organisation, ['reports:read', 'cases:read', 'cases:work'])
    const own = await site.inject({ url: `/werkbank/zaken/${reportOf.get(organisation)}`, headers })
    expect(own.statusCode, own.body.slice(0, 200)).toBe(200)
    expect(own.body).toContain(reportOf.get(organisation))
    for (const other of organisations.filter((one) => one !== organisation))
      expect(own.body, `${organisation} sees the number of a report of ${other}`).not.toContain(reportOf.get(other))
  }
})
