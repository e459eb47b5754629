// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { endWarnings } from '../end-warnings/end-warnings.command.ts'
import { testContext } from '../../../../tests/context.ts'
import { messageForm } from '../../campaigns/agree-message/messages.fixture.ts'
import { proposeMessage, recallMessage, signMessage } from '../../campaigns/agree-message/agree-message.command.ts'
import { listMessages } from '../../campaigns/show-messages/list-messages.query.ts'
import { countOwnTasks } from '../../campaigns/use-message/own-tasks.query.ts'
import { proposeCorrection } from '../propose-warning/propose-warning.command.ts'
import { approved, now, published, warningPeople, written, withdrawn } from '../warning/warning.fixture.ts'
import { findWarning } from '../show-warning/find-warning.query.ts'

const test = await testContext()
test.setNow(now)
const people = await warningPeople(test)

const adviser = (organisation: string) => test.as(organisation, 'campaigns:plan')
const tasks = () => countOwnTasks(adviser('politie-demo'))
async function agreed(sentence: string): Promise<{ id: string; number: number }> {
  const id = await proposeMessage(adviser('deltabank-demo'), { ...messageForm, form: '', sentence })
  const [message] = await listMessages(adviser('deltabank-demo'), id)
  const number = message?.versions[0]?.number ?? 0
  await signMessage(adviser('ministerie-demo'), id, number)
  return { id, number }
}
const places = async (id: string) => {
  const [message] = await listMessages(adviser('deltabank-demo'), id)
  return (message?.uses ?? []).map(({ title, kind, isOpen, number }) => ({ title, kind, isOpen, number }))
}
const title = 'Nep-sms over een pakket'

it('is a place of the message that it took: a change is a task until the correction, and the end is the end', async () => {
  const { id } = await agreed('Klik nooit op een link.')
  const code = await published(test, people, 'surge:message')
  await test.settle()
  expect(await places(id)).toEqual([{ title, kind: 'warning', isOpen: false, number: 1 }])

  expect(await findWarning(test.visitor, code)).toMatchObject({
    isMessageRecalled: false,
    warning: { message: 'Klik nooit op een link.' },
  })
  await agreed('Klik een link nooit aan.')
  expect(await tasks()).toBe(1)
  const changed = { ...written, because: 'De kernboodschap is anders.', edition: '1' }
  await approved(people, await proposeCorrection(people.writer, code, changed))
  await test.settle()
  expect([await tasks(), await places(id)]).toEqual([0, [{ title, kind: 'warning', isOpen: false, number: 2 }]])

  await recallMessage(adviser('deltabank-demo'), id, 2, { because: 'Dit bleek niet te kloppen.' })
  expect(await tasks()).toBe(1)
  expect(await findWarning(test.visitor, code)).toMatchObject({ isMessageRecalled: true, warning: { message: null } })
  await withdrawn(people, code, 'De boodschap klopt niet.')
  await test.settle()
  expect([await tasks(), await places(id)]).toEqual([0, []])
})

it('is no place any more when its last day went by, or when it took no message', async () => {
  const { id } = await agreed('Laat een link met rust.')
  await published(test, people, 'surge:ends', { endsOn: '1-12-2026' })
  await test.settle()
  expect(await places(id)).toHaveLength(1)
  test.setNow(new Date('2026-12-02T10:00:00Z'))
  await endWarnings(test.ctx)
  await test.settle()
  expect(await places(id)).toEqual([])
})
