// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { openIntake } from '../receive-reports/intake.fixture.ts'
import { withdrawByCode } from '../withdraw-report/withdraw-report.command.ts'

const test = await testContext()
const site = await testSite(test)
const intake = openIntake(test)
const account = demoIban(3_101_001)
const story = 'Een man belde namens de bank en noemde mij bij mijn naam.'
const filed = () =>
  intake.file(() => ({
    narrative: story,
    lossInCents: 80_000,
    occurredOn: '2026-11-20',
    identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
  }))

async function checked(proof: string) {
  const answer = await site.inject({ method: 'POST', url: '/v1/proof-checks', payload: { proof } })
  expect(answer.statusCode).toBe(200)
  return answer.json()
}

async function proofOf(code: string): Promise<string> {
  const browser = plainBrowser(site)
  await browser.post('/mijn-melding', { code })
  expect(await browser.see('/mijn-melding')).toContain('href="/mijn-melding/bewijs.txt"')
  const { status, html } = await browser.get('/mijn-melding/bewijs.txt')
  expect(status).toBe(200)
  return html
}

it('the holder of a code shows a bank what was reported and when, without the story, and the bank reads whether it stands', async () => {
  const { code } = await filed()
  const proof = await proofOf(code)
  for (const word of ['800', '20 november 2026', formatIban(account), 'bewijst niet dat het zo is'])
    expect(proof).toContain(word)
  const told = await checked(proof)
  expect(told).toMatchObject({
    isSigned: true,
    standing: 'stands',
    told: { lossInCents: 80_000, occurredOn: '2026-11-20', paidTo: [formatIban(account)] },
  })
  for (const text of [proof, JSON.stringify(told), Buffer.from(proof.split('.').at(-2) ?? '', 'base64url').toString()])
    expect(text).not.toMatch(/belde|mijn naam/)
  await withdrawByCode(test.visitor, code)
  expect(await checked(proof)).toMatchObject({ isSigned: true, standing: 'withdrawn' })
  const browser = plainBrowser(site)
  await browser.post('/mijn-melding', { code })
  expect((await browser.get('/mijn-melding/bewijs.txt')).to).toBe('/mijn-melding')
})

it('what somebody changed, signed himself or made up is not ours, and tells nothing of any report', async () => {
  const { code } = await filed()
  const line =
    (await proofOf(code)).split('\r\n').find((one) => one.split('.').length === 3 && !one.includes(' ')) ?? ''
  const [head = '', content = '', signature = ''] = line.split('.')
  const more = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'))
  const changed = Buffer.from(JSON.stringify({ ...more, lossInCents: 9_999_900 })).toString('base64url')
  // A signature of ours under something else is none under this.
  const other = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'JOSE' })).toString('base64url')
  for (const proof of [
    `${head}.${changed}.${signature}`,
    `${other}.${content}.${signature}`,
    `${head}.${content}.${'A'.repeat(86)}`,
    `${head}.${content}.${signature.slice(0, 80)}`,
    'dit is geen bewijs',
    '..',
  ])
    expect(await checked(proof)).toMatchObject({ isSigned: false, told: null, standing: null })
})

it('nobody without a code gets a proof', async () => {
  expect((await plainBrowser(site).get('/mijn-melding/bewijs.txt')).to).toBe('/mijn-melding')
})
