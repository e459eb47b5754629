// SPDX-License-Identifier: EUPL-1.2
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, visitorOf } from '../../../../tests/site.ts'

export const desk = '/werkbank/bijeenkomsten'

const both = ['gatherings:read', 'gatherings:write'] as const
/** The ministry organises; a bank organises as well; a town only reads. */
export const secretary = asActor('person', 'ministerie', [...both, 'meetings:read'])
export const bank = asActor('person', 'polderbank', both)
export const town = asActor('person', 'gemeente', ['gatherings:read', 'meetings:read'])

/** What somebody fills in for an event; invented. */
export const eventForm = {
  kind: 'theme-meeting',
  title: 'Nepfacturen herkennen (verzonnen)',
  titleEn: 'Spotting false invoices (invented)',
  about: 'Verzonnen: ondernemers oefenen met een nepfactuur.',
  organiserId: 'ministerie',
  startsOn: '10-12-2026',
  endsOn: '10-12-2026',
  isOpen: 'yes',
  embargoOn: '',
  audience: 'entrepreneurs',
  place: 'Bibliotheek (verzonnen)',
  regions: 'Rotterdam',
  access: 'Zonder trappen.',
  budget: 'up-to-5',
  'goal1-what': 'Ondernemers bellen een nieuw nummer na.',
  'goal1-seenBy': 'Wij vragen het na zes weken.',
}

export async function openOrganisers(settings: Record<string, string> = {}) {
  const test = await testContext({ settings })
  test.setNow(new Date('2026-11-28T12:00:00Z'))
  const site = await testSite(test)
  await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, 'Naam van ' || id, 'bank', false from unnest(array['polderbank', 'ministerie', 'gemeente']) id`)
  async function close() {
    await site.close()
    await test.close()
  }
  return { test, site, ...visitorOf(() => site), close }
}
