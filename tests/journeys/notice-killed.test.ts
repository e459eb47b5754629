// SPDX-License-Identifier: EUPL-1.2
// A notice that is under way when the program is killed, in the program as an operator starts it: the desk gets it once, or a person looks.
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { type Running, startProgram } from '../running.ts'

let running: Running
let relay: SMTPServer
afterEach(async () => {
  await running?.clean()
  await new Promise<void>((done) => relay.close(() => done()))
})

test('killed after the mail went and before the answer came: no second mail', async () => {
  let received = 0
  let answers = false
  relay = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      stream.on('data', () => {})
      stream.on('end', () => {
        received += 1
        // It has the mail, and says nothing: then the program is killed.
        if (answers) done()
      })
    },
  })
  relay.on('error', () => {})
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready))
  const address = relay.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const settings = {
    SMTP_RELAY: `smtp://127.0.0.1:${port}`,
    SMTP_HOSTNAME: 'post.dijkwacht.example',
    SHIELD_DESK_EMAIL: 'misbruik@politie.example',
  }
  running = await startProgram(settings, { isDurable: true })
  // As the page leaves it: judged, and asked to be sent.
  const [takedown] = await running.ask<{ id: string }>(
    "update shield.takedown set status = 'drafted', addressee = 'host' where status = 'waiting' returning id",
  )
  await running.ask(
    `insert into shield.notice (id, takedown_id, step, addressee, desk, mailbox, status, next_at, asked_at, by_id, by_name, status_at)
     values (gen_random_uuid(), $1, 'send', 'host', 'Bouwer', 'abuse@bouwer.example', 'waiting', now(), now(), 'a', 'Anna', now())`,
    [takedown?.id],
  )
  // Nobody waits for it: it waits for the relay until the kill.
  running.job('shield.send-notices').catch(() => {})
  await expect.poll(() => received, { interval: 50 }).toBe(1)
  await running.kill({ database: true })
  answers = true
  await running.restart()
  // Not two minutes later, but as if.
  await running.ask("update shield.notice set began_at = began_at - interval '3 minutes'")
  await running.job('shield.send-notices')
  const status = async () => (await running.ask<{ status: string }>('select status from shield.notice'))[0]?.status
  await expect.poll(status, { interval: 500 }).toBe('unsure')
  expect(received).toBe(1)
  const [row] = await running.ask<{ status: string }>('select status from shield.takedown where id = $1', [
    takedown?.id,
  ])
  expect(row?.status).toBe('drafted')
})
