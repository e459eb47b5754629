// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { type CalendarDate, daysAfter, dutchHour, quarterOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { type MailSink, startMailSink } from '../../../../tests/mail-sink.ts'
import { answerSurvey, declineInvitation } from '../answer-survey/answer-survey.command.ts'
import { countedQuestions } from '../count-experiences/protect-experiences.ts'
import { giveConsent, takeInConsent } from '../give-consent/give-consent.command.ts'
import { stopByAddress, stopByCode, withdrawForPoint } from '../stop-asking/stop-asking.command.ts'
import { selectTally } from '../survey/answer.store.ts'
import { insertPoint } from '../survey/point.store.ts'
import { contactSurvey } from '../survey/questions.data.ts'
import { invitePeople, remindPeople } from './invite-people.command.ts'
import { settleAnswers } from './settle-answers.command.ts'
import { rounds } from '../../../../tests/property.ts'

const first = '2026-10-01' as CalendarDate
let today = first
afterAll(() => sink.stop())

const sink = await startMailSink()
const test = await testContext({ settings: { SMTP_RELAY: sink.url, SMTP_HOSTNAME: 'post.dijkwacht.example' } })
const system: <R>(work: Parameters<typeof transaction<R>>[1]) => Promise<R> = (work) => transaction(test.ctx, work)
await system(async (tx) => {
  for (const id of ['punt-een', 'punt-twee'])
    await insertPoint(tx, { id, organisationId: 'meldpunt', registerEntry: null }, first)
})
beforeEach(async () => {
  await clean()
  sink.mood = 'takes'
  go(first)
})

const go = (day: CalendarDate) => test.setNow(dutchHour((today = day), 12))
const later = (days: number) => go(daysAfter(today, days))
async function clean(): Promise<void> {
  sink.received.length = 0
  await system((tx) => sql`delete from experiences.consent`.execute(tx))
  await system((tx) => sql`delete from experiences.answer`.execute(tx))
  await system((tx) => sql`delete from experiences.remark`.execute(tx))
  await system((tx) => sql`delete from experiences.invited_tag`.execute(tx))
  await system((tx) => sql`delete from experiences.tally`.execute(tx))
}
const agree = (address: string, more: string[] = [], point = 'punt-een') =>
  giveConsent(test.visitor, { point, address, agree: 'yes', more })
const codeIn = (raw: string) => /\b(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\b/.exec(raw)?.[0] ?? ''
const yes = Object.fromEntries(countedQuestions(contactSurvey).map(({ id }) => [id, 'yes']))
const rowsOf = async () => {
  const count = async (table: string) =>
    (await system((tx) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx))).rows[0]
      ?.n
  return {
    consents: await count('experiences.consent'),
    answers: await count('experiences.answer'),
    remarks: await count('experiences.remark'),
  }
}

describe('an invitation', () => {
  it('goes a week after consent, in plain words with a code, without a link, a picture or anything that tells it was opened', async () => {
    await agree('anna@post.example')
    later(6)
    expect(await invitePeople(test.ctx)).toBe(0)
    later(1)
    expect(await invitePeople(test.ctx)).toBe(1)
    const [mail] = sink.received
    expect(mail).toMatchObject({ from: '', to: 'anna@post.example' })
    const read = await PostalMime.parse(mail?.raw ?? '')
    expect(read.html).toBeUndefined()
    expect(read.attachments).toEqual([])
    expect(read.text).not.toMatch(/https?:|www\.|\/ervaringen/)
    expect(read.text).toContain('Ga zelf naar onze site')
    expect(codeIn(read.text ?? '')).not.toBe('')
    expect(mail?.raw).not.toMatch(/Disposition-Notification|Return-Receipt|List-Unsubscribe/i)
  })

  it('is reminded of once, and who does not answer is erased and not asked again', async () => {
    await agree('bert@post.example', ['again'])
    later(7)
    await invitePeople(test.ctx)
    later(10)
    expect([await remindPeople(test.ctx), await remindPeople(test.ctx)]).toEqual([1, 0])
    expect(codeIn(sink.received[1]?.raw ?? '')).toBe(codeIn(sink.received[0]?.raw ?? '-'))
    later(5)
    expect(await remindPeople(test.ctx)).toBe(0)
    later(7)
    await settleAnswers(test.ctx)
    expect(await rowsOf()).toEqual({ consents: 0, answers: 0, remarks: 0 })
  })

  it('that a mail server certainly did not take goes later; one of which nobody knows goes never again', async () => {
    await agree('cor@post.example')
    later(7)
    sink.mood = 'not-now'
    expect(await invitePeople(test.ctx)).toBe(0)
    sink.mood = 'hangs-up'
    expect(await invitePeople(test.ctx)).toBe(1)
    sink.mood = 'takes'
    expect(await invitePeople(test.ctx)).toBe(0)
    expect(sink.received).toHaveLength(1)
    expect(await system((tx) => selectTally(tx, 'punt-een', '2026-Q4'))).toMatchObject({ invited: 1, unreachable: 0 })
  })

  it('to a box that does not exist counts as unreachable, and its address goes', async () => {
    await agree('weg@post.example')
    later(7)
    sink.mood = 'no-such-box'
    await invitePeople(test.ctx)
    expect(await system((tx) => selectTally(tx, 'punt-een', '2026-Q4'))).toMatchObject({ invited: 1, unreachable: 1 })
    expect((await rowsOf()).consents).toBe(0)
  })
})

