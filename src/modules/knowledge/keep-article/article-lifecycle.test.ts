// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { changesOf, enrol, form, knowledgePeople, leave, now, published } from '../article/article.fixture.ts'
import { compareVersions } from '../compare-versions/compare-versions.query.ts'
import { sayUnder } from '../discuss-article/discuss-article.command.ts'
import { showArticle } from '../read-article/show-article.query.ts'
import { searchArticles } from '../search-articles/search-articles.query.ts'
import { beginArticle, reviseArticle } from '../write-article/write-article.command.ts'
import { answerOffer, appointHolder, offerArticle, takeOrphan } from './hand-over.command.ts'
import { countToKeep, listKept } from './list-kept.query.ts'
import { confirmReview, publishArticle, withdrawArticle } from './publish-article.command.ts'
import { setCircle } from './set-circle.command.ts'
import { showKept } from './show-kept.query.ts'

const test = await testContext()
const people = await knowledgePeople(test)
await test.approveNumbers()

const day = 86_400_000
const revise = async (id: string, change: Record<string, string | string[]>, ctx = people.writer) =>
  reviseArticle(ctx, id, { ...form, why: 'Beter zo.', ...change, changes: await changesOf(ctx, id) })
const publish = async (id: string, ctx = people.writer) => publishArticle(ctx, id, Number(await changesOf(ctx, id)))

