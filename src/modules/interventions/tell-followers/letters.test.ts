// SPDX-License-Identifier: EUPL-1.2
import { afterAll, expect, it } from 'vitest'
import { type Context, developmentIssuer, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { identities } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { startMailbox, stopAddressIn } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { askForMail, changeMail, confirmMail, mailState, stopMail } from '../follow-interventions/follow.command.ts'
import { form } from '../intervention/intervention.fixture.ts'
import { approveProposal } from '../judge-change/judge-change.command.ts'
import { proposeIntervention } from '../propose-change/propose-change.command.ts'
import { writeOfWeek } from './write-letters.command.ts'

/** So many days, at this hour, after a Saturday that comes well after the demo was made. */
function after(days: number, hour: number): Date {
  const day = new Date(Date.now() + 7 * 86_400_000)
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7) + days)
  day.setUTCHours(hour, 0, 0, 0)
  return day
}

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const test = await testContext({ demo: true, settings: { SMTP_PORT: '0', ...relay } })
test.setNow(after(0, 11))
const reader = await personOf('milan-de-wit')
const maker = await personOf('pieter-zandstra')
const judge = await personOf('hilde-wagenaar')
afterAll(() => mailbox.stop())

async function personOf(subject: string): Promise<Context> {
  const actor = await identities.findPerson(test.ctx, developmentIssuer, subject)
  if (!actor) throw new Error(subject)
  return { ...test.visitor, actor }
}
async function published(title: string): Promise<void> {
  await approveProposal(judge, await proposeIntervention(maker, { ...form, title }))
  await test.settle()
}
const subjects = () => mailbox.received.map(({ mail }) => mail.headers.get('subject'))
const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''
const codeIn = (text: string) => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''
const state = () => {
  const { actor } = reader
  return transaction(reader, (tx) => mailState(reader, tx, actor.kind === 'person' ? actor.id : ''))
}

it('asks first, then tells at once or every week, stops by a link, and forgets the address', async () => {
  await expect(askForMail(reader, { mail: 'at-once', address: 'geen adres' })).rejects.toMatchObject({
    fields: [{ field: 'address' }],
  })
  await askForMail(reader, { mail: 'at-once', address: 'Iemand@Partner.example' })
  await test.settle()
  expect(subjects()).toEqual(['Wilt u mail over interventies tegen online fraude?'])
  await published('Nog geen ja (verzonnen)')
  expect(mailbox.received).toHaveLength(1)
  const rows = await sql<{ row: string }>`select f::text as row from interventions.follower f`.execute(
    test.ctx.db.kysely,
  )
  expect(JSON.stringify(rows.rows)).not.toContain('partner.example')
  expect(await confirmMail(test.visitor, codeIn(lastText()))).toBe(true)
  await published('Meteen verteld (verzonnen)')
  expect(subjects().at(-1)).toBe('Interventie: Meteen verteld (verzonnen)')
  expect(lastText()).toContain('/interventies/meteen-verteld-verzonnen')

  await changeMail(reader, 'weekly')
  expect(await state()).toMatchObject({ mail: 'weekly', isConfirmed: true })
  test.setNow(after(1, 11))
  await published('In de week (verzonnen)')
  expect(mailbox.received).toHaveLength(2)
  test.setNow(after(2, 7))
  for (let time = 0; time < 2; time++) {
    await writeOfWeek(test.ctx)
    await test.settle()
  }
  expect(mailbox.received).toHaveLength(3)
  expect(lastText()).toContain('In de week (verzonnen)')

  expect(await stopMail(test.visitor, stopAddressIn(mailbox).split('/').at(-1) ?? '')).toBe(true)
  expect(await state()).toMatchObject({ mail: 'none', address: null })
  await published('Niet meer verteld (verzonnen)')
  expect(mailbox.received).toHaveLength(3)
})
