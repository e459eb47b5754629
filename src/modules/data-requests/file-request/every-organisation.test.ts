// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { organisationKinds } from '../../partners/organisation/organisation.ts'
import { asked, requestContext } from '../request/request.fixture.ts'

const test = await requestContext()

it('a request reaches every kind of organisation, but for companies that only use the complaint desk', async () => {
  await test.ctx.db.pool.query('delete from partners.organisation')
  for (const kind of organisationKinds)
    await test.ctx.db.pool.query(
      'insert into partners.organisation (id, name, kind, is_publishing) values ($1, $1, $1, false)',
      [kind],
    )
  const { tasks } = await asked(test.visitor, { keys: [{ kind: 'iban', canonical: demoIban(869_001) }] })
  expect([...tasks.keys()].toSorted()).toEqual(organisationKinds.filter((kind) => kind !== 'company').toSorted())
  expect(tasks.get('recovery-organisation')?.law).toBe('avg')
  expect(tasks.get('police')?.law).toBe('wpg')
})