describe('the life of an article', () => {
  it('readers see a new text only once it is published; every text is kept with who, when and why', async () => {
    const id = await published(people.writer, { title: 'Eerst', body: 'De oude tekst staat hier.' })
    await revise(
      id,
      { title: 'Daarna', body: 'De nieuwe tekst staat hier.', why: 'Er kwam een cijfer bij.' },
      people.colleague,
    )
    expect((await showArticle(people.banker, id))?.title).toBe('Eerst')
    expect((await searchArticles(people.banker, { words: 'Daarna' })).count).toBe(0)
    expect((await showArticle(people.writer, id))?.hasNewText).toBe(true)
    await publish(id)
    expect((await showArticle(people.banker, id))?.title).toBe('Daarna')
    const compared = await compareVersions(people.writer, id, { from: 1, to: 2 })
    expect(compared?.versions.map(({ number, byName, why }) => ({ number, byName, why }))).toEqual([
      { number: 2, byName: 'Carla Collega', why: 'Er kwam een cijfer bij.' },
      { number: 1, byName: 'Willem Schrijver', why: '' },
    ])
    expect(compared?.compared.body.filter(({ change }) => change !== 'same')).toEqual([
      { text: 'oude', change: 'removed' },
      { text: 'nieuwe', change: 'added' },
    ])
    expect(await compareVersions(people.banker, id, { from: 1, to: 2 })).toBeNull()
    expect(await compareVersions(people.reader, id, { from: 1, to: 2 })).toBeNull()
  })

  it('two who write at once: the second is told, and nothing of either is lost', async () => {
    const id = await published(people.writer)
    const seen = await changesOf(people.writer, id)
    await reviseArticle(people.colleague, id, { ...form, body: 'Tekst van Carla.', why: 'Aanvulling.', changes: seen })
    const second = reviseArticle(people.writer, id, {
      ...form,
      body: 'Tekst van Willem.',
      why: 'Ook iets.',
      changes: seen,
    })
    await expect(second).rejects.toMatchObject({ status: 409, values: { who: 'Carla Collega' } })
    await revise(id, { body: 'Tekst van Willem.' })
    const { versions } = (await compareVersions(people.writer, id, { from: 1, to: 2 })) ?? { versions: [] }
    expect(versions).toHaveLength(3)
  })

  it('is withdrawn by a person, with a reason, and then only its owner sees it', async () => {
    const id = await published(people.writer, { audience: 'public', title: 'Achterhaald stuk' })
    expect((await showArticle(test.visitor, id))?.title).toBe('Achterhaald stuk')
    await withdrawArticle(people.writer, id, { because: 'Achterhaald.', changes: await changesOf(people.writer, id) })
    expect(await showArticle(test.visitor, id)).toBeNull()
    expect(await showArticle(people.banker, id)).toBeNull()
    expect((await showArticle(people.colleague, id))?.withdrawnBecause).toBe('Achterhaald.')
    await expect(publish(id)).rejects.toMatchObject({ status: 409 })
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toEqual([
      'knowledge.article-begun',
      'knowledge.article-published',
      'knowledge.article-withdrawn',
    ])
  })

  it('says by itself that it was not looked at in time, hides nothing, and stands in the list of its owner', async () => {
    const id = await published(people.writer, { title: 'Oud stuk', reviewOn: '2026-12-05' })
    const statesOf = async () => {
      const one = (await listKept(people.colleague)).articles.find((each) => each.id === id)
      return { isStale: one?.isStale, isDueSoon: one?.isDueSoon }
    }
    expect(await statesOf()).toEqual({ isStale: false, isDueSoon: true })
    const before = await countToKeep(people.colleague)
    test.setNow(new Date(now.getTime() + 30 * day))
    expect(await showArticle(people.banker, id)).toMatchObject({ isStale: true, reviewedOn: '2026-11-25' })
    expect((await searchArticles(people.banker, { words: '"Oud stuk"' })).articles[0]?.isStale).toBe(true)
    expect(await statesOf()).toEqual({ isStale: true, isDueSoon: false })
    await confirmReview(people.colleague, id, { reviewOn: '1-6-2027', changes: await changesOf(people.writer, id) })
    expect(await showArticle(people.banker, id)).toMatchObject({ isStale: false, reviewedOn: '2026-12-25' })
    expect(await countToKeep(people.colleague)).toBe(before - 1)
    test.setNow(now)
  })

  it('refuses a day of review that has passed or lies too far ahead', async () => {
    for (const reviewOn of ['2026-11-25', '2020-01-01', '2029-01-01', 'morgen'])
      await expect(beginArticle(people.writer, { ...form, reviewOn })).rejects.toMatchObject({
        fields: [{ field: 'reviewOn' }],
      })
  })

  it('points out what our parsers take for data of somebody, and lets the reporting points through', async () => {
    const at = (field: string) => ({ fields: [expect.objectContaining({ field })] })
    await expect(beginArticle(people.writer, { ...form, body: 'Bel 06 12345678 niet terug.' })).rejects.toMatchObject(
      at('body'),
    )
    await expect(beginArticle(people.writer, { ...form, title: 'Over boef@mail.example' })).rejects.toMatchObject(
      at('title'),
    )
    await expect(beginArticle(people.writer, { ...form, body: '[x](http://nep.example)' })).rejects.toMatchObject(
      at('body'),
    )
    const id = await beginArticle(people.writer, {
      ...form,
      body: 'Bel de Fraudehelpdesk op 088-786 73 72, of kijk op politie.nl. Meer bij [het CCV](https://hetccv.nl/uitleg).',
    })
    expect(id).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('who sees to an article', () => {
  it('hands over to a colleague, and to another organisation only when that says yes', async () => {
    const id = await published(people.writer, { audience: 'amber', toOrganisations: ['koopplein-demo'] })
    const changes = async () => changesOf(people.writer, id)
    await appointHolder(people.writer, id, {
      holder: people.colleague.actor.id,
      holderRole: 'team',
      changes: await changes(),
    })
    expect((await showArticle(people.reader, id))?.holderName).toBe('Carla Collega')
    const stranger = { holder: people.banker.actor.id, holderRole: 'team', changes: await changes() }
    await expect(appointHolder(people.writer, id, stranger)).rejects.toMatchObject({ fields: [{ field: 'holder' }] })
    expect(await showArticle(people.banker, id)).toBeNull()
    await offerArticle(people.writer, id, { to: 'deltabank-demo', changes: await changes() })
    expect((await listKept(people.banker)).offered).toEqual([
      expect.objectContaining({ id, organisation: 'Politie (demo)' }),
    ])
    await expect(answerOffer(people.colleague, id, true)).rejects.toMatchObject({ status: 404 })
    await answerOffer(people.banker, id, true)
    expect(await showKept(people.writer, id)).toBeNull()
    const taken = await showKept(people.banker, id)
    expect(taken).toMatchObject({ organisationId: 'deltabank-demo', holderName: 'Bas Banker', offeredTo: null })
    // Those it was for still read it.
    expect(await showArticle(people.seller, id)).not.toBeNull()
    expect(await showArticle(people.reader, id)).not.toBeNull()
  })

  it('who leaves does not take an article along: colleagues go on, and what was for named people is taken over on the record', async () => {
    const leaver = await enrol(test, 'politie-demo', 'Gert Gaat', 'analyst')
    const open = await published(leaver, { title: 'Van een vertrekker' })
    const red = await published(leaver, {
      audience: 'red',
      toPeople: 'Tessa Teller, Deltabank (demo)',
      title: 'Geheim',
    })
    await expect(takeOrphan(people.colleague, red)).rejects.toMatchObject({ status: 404 })
    await leave(test, leaver)
    const kept = await listKept(people.colleague)
    expect(kept.articles.find(({ id }) => id === open)?.isHolderGone).toBe(true)
    expect(kept.orphans).toEqual([{ id: red, reviewOn: '2027-06-01' }])
    expect(JSON.stringify(kept)).not.toContain('Geheim')
    await expect(takeOrphan(people.banker, red)).rejects.toMatchObject({ status: 404 })
    expect(await showArticle(people.colleague, red)).toBeNull()
    await takeOrphan(people.colleague, red)
    expect((await showArticle(people.colleague, red))?.title).toBe('Geheim')
    expect((await listAudit(test.ctx, red)).map(({ action }) => action)).toContain('knowledge.article-taken')
  })

  it('names people exactly: a name that is not there, or is there twice, is refused', async () => {
    await enrol(test, 'deltabank-demo', 'Bas Banker', 'analyst')
    const tooMany = Array.from({ length: 51 }, () => 'Tessa Teller, Deltabank (demo)').join('\n')
    for (const toPeople of [
      'Niemand Hier, Deltabank (demo)',
      'Tessa Teller',
      'Bas Banker, Deltabank (demo)',
      '',
      tooMany,
    ])
      await expect(beginArticle(people.writer, { ...form, audience: 'red', toPeople })).rejects.toMatchObject({
        fields: [{ field: 'toPeople' }],
      })
  })
})

describe('a circle that opens', () => {
  it('leaves what was said in the smaller one with its owner and whoever said it', async () => {
    const id = await published(people.writer, { audience: 'amber', toOrganisations: ['deltabank-demo'] })
    await sayUnder(people.teller, id, { kind: 'remark', text: 'Bij ons gebeurde dit met de koala.' })
    const said = async (ctx = people.seller) => (await showArticle(ctx, id))?.comments.length
    expect(await said(people.banker)).toBe(1)
    await setCircle(people.writer, id, { audience: 'partners', changes: await changesOf(people.writer, id) })
    expect(await said(people.seller)).toBe(0)
    expect(await said(people.banker)).toBe(0)
    expect(await said(people.teller)).toBe(1)
    expect(await said(people.writer)).toBe(1)
    expect((await searchArticles(people.seller, { words: 'koala' })).count).toBe(0)
  })

  it('a narrower one is gone at once for whoever is not in it', async () => {
    const id = await published(people.writer)
    await sayUnder(people.teller, id, { kind: 'remark', text: 'Goed stuk.' })
    expect((await showArticle(people.banker, id))?.comments).toHaveLength(1)
    const narrow = {
      audience: 'amber',
      toOrganisations: ['deltabank-demo'],
      changes: await changesOf(people.writer, id),
    }
    await setCircle(people.writer, id, narrow)
    expect(await showArticle(people.seller, id)).toBeNull()
    expect((await showArticle(people.banker, id))?.comments).toHaveLength(1)
  })
})
