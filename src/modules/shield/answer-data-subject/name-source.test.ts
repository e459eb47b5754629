// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { hearName } from '../receive-names/hear.fixture.ts'
import { nameSource } from './name.source.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'

const name = 'bakker-van-de-hoek.example'

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const judge = test.as('politie-demo', 'shield:judge')
const nameId = await hearName(test.ctx, name)
await listByTwo(judge, { nameId, reason: 'Nagemaakte inlogpagina.', ground: 'politiewet' })

it('tells whoever has a site what was decided about it, by the organisation that decided and no other', async () => {
  const keys = [{ kind: 'web-address', value: name } as const]
  const [item, ...others] = await nameSource.find(test.as('politie-demo', 'data-requests:answer'), keys, 10)
  expect(others).toEqual([])
  expect(item).toMatchObject({ source: 'shield.name', organisationId: 'politie-demo' })
  expect(JSON.stringify(item?.content)).toContain('Nagemaakte inlogpagina.')
  expect(await nameSource.find(test.as('deltabank-demo', 'data-requests:answer'), keys, 10)).toEqual([])
  expect(await nameSource.find(test.visitor, keys, 10)).toEqual([])
  expect(
    await nameSource.find(
      test.as('politie-demo', 'data-requests:answer'),
      [{ kind: 'web-address', value: 'een-ander.example' }],
      10,
    ),
  ).toEqual([])
})