describe('whoever answered', () => {
  it('is cut loose from the answer at night, and with the code can still erase it', async () => {
    await agree('dirk@post.example', ['again', 'news'])
    later(7)
    await invitePeople(test.ctx)
    const code = codeIn(sink.received[0]?.raw ?? '')
    await answerSurvey(test.visitor, { ...yes, code, remark: 'Ik wachtte lang, maar het was goed.' })
    await settleAnswers(test.ctx)
    const [row] = (
      await system((tx) =>
        sql<Record<string, unknown>>`select sealed_code, status, news_of from experiences.consent`.execute(tx),
      )
    ).rows
    expect(row).toEqual({ sealed_code: null, status: 'waiting', news_of: '2026-Q4' })
    expect(await rowsOf()).toEqual({ consents: 1, answers: 1, remarks: 1 })
    expect(await stopByCode(test.visitor, code)).toBe(true)
    expect(await rowsOf()).toEqual({ consents: 0, answers: 0, remarks: 0 })
    expect(await stopByCode(test.visitor, code)).toBe(false)
    expect(await system((tx) => selectTally(tx, 'punt-een', '2026-Q4'))).toMatchObject({ invited: 1, declined: 1 })
  })

  it('and wanted no more is erased at night, and the code still erases the answer', async () => {
    await agree('eef@post.example')
    later(7)
    await invitePeople(test.ctx)
    const code = codeIn(sink.received[0]?.raw ?? '')
    await answerSurvey(test.visitor, { ...yes, code })
    await expect(answerSurvey(test.visitor, { ...yes, code })).rejects.toMatchObject({
      code: 'experiences-answer.answered',
    })
    await settleAnswers(test.ctx)
    expect(await rowsOf()).toEqual({ consents: 0, answers: 1, remarks: 0 })
    expect(await stopByCode(test.visitor, code)).toBe(true)
    expect((await rowsOf()).answers).toBe(0)
  })

  it('with a name in the open answer sees it masked before anything is kept', async () => {
    await agree('fien@post.example')
    later(7)
    await invitePeople(test.ctx)
    const code = codeIn(sink.received[0]?.raw ?? '')
    const sent = await answerSurvey(test.visitor, { ...yes, code, remark: 'Karin de Boer hielp mij goed.' })
    expect(sent).toMatchObject({ stage: 'look', remark: { text: '[weggelaten] hielp mij goed.', found: ['name'] } })
    expect(await rowsOf()).toMatchObject({ answers: 0, remarks: 0 })
    const again = { ...yes, code, remark: '[weggelaten] hielp mij goed.' }
    expect(await answerSurvey(test.visitor, again)).toEqual({ stage: 'sent', isDoubtful: false })
    const { rows } = await system((tx) => sql<{ text: string }>`select text from experiences.remark`.execute(tx))
    expect(rows).toEqual([{ text: '[weggelaten] hielp mij goed.' }])
  })
})

