// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { identities } from '#modules/partners'
import { signInSite } from '../../../foundation/sign-in/sign-in.fixture.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { listMissing } from '../list-missing/missing.query.ts'
import { isEmergencyUsed, makeEmergencyAccess, takeEmergencyAccess } from './emergency-access.command.ts'
import { emergencyItems } from './emergency.tray.ts'

/** An authority whose sign-in service is away: nothing listens at that address. Nothing of the demo. */
let site: Awaited<ReturnType<typeof signInSite>>
const said: string[] = []
beforeAll(async () => {
  const settings = {
    DEMO: '0',
    OIDC_ISSUER: 'http://localhost:9',
    OIDC_CLIENT_ID: 'x',
    OIDC_CLIENT_SECRET: 'x',
    INTAKE_ORGANISATION: 'politie',
  }
  site = await signInSite(settings, undefined, identities)
  const organisations = [
    { id: 'politie', name: 'Politie', kind: 'police', isPublishing: true },
    { id: 'bank', name: 'Bank', kind: 'bank' },
  ]
  await enrolPartners(site.ctx, enrolmentFile.parse({ organisations }), { isDemo: false })
  site.ctx.log.error = (line: object) => void said.push(JSON.stringify(line))
})
afterAll(() => site.close())

const types = async (eerste: string, tweede: string, waarom = 'De inlogdienst ligt eruit. Jan en Piet.') => {
  const browser = site.browser()
  expect(await (await browser.fetch('/inloggen/nood')).text()).toContain('Twee mensen typen elk hun code')
  const answer = await browser.post('/inloggen/nood', { eerste, tweede, waarom, taal: 'nl' })
  return { browser, status: answer.status, who: await browser.who() }
}
const accounts = async () =>
  (
    await site.ctx.db.pool.query(
      "select id, roles, is_active from partners.person where issuer = 'emergency' order by created_at, id",
    )
  ).rows
const told = async (organisationId: string) => {
  const actor = { kind: 'person', id: crypto.randomUUID(), name: 'x', organisationId, permissions: new Set() }
  return Promise.all(emergencyItems.map((item) => item.count({ ...site.ctx, actor: actor as never })))
}

it('lets two people in together, once, for an hour, and everybody who watches hears it', async () => {
  const [first, second] = await makeEmergencyAccess(site.ctx)
  const other = await makeEmergencyAccess(site.ctx)
  for (const [one, two] of [
    [first, second],
    [other[0], other[0]],
    [other[0], first],
    ['', ''],
  ] as const) {
    const { status, who } = await types(one, two)
    expect([status, who]).toEqual([403, 'anyone'])
  }
  expect((await types(other[0], other[1], ' ')).status).toBe(403)
  expect(await isEmergencyUsed(site.ctx)).toBe(false)

  const { browser, status, who } = await types(other[1].toLowerCase(), other[0])
  expect(status).toBe(303)
  const [, account] = await accounts()
  expect([account.id, account.roles]).toEqual([who, ['administrator', 'publisher']])
  expect((await types(other[0], other[1])).status).toBe(403)
  expect(await isEmergencyUsed(site.ctx)).toBe(true)
  expect(said.at(-2)).toContain('"event":"emergency-access","isIn":true')
  expect(await told('politie')).toEqual([1, 1])
  expect(await told('bank')).toEqual([0, 0])
  const start = Date.now()
  site.setNow(new Date(start + 59 * 60_000))
  expect(await browser.who()).toBe(who)
  site.setNow(new Date(start + 61 * 60_000))
  expect(await browser.who()).toBe('anyone')
  site.setNow(new Date(start))
})

it('ends with new codes or when it is taken away, and is never one of two administrators', async () => {
  const codes = await makeEmergencyAccess(site.ctx)
  const { browser, who } = await types(...codes)
  expect(who).not.toBe('anyone')
  expect(await listMissing(site.ctx)).toContain('administrators')
  await takeEmergencyAccess(site.ctx)
  expect(await browser.who()).toBe('anyone')
  expect((await accounts()).every(({ is_active, roles }) => !is_active && roles.length === 0)).toBe(true)
})

it('keeps no code, and takes none from another site', async () => {
  const [first, second] = await makeEmergencyAccess(site.ctx)
  const { rows } = await site.ctx.db.pool.query(
    "select to_jsonb(p)::text as row from partners.person p where issuer = 'emergency'",
  )
  expect(JSON.stringify(rows)).not.toContain(first)
  const answer = await site
    .browser()
    .post('/inloggen/nood', { eerste: first, tweede: second, waarom: 'x' }, { origin: 'https://elders.example' })
  expect(answer.status).toBe(403)
  expect((await types(first, second)).status).toBe(303)
})
