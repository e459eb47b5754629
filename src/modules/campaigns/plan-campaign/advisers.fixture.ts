// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, visitorOf } from '../../../../tests/site.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'

export const desk = '/werkbank/campagnes'
export const messages = '/werkbank/kernboodschappen'

type Headers = Record<string, string>
const adviser = (organisation: string): Headers =>
  asActor('person', organisation, ['campaigns:plan', 'signals:read'], randomUUID())
export const [bank, ministry, town] = [adviser('polderbank'), adviser('ministerie'), adviser('gemeente')]
export const colleague = adviser('polderbank')

/** A site with advisers of three organisations and two messages that two of them agreed to. */
export async function openAdvisers() {
  const test = await testContext()
  const site = await testSite(test)
  const visitor = visitorOf(() => site)
  await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing)
    select id, 'Naam van ' || id, 'bank', false from unnest(array['polderbank', 'ministerie', 'gemeente']) id`)
  const more = { form: 'FF-100', sentence: 'Controleer een verkoper.', 'stance-click-link': 'after-checking' }
  for (const fields of [messageForm, { ...messageForm, ...more }]) {
    const made = await visitor.post(`${messages}/nieuw`, fields, bank)
    await visitor.post(String(made.headers.location), { intent: 'sign', number: '1' }, ministry)
  }
  async function close() {
    await site.close()
    await test.close()
  }
  return { test, site, ...visitor, close }
}
