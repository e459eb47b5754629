// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, type EverydayKind, everydayKinds, formatIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import type { SightingRole } from '../sighting/sighting.ts'
import { policy, report } from './listing.fixture.ts'

// With the demo, because without an agreement nobody is told anything.
const test = await testContext({ demo: true })
const site = await testSite(test)

/** Its canonical, how somebody else may write it in full, and a part in which it may count. */
const examples: Record<EverydayKind, readonly [string, string, SightingRole]> = {
  iban: [demoIban(5_550_001), demoIban(5_550_001).toLowerCase(), 'paid-to'],
  phone: [demoPhone(777), demoPhone(777).replace('+', '00'), 'contact'],
  email: ['kassa@elk-soort.example', 'Kassa@Elk-Soort.example', 'contact'],
  'web-address': ['elk-soort-winkel.example', 'https://www.elk-soort-winkel.example/kassa', 'site'],
  'crypto-address': [`0x${'5d'.repeat(20)}`, `ethereum:0x${'5D'.repeat(20)}`, 'paid-to'],
  'user-name': ['instagram:dijkwacht_demo_5', 'https://www.instagram.com/Dijkwacht_Demo_5/', 'seller'],
  'company-number': ['00000055', 'KVK 0000 0055', 'seller'],
  merchant: ['adyen:DijkwachtDemo5', 'Adyen:DijkwachtDemo5', 'paid-to'],
}

async function ask(text: string, kind?: EverydayKind) {
  const payload = { items: [{ text, ...(kind && { kind }) }] }
  const { answers } = (await site.inject({ method: 'POST', url: '/v1/checks', payload })).json()
  return answers.map(({ kind, identifier, answer }: Record<string, string>) => [kind, identifier, answer])
}

const publisher = asActor('person', 'politie-demo', ['identifiers:publish'])
const page = async (url: string) => (await site.inject({ url, headers: publisher })).body.replaceAll('<!-- -->', '')

describe.each(everydayKinds)('%s', (kind) => {
  const [canonical, written, role] = examples[kind]

  it('is a hit for everybody once an authority lists it, however it is written, and in its register', async () => {
    expect(await ask(written)).toEqual([[kind, canonical, 'none_or_too_few']])
    await policy(test.ctx, kind, true)
    await report(test.ctx, kind, canonical, { count: 3, role })
    await test.settle()
    for (const text of [canonical, formatIdentifier({ kind, canonical })])
      expect(await ask(text, kind)).toEqual([[kind, canonical, 'above_threshold']])
    for (const text of [written, `Het ging om ${written} en toen niets`])
      expect(await ask(text)).toEqual([[kind, canonical, 'above_threshold']])

    const shown = formatIdentifier({ kind, canonical })
    expect(await page(`/werkbank/vermeldingen?stand=active&soort=${kind}`)).toContain(shown)
    expect(await page(`/werkbank/vermeldingen/beleid?voor=public&soort=${kind}`)).toContain(
      'zonder besluit van een mens',
    )
  })
})
