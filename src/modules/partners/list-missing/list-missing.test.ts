// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { gaveOut } from '../find-issuer/issuer.fixture.ts'
import { listMissing } from './missing.query.ts'
import { recordRestored } from './record-restored.command.ts'

/** An installation on its first day: not one row of the demo. */
const issuer = 'https://aan.example'
const test = await testContext({ settings: { DEMO: '0', INTAKE_ORGANISATION: 'meldpunt', OIDC_ISSUER: issuer } })
const site = await testSite(test)
const admin = asActor('person', 'meldpunt', ['partners:manage'])
const missing = () => listMissing(test.ctx)
const enrol = (id: string, kind: string, people: [subject: string, ...roles: string[]][]) =>
  enrolPartners(
    test.ctx,
    enrolmentFile.parse({
      organisations: [
        {
          id,
          name: id,
          kind,
          people: people.map(([subject, ...roles]) => ({ issuer, subject, name: subject, roles })),
        },
      ],
    }),
    { isDemo: false },
  )
const atWork = async (headers = admin) => textOf((await site.inject({ url: '/werkbank', headers })).body)

it('names all that is missing on the first day, and each thing goes when it is done', async () => {
  expect(await missing()).toEqual([
    'intake',
    'administrators',
    'officer',
    'partners',
    'issued',
    'mail',
    'keyHolder',
    'zone',
    'restore',
  ])
  await enrol('meldpunt', 'reporting-point', [['b1', 'administrator']])
  expect(await missing()).not.toContain('intake')
  expect(await missing()).toContain('administrators')
  await enrol('meldpunt', 'reporting-point', [['b2', 'administrator']])
  expect(await missing()).not.toContain('administrators')
  await enrol('meldpunt', 'reporting-point', [['fg', 'privacy-officer']])
  expect(await missing()).not.toContain('officer')
  // Somebody without a role, or whose access ended, is no partner with accounts.
  await enrol('bank', 'bank', [['leeg']])
  expect(await missing()).toContain('partners')
  await enrol('bank', 'bank', [['analist', 'analyst']])
  expect(await missing()).not.toContain('partners')
  await gaveOut(test, 'bank', 'NLBANK')
  expect(await missing()).toEqual(['mail', 'keyHolder', 'zone', 'restore'])
})

it('stands on the start page of whoever administers the organisation that receives reports, and of nobody else', async () => {
  const page = await atWork()
  expect(page).toContain('Er is geen tweede sleutelhouder')
  expect(page).toContain('Stel SMTP_RELAY in')
  expect(await atWork(asActor('person', 'bank', ['partners:manage']))).not.toContain('sleutelhouder')
  const list = (headers: typeof admin) => site.inject({ url: '/werkbank/installatie', headers })
  expect(textOf((await list(admin)).body)).toContain('npm run installation -- restored')
  expect((await list(asActor('person', 'bank', ['partners:manage']))).statusCode).toBe(403)
  expect((await list(asActor('person', 'meldpunt', ['reports:read']))).statusCode).toBe(403)
})

it('a backup that was restored is good for a year', async () => {
  await recordRestored(test.ctx)
  expect(await missing()).toEqual(['mail', 'keyHolder', 'zone'])
  test.setNow(new Date(Date.now() + 367 * 86_400_000))
  expect(await missing()).toContain('restore')
  test.setNow(new Date())
})

it('is empty where everything is set, and says so; a demo is no installation', async () => {
  Object.assign(test.ctx.settings, {
    mailRelay: {},
    evaluatorUrl: 'https://sleutel.example',
    shieldZone: { name: 'rpz.example' },
  })
  expect(await missing()).toEqual([])
  expect(await atWork()).not.toContain('Installatie')
  expect(textOf((await site.inject({ url: '/werkbank/installatie', headers: admin })).body)).toContain('Alles staat.')
  Object.assign(test.ctx.settings, { isDemo: true, mailRelay: null })
  expect(await missing()).toEqual([])
})
