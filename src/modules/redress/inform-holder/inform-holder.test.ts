// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoIban, dutchDay, formatIban } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { readInbox } from '../../sharing/inbox/read-inbox.command.ts'
import { approveProposedHold, proposeHold } from '../hold-effects/hold-effects.command.ts'
import { listed, officer, redressContext } from '../objection/listed.fixture.ts'
import { informByPartner, informOtherwise, postponeNotice } from './inform-holder.command.ts'
import { listNotices } from './list-notices.query.ts'
import { noticeRows } from './notices.tray.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

let test: TestContext
let site: FastifyInstance
const ids: string[] = []
beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
  test.setNow(new Date('2026-11-24T10:00:00Z'))
  await agreementInForce(test, {
    exchange: 'notice-to-holder',
    senderId: 'politie-demo',
    receiverIds: ['deltabank-demo'],
    purposes: ['answer-data-subject'],
  })
  for (const n of [1, 2, 3, 4]) ids.push(await listed(test, 'iban', demoIban(815_000 + n)))
  await listed(test, 'web-address', 'informeer.example')
  await test.settle()
})
afterAll(async () => {
  await site.close()
  await test.close()
})

describe('whoever is listed must hear of it', () => {
  it('is a task for an account, not for a site', async () => {
    const notices = await listNotices(officer(test))
    expect(notices.map(({ canonical }) => canonical).toSorted()).toEqual(
      [1, 2, 3, 4].map((n) => demoIban(815_000 + n)).toSorted(),
    )
    expect(new Set(notices.map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-12-22']))
    expect(await listNotices(test.as('deltabank-demo', 'redress:decide'))).toEqual([])
  })

  it('goes by the partner that gave it out, without who decided or who reported', async () => {
    const [first = ''] = ids
    await expect(informByPartner(officer(test), first)).rejects.toThrow('no-partner')
    const key = demoIban(1).slice(0, 2) + demoIban(1).slice(4, 8)
    await gaveOut(test, 'deltabank-demo', key)
    await informByPartner(officer(test), first)
    const inbox = await readInbox(test.machine('deltabank-demo', 'disclosures:receive'), { after: 0, limit: 9 })
    expect(inbox).toMatchObject([{ itemKind: 'holder-notice', purpose: 'answer-data-subject' }])
    expect(String(inbox[0]?.payload?.narrative)).toContain('/bezwaar')
    await expect(informByPartner(officer(test), first)).rejects.toMatchObject({ status: 409 })
  })

  it('is postponed with a reason, a person and an end, and not for ever', async () => {
    const [, second = ''] = ids
    const police = officer(test)
    await expect(postponeNotice(police, second, { reason: '', until: null })).rejects.toThrow('why-later')
    const why = 'Het onderzoek zou erdoor mislukken.'
    await expect(postponeNotice(police, second, { reason: why, until: '2026-11-24' })).rejects.toThrow('day-past')
    await expect(postponeNotice(police, second, { reason: why, until: '2027-11-24' })).rejects.toThrow('too-long')
    await postponeNotice(police, second, { reason: why, until: '2027-01-31' })
    await expect(
      postponeNotice(test.as('om-demo', 'redress:decide'), second, { reason: why, until: '2027-01-31' }),
    ).rejects.toMatchObject({ status: 404 })
    const shown = await site.inject({
      url: '/werkbank/informeren',
      headers: asActor('person', 'politie-demo', ['redress:decide']),
    })
    expect(shown.body).toContain('Uitgesteld tot en met 31 januari 2027 door Test Persoon')
  })

  it('waits while a hold lasts, and is late when its day passes', async () => {
    const [, , third = '', fourth = ''] = ids
    const hold = await proposeHold(officer(test), {
      text: formatIban(demoIban(815_003)),
      reason: 'Lopend onderzoek bij ons.',
      until: new Date('2027-02-01'),
    })
    await approveProposedHold(officer(test), hold)
    await expect(informByPartner(officer(test), third)).rejects.toThrow('inform.held')
    await expect(informOtherwise(officer(test), fourth, 'kort')).rejects.toThrow('how-needed')
    await informOtherwise(officer(test), fourth, 'Brief gestuurd naar het adres van de houder.')
    const late = async () => {
      const waiting = await noticeRows.waiting(officer(test), 50)
      return waiting.filter(({ due }) => String(due) < dutchDay(test.ctx.now())).length
    }
    expect(await late()).toBe(0)
    test.setNow(new Date('2026-12-23T10:00:00Z'))
    expect(await late()).toBe(1)
    test.setNow(new Date('2027-02-01T10:00:00Z'))
    expect(await late()).toBe(2)
  })
})
