// SPDX-License-Identifier: EUPL-1.2
// The life of an edition: written, sent, signed, broken by its source, mended, published and corrected since.
import { describe, expect, it } from 'vitest'
import { subjectOf } from '#foundation/access'
import { inTransaction, sql } from '#foundation/db'
import { messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { readDraft } from '../compose/read-draft.query.ts'
import { wordsOf } from '../compose/document.ts'
import {
  aBody,
  asked,
  changesOf,
  factsheetPeople,
  now,
  published,
  sent,
  setFigure,
  sign,
  someFigures,
  written,
} from '../edition/edition.fixture.ts'
import { publishEdition } from '../publish-edition/publish-edition.command.ts'
import { readPublished } from '../read-edition/read-edition.query.ts'
import { factsheetMessages } from '../edition/edition.text.ts'
import { sendEdition } from '../send-edition/send-edition.command.ts'
import { reviseEdition } from '../write-edition/write-edition.command.ts'
import { signPassages } from './sign-passages.command.ts'

const test = await testContext()
const people = await factsheetPeople(test)
const figures = await someFigures(test)
test.setNow(now)

const states = async (id: string) => {
  const draft = await readDraft(people.writer, id)
  return Object.fromEntries(draft?.asked.map(({ source, state }) => [source, state]) ?? [])
}
const revise = async (id: string, body: string) =>
  reviseEdition(people.writer, id, { changes: await changesOf(people.writer, id), title: 'Trends en cijfers', body })
const publish = async (id: string) => publishEdition(people.writer, id, { changes: await changesOf(people.writer, id) })
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refusal)) throw new Error('was not refused')
  return { status: error.status, said: messageOf(error.code, 'nl', error.values) }
}
const textOf = async (id: string) => {
  const draft = await readDraft(people.writer, id)
  return draft?.composed.passages.map(wordsOf).join('\n') ?? ''
}

describe('a signature', () => {
  it('is of exactly one text and its figures, and falls when one of them changes', async () => {
    const id = await sent(people, '2010-1', aBody(figures))
    expect(await states(id)).toEqual({ NVB: 'waiting', politie: 'waiting' })
    await sign(people.police, id)
    await sign(people.banker, id)
    expect(await states(id)).toEqual({ NVB: 'signed', politie: 'signed' })
    // A sentence of the banks only.
    await revise(id, aBody(figures).replace('Banken stelden', 'De banken stelden'))
    expect(await states(id)).toEqual({ NVB: 'fallen', politie: 'signed' })
    expect((await refusal(publish(id))).said).toContain('NVB')
    await sign(people.banker, id)
    await setFigure(test, figures.police2022, { value: 7459 })
    expect(await states(id)).toEqual({ NVB: 'signed', politie: 'fallen' })
    await setFigure(test, figures.police2022, { value: 7458 })
    expect(await states(id)).toEqual({ NVB: 'signed', politie: 'signed' })
    // Words without a figure are nobody's.
    await revise(
      id,
      aBody(figures).replace('Banken stelden', 'De banken stelden').replace('Een inleiding', 'De inleiding'),
    )
    expect(await states(id)).toEqual({ NVB: 'signed', politie: 'signed' })
  })

  it('is given by an organisation for its own figures only, and only for what was on the screen', async () => {
    const id = await sent(people, '2010-2', aBody(figures))
    const draft = await readDraft(people.police, id)
    expect(draft?.asked.map(({ source }) => source)).toEqual(['politie'])
    expect(draft?.asked[0]?.passages.join()).toContain('7.458 meldingen')
    expect(draft?.asked[0]?.passages.join()).not.toContain('Banken')
    const [bank] = (await readDraft(people.banker, id))?.asked ?? []
    const entries = { changes: await changesOf(people.writer, id), source: 'NVB', digest: bank?.digest ?? '' }
    expect((await refusal(signPassages(people.police, id, entries))).status).toBe(403)
    expect((await refusal(signPassages(people.banker, id, { ...entries, digest: 'x' }))).status).toBe(409)
    expect((await refusal(signPassages(people.outsider, id, entries))).status).toBe(404)
    expect(await readDraft(people.outsider, id)).toBeNull()
    expect(await readDraft(test.visitor, id)).toBeNull()
    expect((await states(id)).NVB).toBe('waiting')
  })

  it('is not asked of an organisation in which nobody may give it', async () => {
    const id = await written(people, '2019-1', aBody(figures))
    await sql`insert into partners.organisation (id, name, kind) values ('meldpunt-leeg', 'Meldpunt', 'reporting-point')`.execute(
      test.ctx.db.kysely,
    )
    const entries = { changes: await changesOf(people.writer, id), ...asked, 'signer-nvb': 'meldpunt-leeg' }
    const refused = sendEdition(people.writer, id, entries)
    await expect(refused).rejects.toMatchObject({ fields: [{ field: 'signer-nvb', code: 'factsheets.nobody-signs' }] })
  })

  it('is not lost when the sources are asked again', async () => {
    const id = await sent(people, '2011-1', aBody(figures))
    await sign(people.police, id)
    await sendEdition(people.writer, id, { changes: await changesOf(people.writer, id), ...asked })
    expect(await states(id)).toEqual({ NVB: 'waiting', politie: 'signed' })
    const other = { ...asked, 'signer-politie': 'koopplein-demo' }
    await sendEdition(people.writer, id, { changes: await changesOf(people.writer, id), ...other })
    expect((await states(id)).politie).toBe('waiting')
    expect(await readDraft(people.police, id)).toBeNull()
  })
})