describe('a reporting point', () => {
  it('speaks only for itself', async () => {
    const given = { address: 'gijs@post.example', language: 'nl', wantsAgain: false, wantsNews: false } as const
    const other = test.machine('iemand-anders', 'experiences:ask')
    await expect(
      takeInConsent(other, { ...given, pointId: 'punt-een', organisationId: 'iemand-anders' }),
    ).rejects.toMatchObject({
      status: 404,
    })
    const own = test.machine('meldpunt', 'experiences:ask')
    await takeInConsent(own, { ...given, pointId: 'punt-een', organisationId: 'meldpunt' })
    expect((await rowsOf()).consents).toBe(1)
    await withdrawForPoint(own, { point: 'punt-twee', address: given.address, organisationId: 'meldpunt' })
    expect((await rowsOf()).consents).toBe(1)
    await withdrawForPoint(own, { point: 'punt-een', address: given.address, organisationId: 'meldpunt' })
    expect((await rowsOf()).consents).toBe(0)
  })
})

describe('whatever happens in whatever order', () => {
  type Deed =
    | { do: 'agree'; who: number; point: number; again: boolean }
    | { do: 'wait'; days: number }
    | { do: 'stop' | 'answer' | 'decline' | 'stop-by-code'; who: number }
    | { do: 'settle' | 'remind' | 'mood'; mood: MailSink['mood'] }
  const who = fc.integer({ min: 0, max: 1 })
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    fc.record({ do: fc.constant('agree' as const), who, point: who, again: fc.boolean() }),
    fc.record({ do: fc.constant('agree' as const), who, point: who, again: fc.boolean() }),
    fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 7, 11, 22, 60) }),
    fc.record({ do: fc.constant('wait' as const), days: fc.constant(7) }),
    fc.record({
      do: fc.constantFrom('stop' as const, 'answer' as const, 'decline' as const, 'stop-by-code' as const),
      who,
    }),
    fc.record({
      do: fc.constantFrom('settle' as const, 'remind' as const, 'mood' as const),
      mood: fc.constantFrom(
        'takes' as const,
        'takes' as const,
        'not-now' as const,
        'hangs-up' as const,
        'no-such-box' as const,
      ),
    }),
  )
  const people = ['an@post.example', 'bo@post.example']

  it('nobody is invited twice in a quarter or without a consent that holds, and who stopped leaves no row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        await clean()
        sink.mood = 'takes'
        go(first)
        const agreed = new Set<string>()
        const invited = new Map<string, number>()
        const codes = new Map<string, string>()
        const settleMails = (seen: number) => {
          for (const { to, raw } of sink.received.slice(seen)) {
            expect(agreed.has(to), `${to} was mailed without consent`).toBe(true)
            codes.set(to, codeIn(raw))
            if (/Herinnering/.test(raw)) continue
            const key = `${to} ${quarterOf(today)}`
            invited.set(key, (invited.get(key) ?? 0) + 1)
            expect(invited.get(key)).toBe(1)
          }
        }
        for (const one of deeds) {
          const seen = sink.received.length
          if (one.do === 'agree') {
            await agree(people[one.who] ?? '', one.again ? ['again'] : [], one.point ? 'punt-een' : 'punt-twee')
            agreed.add(people[one.who] ?? '')
          } else if (one.do === 'wait') {
            later(one.days)
            await settleAnswers(test.ctx)
          } else if (one.do === 'settle') await settleAnswers(test.ctx)
          else if (one.do === 'mood') sink.mood = one.mood
          else if (one.do === 'remind') await remindPeople(test.ctx)
          else {
            const address = people['who' in one ? one.who : 0] ?? ''
            const code = codes.get(address) ?? ''
            if (one.do === 'stop') {
              await stopByAddress(test.visitor, address)
              agreed.delete(address)
              const digest = test.ctx.secrets.digest('experiences.address', address)
              const left = await system((tx) =>
                sql`select 1 from experiences.consent where address_digest = ${digest}`.execute(tx),
              )
              expect(left.rows).toEqual([])
            } else if (one.do === 'stop-by-code') {
              await stopByCode(test.visitor, code)
              const digest = test.ctx.secrets.digest('experiences.answer', code)
              const left = await system((tx) => sql`select 1 from experiences.answer where key = ${digest}`.execute(tx))
              expect(left.rows).toEqual([])
            } else if (one.do === 'answer') await answerSurvey(test.visitor, { ...yes, code }).catch(() => null)
            else await declineInvitation(test.visitor, code).catch(() => null)
          }
          await invitePeople(test.ctx)
          settleMails(seen)
        }
      }),
      rounds(30),
    )
  }, 240_000)
})
