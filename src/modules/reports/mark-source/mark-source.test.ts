// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { applyRetention } from '#foundation/db'
import { listReportedMatter, submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { retention } from '../report/report.tables.ts'
import { draftCookie } from '../submit-report/draft-cookie.ts'
import { beginDraft, saveAnswers } from '../submit-report/draft.command.ts'
import { receiptCodeFor } from '../submit-report/submit-draft.command.ts'

const test = await testContext({ demo: true })

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows

async function sent(ctx: Context, origins?: { network: string | null; browser: string | null }): Promise<string[]> {
  const report = { narrative: 'Niets gekregen.', identifiers: [{ kind: 'iban', value: demoIban(1), role: 'paid-to' }] }
  const [receipt] = await submitReports(
    ctx,
    [report as never],
    origins ? { origin: 'web', receiptCode: crypto.randomUUID(), origins } : {},
  )
  const [matter] = await listReportedMatter(test.ctx, [receipt?.reportId ?? ''])
  return matter?.marks ?? []
}
const from = (network: string, browser: string) => sent(test.visitor, { network, browser })

describe('marks of the web form', () => {
  it('are the same for one network and one browser on one day, and others on another day', async () => {
    const at = new Date()
    const [one, same, other] = [
      await from('192.0.2.0/24', 'aaa'),
      await from('192.0.2.0/24', 'bbb'),
      await from('198.51.100.0/24', 'aaa'),
    ]
    expect(one).toHaveLength(2)
    expect(same[0]).toBe(one[0])
    expect(same[1]).not.toBe(one[1])
    expect([other[0] === one[0], other[1] === one[1]]).toEqual([false, true])
    test.setNow(new Date(at.getTime() + 86_400_000))
    expect((await from('192.0.2.0/24', 'aaa')).some((mark) => one.includes(mark))).toBe(false)
    test.setNow(at)
  })

  it('say nothing of the network once the key of the day is gone, and no address is kept anywhere', async () => {
    await from('192.0.2.0/24', 'aaa')
    const kept = JSON.stringify([
      await ask('select * from reports.report'),
      await ask('select * from reports.mark_key'),
      await ask('select * from foundation.audit'),
    ])
    expect(kept).not.toContain('192.0.2')
    const keys = async () => (await ask('select day from reports.mark_key')).length
    expect(await keys()).toBeGreaterThan(0)
    await applyRetention(
      test.ctx.db,
      { 'reports.mark_key': retention['reports.mark_key'] },
      new Date(Date.now() + 3 * 86_400_000),
    )
    expect(await keys()).toBe(0)
  })

  it('are none of what a partner files, unless its account is younger than three days', async () => {
    const [client] = await ask(
      `select client_id as id from partners.machine_client where organisation_id = 'deltabank-demo'`,
    )
    const machine = test.machine('deltabank-demo', 'reports:file')
    const ctx = { ...machine, actor: { ...machine.actor, id: client.id } as Context['actor'] }
    expect(await sent(ctx)).toEqual([])
    await ask('update partners.machine_client set created_at = now() where client_id = $1', [client.id])
    expect(await sent(ctx)).toEqual(['new-account:deltabank-demo'])
  })
})

describe('the form itself', () => {
  it('marks by the network from which it is sent, whatever a header claims, and by a browser that begins anew', async () => {
    const site = await testSite(test)
    const send = async (token: string, remoteAddress: string) => {
      await saveAnswers(test.visitor, token, { now: 'no', situation: 'FF-110', victim: 'self', money: 'no' })
      const answer = await site.inject({
        method: 'POST',
        url: '/melden/controleer',
        remoteAddress,
        headers: {
          cookie: `${draftCookie}=${token}`,
          'content-type': 'application/x-www-form-urlencoded',
          'x-forwarded-for': `203.0.113.${token.length}`,
          origin: 'http://localhost',
          host: 'localhost',
        },
        payload: '',
      })
      expect(answer.statusCode).toBe(303)
      const found = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
      return (await listReportedMatter(test.ctx, [found?.id ?? '']))[0]?.marks ?? []
    }
    const first = await beginDraft(test.visitor, null)
    const [one, neighbour, elsewhere] = [
      await send(first, '192.0.2.7'),
      await send(await beginDraft(test.visitor, null), '192.0.2.99'),
      await send(await beginDraft(test.visitor, first), '198.51.100.1'),
    ]
    const shared = (other: string[]) => other.filter((mark) => one.includes(mark)).map((mark) => mark.split(':')[0])
    expect(shared(neighbour)).toEqual(['network'])
    expect(shared(elsewhere)).toEqual(['browser'])
    await site.close()
  })
})
