// SPDX-License-Identifier: EUPL-1.2
// When a message ends: with the last decision about what it leads to, whatever the order.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { decideName } from '../../shield/decide-name/decide-names.command.ts'
import { followByCode } from '../follow-message/follow-message.query.ts'
import type { NameDecision } from '../../shield/decide-name/decide-names.command.ts'
import type { Answer } from '../message/leads.ts'
import { knownMessages } from '../know-identifier/known-messages.query.ts'
import { isOpen } from '../../shield/name/name.ts'
import type { NameStatus } from '../../shield/name/name.ts'
import { readMessage } from '../read-message/read-message.command.ts'
import { listMessages } from '../read-message/list-messages.query.ts'
import { forgetMessages } from '../receive-message/forget-messages.command.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import type { TakedownStatus, TakedownStep } from '../../takedowns/takedown/takedown.ts'
import { understandReceived } from '../understand-received/understand-received.command.ts'
import { takeTakedownStep } from '../../takedowns/work-takedown/take-step.command.ts'
import { rounds } from '../../../../tests/property.ts'

const start = Date.parse('2026-11-17T10:00:00Z')
const hour = 3_600_000
let number = 0

const test = await testContext()
test.setNow(new Date(start))
await appointAuthority(test.ctx, { id: 'politie', name: 'Politie', legalBasis: 'verzonnen' })

const judge = () => test.as('politie', 'shield:judge')
const freshName = () => `https://nep-${(number += 1)}.example/in`
const freshPage = () => `https://sites.google.com/view/nep-${(number += 1)}`

async function handIn(...links: string[]) {
  const { messageId, code } = await receiveMessage(test.visitor, 'text', {
    input: { kind: 'text', text: links.join(' en ') || 'Beste, tot morgen!' },
    envelope: null,
  })
  await understandReceived(test.ctx, messageId)
  return { messageId, code }
}
const stored = async (messageId: string) => {
  const found = await test.ctx.db.pool.query(
    `select status, sealed is not null as "isKept", (select count(*)::int from foundation.audit a
       where a.subject_id = m.id::text and a.action = 'shield.message-judged') as "timesJudged"
     from shield.message m where id = $1`,
    [messageId],
  )
  return found.rows[0] as { status: string; isKept: boolean; timesJudged: number }
}
const idOf = async (link: string): Promise<string> => {
  const host = URL.parse(link)?.hostname
  const found = await test.ctx.db.pool.query(
    'select id from shield.name where name = $1 union select id from shield.takedown where shown = $2',
    [host, link],
  )
  return found.rows[0].id
}
const answer = async (code: string): Promise<Answer | undefined> => (await followByCode(test.visitor, code))?.answer
const decide = async (link: string, step: NameDecision['step']) =>
  decideName(judge(), { nameId: await idOf(link), step, reason: 'Voor de proef.', ground: 'politiewet' })
const work = async (link: string, step: TakedownStep) =>
  takeTakedownStep(judge(), { takedownId: await idOf(link), step, note: 'Voor de proef.', contact: 'abuse@h.example' })

/** A step that the table does not have changes nothing; whatever else goes wrong is a fault. */
function refused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}

describe('a message that leads to a page on a name of many', () => {
  it('waits for the judgement of the takedown and for nothing else, and then it is gone', async () => {
    const page = freshPage()
    const { messageId, code } = await handIn(page)
    expect(await stored(messageId)).toMatchObject({ status: 'understood', isKept: true })
    expect((await listMessages(judge()))?.waiting).toEqual([])
    expect(await answer(code)).toBe('judging')
    await expect(readMessage(judge(), messageId, '')).rejects.toMatchObject({ status: 409 })
    await work(page, 'draft')
    expect(await stored(messageId)).toMatchObject({ status: 'judged', isKept: false })
    expect(await answer(code)).toBe('known')
    const again = await handIn(page)
    expect(await stored(again.messageId)).toMatchObject({ status: 'judged', isKept: false })
    expect(await answer(again.code)).toBe('known')
  })

  it('tells its reporter that nothing was found when a person found nothing wrong with the page', async () => {
    const page = freshPage()
    const { code } = await handIn(page)
    await work(page, 'clear')
    expect(await answer(code)).toBe('nothing')
  })

  it('waits for the page that a person read out of it', async () => {
    const { messageId } = await receiveMessage(test.visitor, 'screenshot', {
      input: { kind: 'screenshot', bytes: Buffer.from('no picture') },
      envelope: null,
    })
    await understandReceived(test.ctx, messageId)
    const page = freshPage()
    await readMessage(judge(), messageId, page)
    expect(await stored(messageId)).toMatchObject({ status: 'understood', isKept: true })
    await work(page, 'clear')
    expect(await stored(messageId)).toMatchObject({ status: 'judged', isKept: false, timesJudged: 1 })
  })

  it('ends although two people decide at once about the last two things in it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const [name, other, page] = [freshName(), freshName(), freshPage()]
      const { messageId } = await handIn(name, other, page)
      await Promise.all([decide(name, 'clear'), work(page, 'draft'), decide(other, 'refer')])
      expect(await stored(messageId)).toEqual({ status: 'judged', isKept: false, timesJudged: 1 })
    }
  })

  it('is no longer said to lead to a page when the message is forgotten', async () => {
    const { messageId } = await handIn(freshPage())
    const links = () =>
      test.ctx.db.pool.query('select 1 from shield.takedown_message where message_id = $1', [messageId])
    expect((await links()).rows).toHaveLength(1)
    await test.ctx.db.pool.query('delete from shield.message where id = $1', [messageId])
    expect((await links()).rows).toHaveLength(0)
  })
})

