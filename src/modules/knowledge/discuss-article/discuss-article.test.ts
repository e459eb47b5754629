// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { changesOf, form, knowledgePeople, published } from '../article/article.fixture.ts'
import { listKept } from '../keep-article/list-kept.query.ts'
import { showArticle } from '../read-article/show-article.query.ts'
import { beginArticle, reviseArticle } from '../write-article/write-article.command.ts'
import { answerComment, removeComment, sayUnder } from './discuss-article.command.ts'

const test = await testContext()
const people = await knowledgePeople(test)

it('a question is answered by the owner, and can become part of the article', async () => {
  const id = await published(people.writer)
  const question = await sayUnder(people.seller, id, { kind: 'question', text: 'Geldt dit ook voor een marktplaats?' })
  const open = async () => (await listKept(people.colleague)).articles.find((one) => one.id === id)?.openQuestions
  expect(await open()).toBe(1)
  await expect(answerComment(people.banker, question, { answer: 'Ja.' })).rejects.toMatchObject({ status: 404 })
  await answerComment(people.colleague, question, { answer: 'Ja, ook daar.' })
  expect(await open()).toBe(0)
  const text = { ...form, body: 'Dit geldt ook voor een marktplaats.', why: 'Vraag verwerkt.', takenUp: [question] }
  await reviseArticle(people.writer, id, { ...text, changes: await changesOf(people.writer, id) })
  const [shown] = (await showArticle(people.banker, id))?.comments ?? []
  expect(shown).toMatchObject({
    answer: 'Ja, ook daar.',
    answeredName: 'Carla Collega',
    takenUp: 2,
    organisation: 'Koopplein (demo)',
  })
})

it('what is removed is gone for others, with a reason for whoever wrote it, and kept', async () => {
  const id = await published(people.writer)
  const said = await sayUnder(people.teller, id, { kind: 'remark', text: 'Dit hoort hier niet.' })
  await expect(removeComment(people.seller, said, { because: 'Weg' })).rejects.toMatchObject({ status: 404 })
  await removeComment(people.colleague, said, { because: 'Gaat over iets anders.' })
  expect((await showArticle(people.banker, id))?.comments).toEqual([])
  for (const who of [people.teller, people.writer])
    expect((await showArticle(who, id))?.comments).toMatchObject([{ removedBecause: 'Gaat over iets anders.' }])
  const own = await sayUnder(people.seller, id, { kind: 'remark', text: 'Vergissing.' })
  await removeComment(people.seller, own, { because: 'Vergissing' })
  await expect(removeComment(people.seller, own, { because: 'Nog eens' })).rejects.toMatchObject({ status: 404 })
})

it('refuses data of somebody, a draft, and what is too much', async () => {
  const id = await published(people.writer)
  await expect(sayUnder(people.seller, id, { kind: 'remark', text: 'Bel 06 12345678.' })).rejects.toMatchObject({
    fields: [{ field: 'text' }],
  })
  const draft = await beginArticle(people.writer, form)
  await expect(sayUnder(people.colleague, draft, { kind: 'remark', text: 'x' })).rejects.toMatchObject({ status: 404 })
  for (let count = 0; count < 20; count++)
    await sayUnder(people.banker, id, { kind: 'remark', text: `Nummer ${count}` })
  await expect(sayUnder(people.banker, id, { kind: 'remark', text: 'Nog een' })).rejects.toMatchObject({ status: 429 })
})
