// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkShape } from '#foundation/web'
import { textOf } from '../../../../tests/site.ts'
import { messageShape } from '../message/message.schema.ts'
import { contradictionsAmong } from '../message/stance.ts'
import { bank, messages, ministry, openAdvisers } from '../plan-campaign/advisers.fixture.ts'
import { shippedMessages } from './shipped-messages.data.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
})
afterAll(() => program?.close())

const checked = () =>
  Object.entries(shippedMessages).map(([key, fields]) => ({ key, result: checkShape(messageShape, fields) }))

describe('a core message that ships', () => {
  it('is as plain as what people propose, in both languages and with its source', () => {
    for (const { key, result } of checked()) {
      expect(result, key).toMatchObject({ ok: true })
      if (!result.ok) continue
      expect(result.value.content.sentenceEn, key).not.toBe('')
      expect(result.value.content.source.url, key).toMatch(/^https:/)
    }
  })

  it('contradicts no other that ships', () => {
    const standing = checked().flatMap(({ key, result }) =>
      result.ok ? [{ key, audience: result.value.audience, stances: result.value.content.stances }] : [],
    )
    expect(contradictionsAmong(standing)).toEqual([])
  })

  it('is read by everybody when two organisations agreed, and not before', async () => {
    const { get, post } = program
    const identity = shippedMessages.identiteit as Record<string, string>
    const sentence = String(identity.sentence)
    const list = (await get(messages, bank)).body
    expect(textOf(list)).toContain(sentence)
    // The fixture agreed about phishing for everyone.
    expect(textOf(list)).not.toContain(shippedMessages.phishing?.sentence)
    const form = (await get(`${messages}/nieuw?meegeleverd=identiteit`, bank)).body
    expect(form).toContain(identity.sourceUrl)
    const everybody = async () => textOf((await get('/kernboodschappen?vorm=FF-500')).body)
    const made = await post(`${messages}/nieuw?meegeleverd=identiteit`, identity, bank)
    expect(await everybody()).not.toContain(sentence)
    expect((await post(String(made.headers.location), { intent: 'sign', number: '1' }, ministry)).statusCode).toBe(303)
    expect(await everybody()).toContain(sentence)
    expect((await get(messages, bank)).body).not.toContain('meegeleverd=identiteit')
  })
})
