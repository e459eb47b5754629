// SPDX-License-Identifier: EUPL-1.2
import { afterAll, expect, it } from 'vitest'
import { type Actor, transaction } from '#foundation/access'
import { dutchDay, daysAfter } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { startMailbox, stopAddressIn } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { proposeMessage, signMessage } from '../agree-message/agree-message.command.ts'
import { messageForm } from '../agree-message/messages.fixture.ts'
import { askForMail, confirmMail, mailState, stopMail } from '../follow-campaigns/follow.command.ts'
import { campaignForm, proposeByTwo } from '../plan-campaign/campaigns.fixture.ts'
import { draftCampaign, liftEmbargo } from '../plan-campaign/plan-campaign.command.ts'
import { writeOfWeek } from './write-letters.command.ts'

const person = '0190a000-0000-7000-8000-0000000000c1'

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const test = await testContext({ settings: { SMTP_PORT: '0', ...relay } })
const { pool } = test.ctx.db
await pool.query(
  "insert into partners.organisation (id, name, kind, is_publishing) values ('bank-a', 'Bank A', 'bank', false)",
)
await pool.query(
  "insert into partners.person (id, issuer, subject, name, organisation_id, roles) values ($1, 'x', 'x', 'Nadia Proef', 'bank-a', '{communication-adviser}')",
  [person],
)
const { actor } = test.as('bank-a', 'campaigns:plan')
const reader = { ...test.visitor, actor: { ...actor, id: person } as Actor }
afterAll(() => mailbox.stop())

const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''
const on = (day: string, hour: string) => test.setNow(new Date(`${day}T${hour}:00:00Z`))

it('asks first, then tells every Monday what begins, never what is under embargo, and stops by a link', async () => {
  // A Monday that still has to come, so that the embargo is one for the database too.
  let monday = daysAfter(dutchDay(new Date()), 7)
  while (new Date(`${monday}T12:00:00Z`).getUTCDay() !== 1) monday = daysAfter(monday, 1)
  on(daysAfter(monday, -3), '11')
  const messageId = await proposeMessage(reader, messageForm)
  await signMessage(test.as('bank-b', 'campaigns:plan'), messageId, 1)
  const plan = async (title: string, embargoOn: string) => {
    const dates = { startsOn: daysAfter(monday, 9), endsOn: daysAfter(monday, 12), 'goal1-on': daysAfter(monday, 40) }
    const id = await draftCampaign(reader, { ...campaignForm, ...dates, title, messageId, embargoOn })
    await proposeByTwo(reader, id)
    return id
  }
  await plan('Open en bloot', '')
  const hidden = await plan('Nog even stil', daysAfter(monday, 10))

  await askForMail(reader, { mail: 'weekly', address: 'Iemand@Partner.example' })
  await test.settle()
  expect(mailbox.received.map(({ mail }) => mail.headers.get('subject'))).toEqual([
    'Wilt u mail over campagnes tegen online fraude?',
  ])
  const code = /(?:\w{5}-){3}\w{5}/.exec(lastText())?.[0] ?? ''
  expect(await confirmMail(test.visitor, code)).toBe(true)
  const rows = await test.ctx.db.pool.query('select f::text as row from campaigns.follower f')
  expect(JSON.stringify(rows.rows)).not.toContain('partner.example')

  on(monday, '08')
  for (let time = 0; time < 2; time++) {
    await writeOfWeek(test.ctx)
    await test.settle()
  }
  expect(mailbox.received).toHaveLength(2)
  expect(lastText()).toContain('Open en bloot')
  expect(lastText()).not.toContain('Nog even stil')
  expect(lastText()).toContain('/is-dit-echt')

  await liftEmbargo(reader, hidden)
  on(daysAfter(monday, 7), '08')
  await writeOfWeek(test.ctx)
  await test.settle()
  expect(lastText()).toContain('Nog even stil')

  expect(await stopMail(test.visitor, stopAddressIn(mailbox).split('/').at(-1) ?? '')).toBe(true)
  expect(await transaction(reader, (tx) => mailState(reader, tx, person))).toMatchObject({
    mail: 'none',
    address: null,
  })
})
