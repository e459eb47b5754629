// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { demoIban, demoPhone, formatIban, namesIn } from '#values'
import { testContext } from '../../../../tests/context.ts'
import {
  answered,
  assigned,
  helpdeskPeople,
  knowOrganisations,
  type People,
  versionOf,
} from '../question/question.fixture.ts'
import { searchAnswers } from '../search-answers/search-answers.query.ts'
import { showForExpert } from '../show-question/show-question.query.ts'
import { anonymityOf, withoutAsker } from './anonymity.ts'
import { publishAnswer, retractAnswer } from './publish-answer.command.ts'

const test = await testContext()
const people = helpdeskPeople(test)
await knowOrganisations(test)

const texts = {
  title: 'Mag een bank dit delen?',
  question: 'Een bank wil iets delen.',
  answer: 'Ja.',
  audience: 'everybody',
}
const publish = async (id: string, change: Record<string, string> = {}) =>
  publishAnswer(people.second, id, { ...texts, ...change, sequence: await versionOf(people.second, id) })
const find = async (ctx: Context, words: string) => (await searchAnswers(ctx, { words, page: 1 })).answers

describe('publishing is refused', () => {
  const account = formatIban(demoIban(77))
  const forbidden: Record<string, string> = {
    'an account': `Het ging om ${account}.`,
    'a phone number': `Bel ${demoPhone(5)} voor meer.`,
    'an e-mail address': 'Schrijf aan loket [at] bank [dot] example.',
    'a web address': 'Kijk op www.winkel.example/aanbod.',
  }
  for (const [what, answer] of Object.entries(forbidden))
    it(`with ${what} in it, whatever is ticked`, async () => {
      const id = await answered(people)
      const refused = publish(id, { answer, noPeople: 'yes' })
      await expect(refused).rejects.toMatchObject({ fields: [{ field: 'answer', code: 'web.holds-identifier' }] })
      expect((await showForExpert(people.second, id, 'answer-question'))?.status).toBe('answered')
    })

  it('while it says who asked: the person, or the organisation by its short name', async () => {
    const id = await answered(people)
    for (const question of [
      'Vera Vrager wil dit weten.',
      'De klant van deltabank wil dit.',
      'Deltabank (demo) vraagt dit.',
    ])
      await expect(publish(id, { question, noPeople: 'yes' })).rejects.toMatchObject({
        fields: [{ field: 'question', code: 'helpdesk.names-asker' }],
      })
  })

  it('while there may be a name in it, until somebody says to have looked', async () => {
    const id = await answered(people)
    const answer = 'Vraag het aan Kees van der Molen.'
    await expect(publish(id, { answer })).rejects.toMatchObject({
      fields: [{ field: 'answer', code: 'helpdesk.look-at-names', values: { names: 'Kees van der Molen' } }],
    })
    await publish(id, { answer, noPeople: 'yes' })
    const lines = await listAudit(test.ctx, id)
    expect(lines.find(({ action }) => action === 'helpdesk.answer-published')?.detail).toMatchObject({
      hasLooked: true,
    })
  })

  it('before a second person approved the answer', async () => {
    const id = await assigned(people)
    await expect(publish(id)).rejects.toMatchObject({ code: 'deeds.not-now' })
  })
})

describe('a published answer', () => {
  it('begins from a text without the asker', async () => {
    const id = await answered(people)
    const { suggestion } = (await showForExpert(people.second, id, 'answer-question')) ?? {}
    expect(suggestion?.question).toBe('een partner wil iets delen. een partner vraagt dit.')
  })

  it('reveals nothing of who asked, to nobody and on no way: not the number of the question, nor when', async () => {
    const id = await answered(people, { title: 'Een bijzondere vraag' })
    await publish(id, { title: 'Kanariepiet delen?' })
    for (const ctx of [test.visitor, people.shop, test.machine('koopplein-demo')]) {
      const [found] = await find(ctx, 'kanariepiet')
      expect(Object.keys(found ?? {}).toSorted()).toEqual([
        'answer',
        'id',
        'isPublic',
        'publishedOn',
        'question',
        'title',
      ])
      const said = JSON.stringify(found)
      for (const secret of ['deltabank', 'Vera', id, 'bijzondere'])
        expect(said.toLowerCase()).not.toContain(secret.toLowerCase())
      const rows = (table: string) =>
        transaction(ctx, async (tx) => (await sql`select * from ${sql.table(table)}`.execute(tx)).rows)
      for (const table of ['helpdesk.publication', 'helpdesk.question', 'helpdesk.expert'])
        expect(await rows(table), table).toEqual([])
    }
  })

  it('of two askers is the same, byte by byte, but for its own number', async () => {
    const other: People = { ...people, bank: people.shop }
    const ids = [await answered(people), await answered(other, { text: 'Koopplein wil iets.' })]
    for (const id of ids) await publish(id, { title: 'Tweelingvraag?' })
    const [one, two] = await find(test.visitor, 'tweelingvraag')
    expect({ ...one, id: '' }).toEqual({ ...two, id: '' })
  })

  it('for partners only is not there for who is not signed in', async () => {
    const id = await answered(people)
    await publish(id, { title: 'Egelvraag?', audience: 'partners' })
    expect(await find(test.visitor, 'egelvraag')).toEqual([])
    expect(await find(people.shop, 'egelvraag')).toHaveLength(1)
  })

  it('is found by the forms of Dutch words, and gone when it is taken away', async () => {
    const id = await answered(people)
    await publish(id, { title: 'Mag een winkel rekeningen doorgeven?', answer: 'Zij zijn opgelicht. Dus ja.' })
    for (const words of ['oplichten', 'doorgegeven', 'rekening winkel', '"winkel rekeningen"'])
      expect(
        (await find(test.visitor, words)).map(({ title }) => title),
        words,
      ).toContain('Mag een winkel rekeningen doorgeven?')
    expect(await find(test.visitor, 'winkel -rekeningen')).toEqual([])
    expect(await find(test.visitor, '!&|()')).toEqual([])
    await retractAnswer(people.first, id, { sequence: await versionOf(people.first, id) })
    expect(await find(test.visitor, 'oplichten')).toEqual([])
    await publish(id)
  })
})

describe('names in a text', () => {
  it('are guessed after a title and where two words with a capital follow each other', () => {
    expect(namesIn('Volgens mevrouw Jansen belde Kees van der Molen de bank.')).toEqual([
      'Jansen',
      'Kees van der Molen',
    ])
    expect(namesIn('Vraag het aan Fatma Öztürk-Yılmaz, of aan Ali el Amrani.')).toEqual([
      'Fatma Öztürk-Yılmaz',
      'Ali el Amrani',
    ])
  })

  it('are not seen in laws, bodies and the begin of a sentence', () => {
    const text =
      'De Autoriteit Persoonsgegevens zegt nee. Artikel 10 AVG. Het Openbaar Ministerie mag dit wel, in Nederland.'
    expect(namesIn(text)).toEqual([])
  })

  it('of the asker are seen as a word, not within another word', () => {
    const asker = { name: 'Vera Vrager', organisation: 'KPN (demo)' }
    expect(anonymityOf('Bij kpn gaat dat zo.', asker).namesAsker).toBe(true)
    expect(anonymityOf('Het inkpnten.', asker).namesAsker).toBe(false)
    expect(withoutAsker('KPN (demo) en KPN', asker, 'een bedrijf')).toBe('een bedrijf en een bedrijf')
  })
})
