// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { identities } from '#modules/partners'
import { type Browser, signInSite } from '../../../foundation/sign-in/sign-in.fixture.ts'
import { twoProviders } from '../../../foundation/sign-in/two-providers.fixture.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { partnersImporter } from '../enrol-partners/enrol-partners.importer.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { addPerson } from '../keep-people/keep-people.command.ts'

/** One installation, two sign-in services by two programs, and people with the same number at both. Nothing of the demo. */
let providers: Awaited<ReturnType<typeof twoProviders>>
let site: Awaited<ReturnType<typeof signInSite>>
beforeAll(async () => {
  providers = await twoProviders({ police: ['politie'], bank: ['bank'] })
  site = await signInSite({ ...providers.settings, DEMO: '0' }, undefined, identities)
  providers.start(site.baseUrl)
  const person = (name: string, issuer: string, subject: string) => ({ name, issuer, subject, roles: [] })
  const file = {
    organisations: [
      {
        id: 'politie',
        name: 'Politie',
        kind: 'police',
        people: [
          person('Pia van de politie', providers.issuers.police, 'nummer-7'),
          // As a wrong file would have it: the bank vouches for somebody of the police.
          person('Pia, zegt de bank', providers.issuers.bank, 'nummer-9'),
        ],
        machineClients: [{ clientId: 'politie-client', permissions: [] }],
      },
      {
        id: 'bank',
        name: 'Bank',
        kind: 'bank',
        people: [person('Bas van de bank', providers.issuers.bank, 'nummer-7')],
        machineClients: [{ clientId: 'bank-client', permissions: [] }],
      },
    ],
  }
  await enrolPartners(site.ctx, enrolmentFile.parse(file), { isDemo: false })
})
afterAll(async () => {
  await site.close()
  await providers.stop()
})

const names = async (browser: Browser) => {
  const id = await browser.who()
  const { rows } = await site.ctx.db.pool.query('select name from partners.person where id::text = $1', [id])
  return rows[0]?.name ?? id
}
/** Comes in by the service of that organisation; gives the browser and the last answer. */
async function comeIn(key: string, browser = site.browser(), begin = `/inloggen/${key}?terug=/werkbank/zaken`) {
  const { address } = await browser.follow(await browser.fetch(begin), `/inloggen/${key}/terug`)
  return { browser, answer: await browser.fetch(address), address }
}
const ask = async (token: string) => {
  const answer = await fetch(`${site.baseUrl}/v1/wie`, { headers: { authorization: `Bearer ${token}` } })
  return answer.status === 200 ? ((await answer.json()) as { id: string }).id : answer.status
}

it('asks where one works, without script, and remembers it until one signs out', async () => {
  const browser = site.browser()
  const page = await (await browser.fetch('/inloggen?terug=/werkbank/zaken')).text()
  expect(page).toContain('Bij welke organisatie werkt u?')
  expect(page).toContain('href="/inloggen/bank?terug=%2Fwerkbank%2Fzaken"')
  expect(page).not.toContain('Een andere organisatie')
  expect((await comeIn('bank', browser)).answer.headers.get('location')).toBe('/werkbank/zaken')
  const next = await browser.fetch('/inloggen?terug=/werkbank/zaken&opnieuw=1')
  expect(next.headers.get('location')).toBe('/inloggen/bank?opnieuw=1&terug=%2Fwerkbank%2Fzaken')
  expect(await (await browser.fetch('/inloggen?hoe=eigen')).text()).toContain('Bij welke organisatie werkt u?')
  await browser.post('/uitloggen')
  expect(await (await browser.fetch('/inloggen')).text()).toContain('Bij welke organisatie werkt u?')
})

it('knows two people with the same number apart by who says it', async () => {
  expect(await names((await comeIn('politie')).browser)).toBe('Pia van de politie')
  expect(await names((await comeIn('bank')).browser)).toBe('Bas van de bank')
})

it('lets no service vouch for somebody of another organisation, also when a file says that it does', async () => {
  providers.said.subject = 'nummer-9'
  const { browser, answer } = await comeIn('bank')
  providers.said.subject = 'nummer-7'
  expect(answer.status).toBe(403)
  const page = await answer.text()
  expect(page).toContain('U heeft hier nog geen toegang')
  expect(page).toContain('Kies een andere organisatie')
  expect(await browser.who()).toBe('anyone')
})

it('takes no answer of one service where another was asked', async () => {
  const browser = site.browser()
  const { address } = await browser.follow(await browser.fetch('/inloggen/bank'), '/inloggen/bank/terug')
  const answer = await browser.fetch(address.replace('/inloggen/bank/', '/inloggen/politie/'))
  expect([answer.status, await browser.who()]).toEqual([400, 'anyone'])
})

it('takes no ID token that was made out for another client', async () => {
  for (const change of [{ azp: 'een-ander' }, { audience: 'een-ander' }]) {
    Object.assign(providers.said, change)
    const { browser, answer } = await comeIn('bank')
    Object.assign(providers.said, { azp: undefined, audience: undefined })
    expect([answer.status, await browser.who()]).toEqual([400, 'anyone'])
  }
})

