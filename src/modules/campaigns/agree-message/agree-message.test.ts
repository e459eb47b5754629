// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { agreedMessage, listAgreedMessages } from '#modules/campaigns'
import { testContext } from '../../../../tests/context.ts'
import { proposeMessage, recallMessage, signMessage, withdrawMessage } from './agree-message.command.ts'
import { messageForm } from './messages.fixture.ts'

const test = await testContext()

const bank = () => test.as('deltabank-demo', 'campaigns:plan')
const ministry = () => test.as('ministerie-demo', 'campaigns:plan')
const inForce = (form: string, audience: 'everyone' | 'older' = 'everyone') =>
  agreedMessage(test.visitor, { form, audience })

describe('a core message', () => {
  it('is in force when a second organisation agrees, and then for everybody', async () => {
    const id = await proposeMessage(bank(), messageForm)
    expect(await inForce('FF-200')).toBeNull()
    await expect(signMessage(bank(), id, 1)).rejects.toMatchObject({ code: 'campaigns.already-signed' })
    await expect(signMessage(test.as('ministerie-demo'), id, 1)).rejects.toMatchObject({ status: 403 })
    await signMessage(ministry(), id, 1)
    expect(await inForce('FF-200')).toMatchObject({ id, number: 1, sentence: messageForm.sentence, language: 'nl' })
    expect(
      await agreedMessage({ ...test.visitor, language: 'en' }, { form: 'FF-200', audience: 'everyone' }),
    ).toMatchObject({ sentence: messageForm.sentenceEn, dos: [messageForm.dosEn], language: 'en' })
  })

  it('also holds for kinds of its form and for who is part of everyone, unless something closer was agreed', async () => {
    expect(await inForce('FF-210')).toMatchObject({ form: 'FF-200' })
    expect(await inForce('FF-200', 'older')).toMatchObject({ audience: 'everyone' })
    expect(await inForce('FF-500')).toBeNull()
    const closer = {
      ...messageForm,
      audience: 'older',
      sentence: 'Laat een link met rust.',
      sentenceEn: '',
      dosEn: '',
      dontsEn: '',
    }
    const id = await proposeMessage(ministry(), closer)
    await signMessage(bank(), id, 1)
    expect(await inForce('FF-210', 'older')).toMatchObject({ sentence: 'Laat een link met rust.' })
  })

  it('gets a new version beside the old one, whose words nobody can change', async () => {
    const id = await proposeMessage(ministry(), { ...messageForm, sentence: 'Klik een link nooit aan.' })
    await expect(proposeMessage(bank(), messageForm)).rejects.toMatchObject({ code: 'campaigns.already-waits' })
    expect(await inForce('FF-200')).toMatchObject({ number: 1 })
    await signMessage(bank(), id, 2)
    expect(await inForce('FF-200')).toMatchObject({ number: 2 })
    const { pool } = test.ctx.db
    const change = `update campaigns.version set content = content || '{"sentence":"Anders"}' where number = 2`
    await expect(pool.query(change)).rejects.toThrow('the words of a version do not change')
    await expect(
      pool.query('update campaigns.version set number = 9, because = $1 where number = 1', ['x']),
    ).rejects.toThrow()
  })

  it('is withdrawn only by who proposed it, and recalled by anyone of them with a reason', async () => {
    const id = await proposeMessage(bank(), { ...messageForm, form: 'FF-500' })
    await expect(withdrawMessage(ministry(), id, 1)).rejects.toMatchObject({ status: 403 })
    await withdrawMessage(bank(), id, 1)
    await expect(signMessage(ministry(), id, 1)).rejects.toMatchObject({ status: 409 })
    const [one] = await listAgreedMessages(test.visitor)
    if (!one) throw new Error('no message')
    await expect(recallMessage(bank(), one.id, one.number, {})).rejects.toMatchObject({
      fields: [{ field: 'because' }],
    })
    await recallMessage(bank(), one.id, one.number, { because: 'Dit bleek niet te kloppen.' })
    expect((await listAgreedMessages(test.visitor)).map(({ id: left }) => left)).not.toContain(one.id)
  })

  it.each([
    [
      'sentence',
      'Als u geld heeft overgemaakt aan iemand die zei dat hij van uw bank was, belt u dan eerst het nummer dat op uw pas staat.',
      'campaigns.long-sentence',
    ],
    ['sentence', 'Uw geld wordt door ons teruggestuurd.', 'campaigns.passive'],
    ['dos', 'Bel uw bank alvorens u betaalt.', 'campaigns.hard-word'],
    ['donts', 'Betaal niet aan NL65 DYKW 0002 3010 01.', 'web.holds-identifier'],
    ['form', 'FF-999', 'campaigns.unknown-form'],
    ['dosEn', '', 'campaigns.same-lines'],
    ['englishBy', '', 'campaigns.translator'],
    ['audience', 'nobody', 'web.choose'],
    ['sourceUrl', 'javascript:alert(1)', 'campaigns.web-address'],
  ])('is refused with what is wrong in %s: %s', async (field, value, code) => {
    const wrong = proposeMessage(bank(), { ...messageForm, form: 'FF-400', [field]: value })
    await expect(wrong).rejects.toMatchObject({ fields: [expect.objectContaining({ code })] })
    await expect(wrong).rejects.toMatchObject({ fields: [{ field: expect.stringContaining(field) }] })
  })
})