describe('a draft breaks visibly', () => {
  it('when a figure is withdrawn: in its place, in the list of what to mend, and it cannot be published', async () => {
    const id = await sent(people, '2011-2', aBody(figures))
    await sign(people.police, id)
    await sign(people.banker, id)
    await setFigure(test, figures.banks2022, { withdrawn: 'Een bank telde dubbel.' })
    const draft = await readDraft(people.writer, id)
    expect(draft?.composed.problems.map(({ message }) => message).join()).toContain('Een bank telde dubbel.')
    expect(draft?.composed.problems.every(({ line }) => line === 7 || line === 9)).toBe(true)
    expect(await textOf(id)).toContain('Ingetrokken: Schade')
    expect(await textOf(id)).not.toContain('50,8')
    const { status, said } = await refusal(publish(id))
    expect(status).toBe(409)
    expect(said).toContain('Een bank telde dubbel.')
    await setFigure(test, figures.banks2022, { withdrawn: '' })
    await publish(id)
  })

  it('when a figure is corrected: until the writer has read the sentence again', async () => {
    const id = await sent(people, '2012-1', aBody(figures))
    await setFigure(test, figures.police2022, { value: 7000 })
    const broken = (await readDraft(people.writer, id))?.composed.problems ?? []
    expect(broken.map(({ message }) => message).join()).toMatch(/Het was 7\.458 en is nu 7\.000/)
    await revise(id, aBody(figures))
    expect((await readDraft(people.writer, id))?.composed.problems).toEqual([])
    await setFigure(test, figures.police2022, { value: 7458 })
  })

  it('on a doubtful figure, an unknown one and a typed number, and is kept all the same', async () => {
    const unknown = '0190a000-0000-7000-8000-0000000000ff'
    const body = `Van alle mensen {{cijfer ${figures.doubtful}}}.\n\nOf {{cijfer ${unknown}}}.\n\nRuim 300 euro {{cijfer ${figures.police2022}}}.`
    const id = await written(people, '2012-2', body)
    const draft = await readDraft(people.writer, id)
    expect(draft?.composed.problems.map(({ line }) => line)).toEqual([1, 3, 5])
    expect(draft?.edition.body).toBe(body.trim())
    const counted = await written(people, '2016-1', aBody(figures), 'Ruim 300 miljoen')
    const [inTitle] = (await readDraft(people.writer, counted))?.composed.problems ?? []
    expect(inTitle?.message).toContain('In de titel staat een getal: 300')
    const entries = { changes: await changesOf(people.writer, id), ...asked }
    expect((await refusal(sendEdition(people.writer, id, entries))).status).toBe(409)
  })
})

