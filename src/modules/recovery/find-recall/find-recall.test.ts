// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { packetPath, recallPath } from '../recall/addresses.ts'
import { asked, packetOf, payee } from '../recall/recall.fixture.ts'
import { bankRows } from '../answer-packet/packets.tray.ts'
import { digitOf, maySay } from '../recall/recall.ts'
import { findRecalls } from './find-recall.query.ts'

const test = await testContext({ demo: true })
const follower = (organisation: string) => test.as(organisation, 'recovery:follow')

it('six figures of an account find the request of the own organisation, fewer and those of others do not', async () => {
  const account = payee()
  const id = await asked(test, { toAccount: account })
  const find = async (organisation: string, text: string) =>
    (await findRecalls(follower(organisation), { text, identifier: null, code: null })).map(({ href }) => href)
  expect(await find('politie-demo', account.slice(-6))).toEqual([recallPath(id)])
  expect(await find('politie-demo', account.slice(-5))).toEqual([])
  expect(await find('polderbank-demo', account.slice(-6))).toEqual([])
})

it('a digit means the same answer in te doen and on the page, whatever was said before', async () => {
  const id = await asked(test)
  const { id: key } = await packetOf(test, id, 'sending')
  const bank = test.as('deltabank-demo', 'recovery:answer')
  const [row] = await bankRows.show(bank, [key])
  expect(row?.href).toBe(packetPath(key))
  expect(row?.deeds?.map((deed) => [deed.id, deed.keys])).toEqual([
    ['acknowledge', '1'],
    ['deny', '3'],
  ])
  expect(maySay('sending', true).map((answer) => digitOf('sending', answer))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ])
})
