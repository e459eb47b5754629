// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { complaintDesk, draftOf, moved, signed, stored } from '../complaint/complaint.fixture.ts'
import { complaintView } from '../show-complaint/complaint-view.ts'
import { showComplaint } from '../show-complaint/show-complaint.query.ts'
import { listSilences } from './list-silences.query.ts'
import { selectSilences } from './silence.store.ts'
import { tellOfSilence } from './tell-of-silence.command.ts'

const start = new Date('2026-11-04T10:00:00Z')
const after = (days: number) => new Date(start.getTime() + days * 86_400_000)

const test = await testContext()
test.setNow(start)
const desk = await complaintDesk(test)

const silences = (id: string) => transaction(test.ctx, (tx) => selectSilences(tx, id))

it('a clock that passed is told to both sides once, until somebody of each side looks', async () => {
  const id = await draftOf(desk.preparer)
  await signed(test, desk.signatory, id)
  // Two working days: not on the last of them.
  test.setNow(after(2))
  expect(await tellOfSilence(test.ctx)).toBe(0)
  test.setNow(after(5))
  expect(await tellOfSilence(test.ctx)).toBe(1)
  expect(await tellOfSilence(test.ctx)).toBe(0)
  expect(await silences(id)).toMatchObject([{ party: 'police', due: '2026-11-06' }])
  const number = (await stored(test, id)).number
  for (const [ctx, side] of [
    [desk.preparer, 'filer'],
    [desk.police, 'handler'],
  ] as const)
    expect(await listSilences(ctx, side)).toMatchObject({ count: 1, lines: [{ number }] })
  expect((await listSilences(desk.stranger, 'filer')).count).toBe(0)
  // The filer looks: the police still have to.
  const shown = (await showComplaint(desk.preparer, id, 'filer')) ?? expect.fail()
  expect(complaintView(shown, after(5), 'nl').history[0]).toMatchObject({
    what: 'Termijn voorbij',
    reason: 'De politie had uiterlijk op 6 november 2026 iets moeten laten horen',
  })
  expect((await listSilences(desk.preparer, 'filer')).count).toBe(0)
  expect((await listSilences(desk.police, 'handler')).count).toBe(1)
  // Whoever did something is not told of it any more, and the next clock is another.
  await moved(test, desk.police, { complaintId: id, step: 'confirm', policeNumber: 'PL-1' })
  expect((await listSilences(desk.police, 'handler')).count).toBe(0)
  test.setNow(after(15))
  expect(await tellOfSilence(test.ctx)).toBe(1)
  expect(await silences(id)).toHaveLength(2)
})

it('a filer who does not answer is told too, and a draft waits for nobody', async () => {
  await draftOf(desk.preparer)
  const id = await draftOf(desk.preparer)
  await signed(test, desk.signatory, id)
  await moved(test, desk.police, { complaintId: id, step: 'ask-more', words: 'Wanneer?' })
  test.setNow(after(40))
  await tellOfSilence(test.ctx)
  expect(await silences(id)).toMatchObject([{ party: 'filer' }])
  expect((await listSilences(desk.preparer, 'filer')).count).toBe(2)
})