describe('a published edition', () => {
  it('keeps its words and figures, and says beside them what changed since', async () => {
    const id = await published(people, '2013-1', aBody(figures))
    const before = await readPublished(test.visitor, '2013-1')
    await setFigure(test, figures.police2022, { value: 8000 })
    await setFigure(test, figures.banks2021, { withdrawn: 'Oud cijfer klopte niet.' })
    const after = await readPublished(test.visitor, '2013-1')
    expect(after?.document).toEqual(before?.document)
    expect(before?.later).toEqual([])
    expect(after?.later.map(({ kind, was, now: is }) => [kind, was, is])).toEqual(
      expect.arrayContaining([
        ['corrected', '7.458', '8.000'],
        ['withdrawn', expect.stringContaining('47,6'), 'Oud cijfer klopte niet.'],
      ]),
    )
    await setFigure(test, figures.police2022, { value: 7458 })
    await setFigure(test, figures.banks2021, { withdrawn: '' })
    // Not by its maker, and not past the code.
    expect((await refusal(reviseEdition(people.writer, id, { changes: '9', title: 'x', body: 'x' }))).status).toBe(409)
    const done = await inTransaction(test.ctx.db, subjectOf(people.writer.actor), async (tx) => {
      await sql`select set_config('app.factsheets', 'write sign', true)`.execute(tx)
      return sql`update factsheets.edition set title = 'anders' where id = ${id}`.execute(tx)
    })
    expect(done.numAffectedRows).toBe(0n)
    expect(JSON.stringify(after?.document)).not.toContain('Tekenaar')
  })

  it('is what the next one counts changes from, and nothing is compared over a missing year', async () => {
    await published(people, '2014-1', aBody(figures))
    const { police2023, banks2022, banks2025, police2022 } = figures
    await sql`update statistics.observation set withdrawn = 'Fout.' where source = 'NVB' and form = 'FF-410'
      and indicator = 'loss' and period in ('2023', '2024')`.execute(test.ctx.db.kysely)
    const body = `Politie {{verandering ${police2023}}}.\n\nBanken {{verandering ${banks2025}}}.\n\nZelfde {{verandering ${banks2022}}} en {{verandering ${police2023} ${police2022}}}.`
    const id = await written(people, '2014-2', body)
    const text = await textOf(id)
    expect(text).toContain('Politie 6,5% lager dan over 2022.')
    expect(text).toMatch(/Banken niet te vergelijken met 2022: er ontbreken cijfers/)
    expect(text).toContain('Zelfde geen nieuwer cijfer dan in de vorige factsheet')
    expect((await readDraft(people.writer, id))?.composed.previous?.number).toBe('2014-1')
  })
})

it('nobody overwrites what they did not see', async () => {
  const id = await written(people, '2015-1', aBody(figures))
  const seen = await changesOf(people.writer, id)
  await revise(id, aBody(figures))
  const late = reviseEdition(people.writer, id, { changes: seen, title: 'x', body: aBody(figures) })
  expect((await refusal(late)).status).toBe(409)
})

it('a factsheet of next year is not published in this one', async () => {
  const people = await factsheetPeople(test)
  const id = await sent(people, '2027-1', aBody(await someFigures(test)))
  const changes = await changesOf(people.writer, id)
  await expect(publishEdition(people.writer, id, { changes })).rejects.toThrow(
    expect.objectContaining({ code: factsheetMessages.yearToCome }),
  )
})