describe('whatever the order of decisions', () => {
  const thing = fc.nat(5)
  const nameSteps = ['list', 'clear', 'refer', 'propose', 'suspend', 'resume', 'withdraw'] as const
  const pageSteps = ['draft', 'clear', 'reopen', 'send', 'drop', 'remove', 'return'] as const
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('hand in' as const), things: fc.uniqueArray(thing) }) },
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('decide' as const),
        thing,
        nameStep: fc.constantFrom(...nameSteps),
        pageStep: fc.constantFrom(...pageSteps),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.nat(80) }) },
  )

  it('a message ends with the last open name or page in it, once; its original is gone then, and after 72 hours anyhow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 25 }), async (actions) => {
        let now = start
        test.setNow(new Date(now))
        const links = [freshName(), freshName(), freshName(), freshPage(), freshPage(), freshPage()]
        const isPage = (which: number) => which >= 3
        const names = new Map<number, NameStatus>()
        const pages = new Map<number, TakedownStatus>()
        const messages: { messageId: string; things: number[]; at: number; isJudged: boolean }[] = []
        const isWaiting = (which: number) =>
          isPage(which) ? pages.get(which) === 'waiting' : isOpen(names.get(which) ?? 'cleared')
        for (const one of actions) {
          if (one.kind === 'wait') {
            test.setNow(new Date((now += one.hours * hour)))
            await forgetMessages(test.ctx)
          } else if (one.kind === 'hand in') {
            const { messageId } = await handIn(...one.things.map((which) => links[which] as string))
            for (const which of one.things) {
              if (isPage(which)) pages.set(which, pages.get(which) ?? 'waiting')
              else if ([undefined, 'withdrawn'].includes(names.get(which))) names.set(which, 'waiting')
            }
            messages.push({ messageId, things: one.things, at: now, isJudged: false })
          } else if (isPage(one.thing) && pages.has(one.thing)) {
            const status = await work(links[one.thing] as string, one.pageStep).catch(refused)
            if (status) pages.set(one.thing, status)
          } else if (names.has(one.thing)) {
            const status = await decide(links[one.thing] as string, one.nameStep).catch(refused)
            if (status) names.set(one.thing, status)
          }
          for (const message of messages) {
            message.isJudged ||= !message.things.some(isWaiting)
            const { status, isKept, timesJudged } = await stored(message.messageId)
            expect(status).toBe(message.isJudged ? 'judged' : 'understood')
            expect(timesJudged).toBe(message.isJudged ? 1 : 0)
            expect(isKept).toBe(!message.isJudged && now < message.at + 72 * hour)
          }
        }
      }),
      rounds(25),
    )
    test.setNow(new Date(start))
  })

  it('stands on the page of the site that it leads to, for the authority of the shield alone', async () => {
    const link = freshName()
    const { messageId } = await handIn(link, freshName())
    const about = { id: test.ctx.newId(), kind: 'web-address' as const, canonical: link }
    const { lines, count } = await knownMessages(judge(), about, 'nagaan')
    expect([count, lines[0]?.key, lines[0]?.isNow]).toEqual([1, messageId, true])
    expect(lines[0]?.href).toBe(`/werkbank/schild/berichten/${messageId}`)
    expect(await knownMessages(test.as('bank', 'shield:judge'), about, 'nagaan')).toMatchObject({ lines: [] })
    expect((await knownMessages(judge(), { ...about, canonical: freshName() }, 'nagaan')).count).toBe(0)
  })
})