it('opens the API to machines by the service of their own organisation only, in the shape of each', async () => {
  const { policeToken, bankToken } = providers
  expect(await ask(await policeToken({ client_id: 'politie-client' }))).toBe('politie-client')
  expect(await ask(await bankToken({ azp: 'bank-client' }))).toBe('bank-client')
  for (const wrong of [
    await policeToken({ client_id: 'bank-client' }),
    await policeToken({ client_id: 'politie-client' }, 'JWT'),
    await policeToken({ azp: 'politie-client', ver: '2.0', azpacr: '1' }, 'JWT'),
    await bankToken({ azp: 'politie-client' }),
    await bankToken({ azp: 'bank-client', aud: `${site.baseUrl}/v1` }),
    await bankToken({ azp: 'bank-client', scp: 'user' }),
    await bankToken({ azp: 'bank-client', iss: providers.issuers.police }),
    await bankToken({ azp: 'bank-client', iss: 'https://elders.example' }),
  ])
    expect(await ask(wrong)).toBe(401)
})

it('an invitation makes the first account of the right service theirs, once, and of another service never', async () => {
  const admin = {
    kind: 'person',
    id: crypto.randomUUID(),
    name: 'Beheer',
    organisationId: 'bank',
    permissions: new Set(['partners:manage']),
  }
  const { code } = await addPerson({ ...site.ctx, actor: admin as never }, { name: 'Ina Nieuw', roles: ['analyst'] })
  providers.said.subject = 'nooit-getypt'
  const types = async (browser: Browser) => {
    expect(await (await browser.fetch('/inloggen/uitnodiging')).text()).toContain('Code van de uitnodiging')
    return browser.post('/inloggen/uitnodiging', { code: code.toLowerCase(), taal: 'nl' })
  }
  // Goes to the service of the police with the code of the bank.
  const astray = site.browser()
  expect((await types(astray)).headers.get('location')).toBe('/inloggen/bank?terug=%2Fwerkbank')
  const refused = await comeIn('politie', astray)
  expect(refused.answer.status).toBe(403)
  expect(await refused.answer.text()).toContain('bij een andere dienst dan die van uw organisatie')
  const ina = site.browser()
  await types(ina)
  expect((await comeIn('bank', ina)).answer.headers.get('location')).toBe('/werkbank/zaken')
  expect(await names(ina)).toBe('Ina Nieuw')
  // And from then on without a code; the code itself is worth nothing any more.
  expect(await names((await comeIn('bank')).browser)).toBe('Ina Nieuw')
  providers.said.subject = 'nog-iemand'
  expect(await (await types(site.browser())).text()).toContain('Deze uitnodiging werkt niet')
  expect((await comeIn('bank')).answer.status).toBe(403)
  providers.said.subject = 'nummer-7'
})

it('a file without numbers invites: the first administrator of an installation comes in with the code that the import prints', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'dijkwacht-first-')), 'partners.json')
  const first = { name: 'Eerste Beheerder', roles: ['administrator'] }
  const load = async (person: object) => {
    writeFileSync(
      path,
      JSON.stringify({ organisations: [{ id: 'bank', name: 'Bank', kind: 'bank', people: [person] }] }),
    )
    return (await partnersImporter.run(site.ctx, path, () => {})).join('\n')
  }
  expect(await load({ ...first, subject: 'half' })).toContain('leave both out and hand over the code')
  const lost = /uitnodiging: (\S+)/.exec(await load(first))?.[1] ?? ''
  const code = /uitnodiging: (\S+)/.exec(await load(first))?.[1] ?? ''
  providers.said.subject = 'eerste'
  const browser = site.browser()
  expect((await browser.post('/inloggen/uitnodiging', { code: lost, taal: 'nl' })).status).toBe(403)
  await browser.post('/inloggen/uitnodiging', { code, taal: 'nl' })
  await comeIn('bank', browser)
  expect(await names(browser)).toBe('Eerste Beheerder')
  // The same file again changes nothing for people who came in, and makes nobody twice.
  expect(await load({ ...first, roles: ['administrator', 'analyst'] })).not.toContain('uitnodiging')
  const { rows } = await site.ctx.db.pool.query(
    "select subject, roles from partners.person where name = 'Eerste Beheerder'",
  )
  expect(rows).toEqual([{ subject: 'eerste', roles: ['administrator', 'analyst'] }])
  providers.said.subject = 'nummer-7'
})

it('goes on when both turned their keys, without a new start', async () => {
  const token = await providers.policeToken({ client_id: 'politie-client' })
  await providers.turnKeys()
  // Keys that were fetched just now are not fetched again for whatever token comes.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
  site.setNow(new Date())
  try {
    expect(await names((await comeIn('bank')).browser)).toBe('Bas van de bank')
    expect(await names((await comeIn('politie')).browser)).toBe('Pia van de politie')
    expect(await ask(await providers.bankToken({ azp: 'bank-client' }))).toBe('bank-client')
    expect(await ask(await providers.policeToken({ client_id: 'politie-client' }))).toBe('politie-client')
    expect(await ask(token)).toBe(401)
  } finally {
    vi.useRealTimers()
  }
})
