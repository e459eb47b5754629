// SPDX-License-Identifier: EUPL-1.2
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { ReportsDropped, submitReports } from '#modules/reports'
import { announce } from '#foundation/events'
import { demoIban, demoPhone, formatIban, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { tagFaults } from '../../../../tests/pdf-tags.ts'
import { answerRequest } from '../../measures/answer-request/answer-request.command.ts'
import { askedToFreeze } from '../../measures/request/request.fixture.ts'
import { tellReplies } from '../../replies/tell-replies/tell-replies.command.ts'
import { attach, fetched, filed, made, maker, receiver } from '../dossier/dossier.fixture.ts'
import type { DossierContent } from '../dossier/content.ts'
import { buildDossier } from '../build-dossier/build-dossier.command.ts'
import { emptyDossiers } from '../empty-dossiers/empty-dossiers.command.ts'
import { handOver } from '../hand-over/hand-over.command.ts'
import { knownDossiers } from '../know-identifier/known-dossiers.query.ts'
import { readDossier } from './read-dossier.query.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const police = asActor('person', 'politie-demo', ['dossiers:make', 'cases:read', 'reports:read', 'disclosures:read'])
const prosecutor = asActor('person', 'om-demo', ['dossiers:receive'])
const bank = asActor('person', 'deltabank-demo', ['dossiers:make', 'dossiers:receive', 'cases:read', 'reports:read'])
const { get, post } = visitorOf(() => site, police)
const revisionIn = (html: string) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ''
let number = 7_910_000
const iban = () => demoIban(++number)
let phone = 40
const line = () => demoPhone(++phone)
const contentOf = (files: Map<string, Buffer>) =>
  JSON.parse(files.get('data/dossier.json')?.toString() ?? '{}') as DossierContent
const deeds = async (action: string, id: string) =>
  (
    await test.ctx.db.pool.query('select purpose, detail from foundation.audit where action = $1 and subject_id = $2', [
      action,
      id,
    ])
  ).rows

/** The words of a PDF. */
async function printedIn(data: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise
  let words = ''
  for (let page = 1; page <= pdf.numPages; page++)
    for (const item of (await (await pdf.getPage(page)).getTextContent()).items)
      if ('str' in item) words += `${item.str} `
  return words
}

describe('a dossier', () => {
  it('holds what the own organisation has of the case, and nothing of bystanders or of others', async () => {
    const [account, own, aside, shown] = [iban(), iban(), iban(), line()]
    const paid = { kind: 'iban' as const, value: account, role: 'paid-to' as const }
    const reports = await filed(test, [
      {
        narrative: `Ik betaalde ${formatIban(account)}. Mijn buurvrouw heeft ${formatIban(aside)}. Het scherm zei ${shown}.`,
        lossInCents: 12_345,
        occurredOn: '2026-03-02',
        identifiers: [
          paid,
          { kind: 'iban', value: own, role: 'own' },
          { kind: 'phone', value: shown, role: 'display' },
        ],
      },
      { narrative: 'Ook betaald.', lossInCents: 0, identifiers: [paid] },
      { narrative: 'Weet het niet.', identifiers: [paid] },
    ])
    await filed(test, [{ narrative: 'GEHEIM VAN DE BANK', identifiers: [paid] }], 'deltabank-demo')
    const sum = await attach(test, reports[0] ?? '', 'Afschrift van de betaling')
    const unscanned = await attach(test, reports[1] ?? '', 'Niet gescand', 'not-scanned')
    await attach(test, reports[2] ?? '', 'Besmet', 'malware-found')
    const id = await made(test, reports[0] ?? '')
    const { verdict, files, text: all, bytes, given } = await fetched(test, maker(test), id)
    expect(verdict).toMatchObject({ findings: [], isTrusted: true })
    expect(bytes.length).toBe(given.length)
    for (const hidden of [aside, formatIban(aside), shown, 'GEHEIM VAN DE BANK']) expect(all).not.toContain(hidden)
    expect(all).toContain(account)
    // The page of the account has it, for whoever made it.
    const known = (who: string) =>
      knownDossiers(maker(test, who), { id: test.ctx.newId(), kind: 'iban', canonical: account }, 'nagaan')
    expect((await known('politie-demo')).lines).toEqual([
      expect.objectContaining({ key: id, href: `/werkbank/dossiers/${id}`, isNow: false }),
    ])
    expect((await known('deltabank-demo')).lines).toEqual([])
    const entries = (files.get('data/reports.jsonl')?.toString() ?? '').trimEnd().split('\n')
    expect(entries).toHaveLength(3)
    const first = entries.map((one) => JSON.parse(one)).find(({ id: one }) => one === reports[0])
    expect(first.narrative).toContain(formatIban(account))
    expect(first.narrative.match(/\[weggelaten: /g)).toHaveLength(2)
    expect(first.leftOut).toBe(2)
    const payments = (files.get('data/payments.jsonl')?.toString() ?? '').trimEnd().split('\n')
    const payment = payments.map((one) => JSON.parse(one)).find(({ report }) => report === first.ref)
    expect(payment).toMatchObject({ cents: 12_345, from: own, to: [account], day: '2026-03-02' })
    const content = contentOf(files)
    expect(content.totals).toMatchObject({
      reports: 3,
      ofOthers: 1,
      lossInCents: 12_345,
      withLoss: 1,
      withoutLoss: 1,
      lossUnknown: 1,
      accounts: 1,
      evidence: 3,
      evidenceLeftOut: 2,
      leftOut: 2,
    })
    expect(content.evidence).toContainEqual(
      expect.objectContaining({ sha256: sum, file: `data/evidence/${sum}.txt`, why: null }),
    )
    // What no scanner called clean is named with its sum, and its bytes are nowhere.
    expect(content.evidence).toContainEqual(
      expect.objectContaining({ sha256: unscanned, file: null, why: expect.stringContaining('Niet gescand') }),
    )
    for (const held of ['Niet gescand', 'Besmet'])
      expect([...files].filter(([file]) => file.startsWith('data/evidence/')).join()).not.toContain(held)
    expect(files.get(`data/evidence/${sum}.txt`)?.toString()).toBe('Afschrift van de betaling')
    expect(content.links[0]).toMatchObject({ value: formatIban(account), standing: 'links' })
    expect(content.missing.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['holder', 'amount', 'day', 'of-others', 'recovered']),
    )
    expect(content.missing.map(({ what }) => what)).not.toContain('proof-of-payment')
    const pdf = await getDocument({ data: new Uint8Array(files.get('data/dossier.pdf') ?? []), verbosity: 0 }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: expect.stringContaining('Dossier over zaak'), Language: 'nl-NL' })
    const printed = await printedIn(new Uint8Array(files.get('data/dossier.pdf') ?? []))
    expect(printed).toContain(formatIban(account))
    for (const hidden of [formatIban(aside), aside, 'GEHEIM VAN DE BANK']) expect(printed).not.toContain(hidden)
  }, 60_000)

  it('holds what a bank was asked to freeze, and what the bank did', async () => {
    const value = iban()
    const [report = '', other = ''] = await filed(
      test,
      [1, 2].map(() => ({
        narrative: 'Betaald.',
        fraudForm: 'FF-111',
        identifiers: [{ kind: 'iban' as const, value, role: 'paid-to' as const }],
      })),
    )
    const asked = await askedToFreeze(test, report)
    const say = { outcome: 'done', words: 'GEHEIM VAN DE BANK', reference: 'B-1' } as const
    await answerRequest(test.as('deltabank-demo', 'measures:answer'), asked, { answer: 'confirm', ...say })
    const id = await made(test, other)
    const { files, text: all } = await fetched(test, maker(test), id)
    expect(contentOf(files).measures).toMatchObject([
      {
        measure: 'freeze',
        about: { value, part: 'party' },
        status: 'in-force',
        outcome: 'done',
        inForceAt: expect.any(String),
      },
    ])
    // What they wrote to each other stays with them.
    expect(all).not.toContain('GEHEIM VAN DE BANK')
    const pdf = new Uint8Array(files.get('data/dossier.pdf') ?? [])
    expect(await printedIn(pdf)).toMatch(/Bevriezen .*Van kracht/)
    // Title, language, tags for all text, words for the drawing, heads of tables: what a program can see of PDF/UA without a validator.
    expect(await tagFaults(pdf)).toEqual([])
    const page = await site.inject({ url: `/werkbank/dossiers/${id}`, headers: police })
    expect(textOf(page.body)).toMatch(/Bevriezen.*Van kracht/)
  }, 60_000)

  it('is as its JSON Schema says', async () => {
    const value = iban()
    const [report] = await filed(
      test,
      [1, 2].map(() => ({
        narrative: 'Betaald.',
        lossInCents: 100,
        identifiers: [{ kind: 'iban' as const, value, role: 'paid-to' as const }],
      })),
    )
    const { files } = await fetched(test, maker(test), await made(test, report ?? ''))
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    const check = (schema: string, data: unknown) => {
      const valid = ajv.compile(JSON.parse(files.get(`data/schema/${schema}.schema.json`)?.toString() ?? '{}'))
      expect(valid(data), JSON.stringify(valid.errors)).toBe(true)
    }
    check('dossier', contentOf(files))
    const lines = (file: string) =>
      (files.get(file)?.toString() ?? '')
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one))
    for (const one of lines('data/reports.jsonl')) check('report', one)
    for (const one of lines('data/payments.jsonl')) check('payment', one)
    for (const one of lines('data/identifiers.jsonl')) check('identifier', one)
  })

  it('never changes; the next one says what did', async () => {
    const value = iban()
    const paid = { kind: 'iban' as const, value, role: 'paid-to' as const }
    const [report] = await filed(test, [
      { narrative: 'Een.', lossInCents: 100, identifiers: [paid] },
      { narrative: 'Twee.', lossInCents: 200, identifiers: [paid] },
    ])
    const first = await made(test, report ?? '')
    const before = await fetched(test, maker(test), first)
    await filed(test, [{ narrative: 'Drie.', lossInCents: 300, identifiers: [paid] }])
    // Heard twice: it is made once.
    await buildDossier(test.ctx, first)
    expect((await fetched(test, maker(test), first)).bytes.equals(before.bytes)).toBe(true)
    const second = await made(test, report ?? '')
    const content = contentOf((await fetched(test, maker(test), second)).files)
    expect(content).toMatchObject({
      version: 2,
      previous: before.verdict.number,
      changes: { reportsAdded: 1, reportsGone: 0, reportsChanged: 0, identifiersAdded: 0, lossBeforeInCents: 300 },
    })
    await expect(
      test.ctx.db.pool.query("update dossiers.dossier set purpose = 'anders' where id = $1", [first]),
    ).rejects.toThrow('never changes')
  })

  it('is for its maker and its recipient only, and each that fetches it is written down with a purpose', async () => {
    const value = iban()
    const paid = { kind: 'iban' as const, value, role: 'paid-to' as const }
    const [report] = await filed(test, [
      { narrative: 'Een.', identifiers: [paid] },
      { narrative: 'Twee.', identifiers: [paid] },
    ])
    const page = `/werkbank/zaken/${report}/dossier`
    expect((await get(page, bank)).statusCode).toBe(404)
    const wrong = await post(page, { recipient: 'deltabank-demo', reason: 'investigate', purpose: `Zie ${value}` })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#make-recipient"')
    expect(wrong.body).toContain('href="#make-purpose"')
    expect(wrong.body).toContain(`Zie ${value}</textarea>`)
    const asked = await post(page, { recipient: 'om-demo', reason: 'investigate', purpose: 'Graag onderzoek.' })
    expect(asked.statusCode).toBe(303)
    const here = asked.headers.location ?? ''
    const id = here.split('/').at(-1) ?? ''
    expect(textOf((await get(here)).body)).toContain('Wacht op de beurt')
    await test.settle()
    expect(textOf((await get(here)).body)).toContain('Klaar')
    expect(textOf((await get(page)).body)).toContain('D-2')
    expect(textOf((await get('/werkbank/dossiers')).body)).toContain('Openbaar Ministerie (demo)')
    const file = `/werkbank/dossiers/${id}/bestand`
    for (const who of [bank, prosecutor])
      expect((await post(file, { file: 'pdf', purpose: 'kijken' }, who)).statusCode).toBe(404)
    expect((await get(`/werkbank/dossiers/${id}`, bank)).statusCode).toBe(404)
    expect((await get(`/werkbank/dossiers/ontvangen/${id}`, prosecutor)).statusCode).toBe(404)
    const empty = await post(file, { file: 'pdf', purpose: ' ', from: 'made' })
    expect(empty.headers.location).toBe(`${here}?fout=doel`)
    expect((await get(`${here}?fout=doel`)).body).toContain('href="#fetch-purpose"')
    const pdf = await post(file, { file: 'pdf', purpose: 'nalezen' })
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await deeds('dossiers.dossier-downloaded', id)).toMatchObject([
      { purpose: 'nalezen', detail: { file: 'pdf' } },
    ])
    // Nobody answers for it but whoever got it.
    const answer = { answer: 'take-up', revision: '1' }
    expect((await post(`/werkbank/dossiers/ontvangen/${id}`, answer, bank)).statusCode).toBe(404)
    expect((await post(`/werkbank/dossiers/${id}`, { intent: 'hand-over', revision: '1' }, bank)).statusCode).toBe(404)
  }, 60_000)

  it('goes to the recipient by the exchange core, and what they do with it reaches who filed', async () => {
    const value = iban()
    const paid = { kind: 'iban' as const, value, role: 'paid-to' as const }
    const code = receiptCodeOf(new Uint8Array(12).fill(9))
    const [web] = await submitReports(test.visitor, [{ narrative: 'Via het formulier.', identifiers: [paid] }], {
      origin: 'web',
      receiptCode: code,
    })
    await test.settle()
    const [report] = await filed(test, [
      { narrative: 'Een.', identifiers: [paid] },
      { narrative: 'Twee.', identifiers: [paid] },
    ])
    const id = await made(test, report ?? '')
    const notices = async (reportId: string) =>
      // What `replies` tells them when nothing keeps it back.
      (
        await test.ctx.db.pool.query('select nl from replies.reply where report_id = $1 order by happened_at, about', [
          reportId,
        ])
      ).rows
    const here = `/werkbank/dossiers/${id}`
    const there = `/werkbank/dossiers/ontvangen/${id}`
    const shown = await get(here)
    expect(textOf(shown.body)).toContain('Draag over aan Openbaar Ministerie (demo)')
    expect((await post(here, { intent: 'hand-over', revision: '1' })).statusCode).toBe(409)
    const done = await post(here, { intent: 'hand-over', tell: 'yes', revision: revisionIn(shown.body) })
    expect(done.statusCode).toBe(303)
    await test.settle()
    expect((await notices(web?.reportId ?? '')).map(({ nl }) => nl)).toEqual([
      expect.stringContaining('Dat dossier ligt nu bij Openbaar Ministerie (demo).'),
    ])
    const stored = await test.ctx.db.pool.query(
      "select exchange, purpose from sharing.disclosure where item_kind = 'dossier' and item_id = $1",
      [id],
    )
    expect(stored.rows).toEqual([{ exchange: 'dossier', purpose: 'investigate' }])
    expect(textOf((await get('/werkbank/dossiers/ontvangen', prosecutor)).body)).toContain('Politie (demo)')
    const read = await get(there, prosecutor)
    expect(textOf(read.body)).toContain('Ontvangen')
    expect((await fetched(test, receiver(test), id)).verdict.findings).toEqual([])
    const bare = await post(
      there,
      { answer: 'return', words: 'Zie bijlage', revision: revisionIn(read.body) },
      prosecutor,
    )
    expect(bare.statusCode).toBe(422)
    expect(bare.body).toContain('href="#answer-ground"')
    expect(bare.body).toContain('Zie bijlage</textarea>')
    const taken = { answer: 'take-up', reference: 'OM-1', tell: 'yes', revision: revisionIn(read.body) }
    expect((await post(there, taken, prosecutor)).statusCode).toBe(303)
    // The page was old by then.
    expect((await post(there, taken, prosecutor)).statusCode).toBe(409)
    await test.settle()
    expect(await notices(web?.reportId ?? '')).toMatchObject([
      { nl: expect.stringContaining('in behandeling genomen') },
    ])
    const again = await get(there, prosecutor)
    const secret = { answer: 'investigate', revision: revisionIn(again.body) }
    expect((await post(there, secret, prosecutor)).statusCode).toBe(303)
    const last = await get(there, prosecutor)
    const over = { answer: 'dismiss', ground: 'no-suspect', tell: 'yes', revision: revisionIn(last.body) }
    expect((await post(there, over, prosecutor)).statusCode).toBe(303)
    await test.settle()
    const told = await notices(web?.reportId ?? '')
    // Nobody said that they may know of the investigation.
    expect(told.map(({ nl }) => nl).join(' ')).not.toContain('doet onderzoek')
    expect(told.at(-1)?.nl).toContain('geen verdachte gevonden')
    expect(textOf((await get(here)).body)).toContain('Geseponeerd')
    test.setNow(new Date(Date.now() + 4 * 86_400_000))
    await tellReplies(test.ctx)
    const follow = await post('/mijn-melding', { code }, {})
    const cookie = String(follow.headers['set-cookie']).split(';')[0] ?? ''
    const mine = await site.inject({ url: '/mijn-melding', headers: { cookie } })
    expect(textOf(mine.body)).toContain('Er komt geen strafzaak: geen verdachte gevonden.')
    test.setNow(new Date())
  }, 90_000)

  it('does not go where no agreement lets it, and then nothing went', async () => {
    const value = iban()
    const paid = { kind: 'iban' as const, value, role: 'paid-to' as const }
    const [report] = await filed(
      test,
      [
        { narrative: 'Een.', identifiers: [paid] },
        { narrative: 'Twee.', identifiers: [paid] },
      ],
      'gemeente-waterwijk-demo',
    )
    const by = maker(test, 'gemeente-waterwijk-demo')
    const id = await made(test, report ?? '', { by })
    const revision = (await readDossier(by, id))?.dossier.revision ?? 0
    await expect(handOver(by, id, revision, false)).rejects.toMatchObject({ status: 409 })
    expect((await readDossier(by, id))?.dossier).toMatchObject({ course: 'kept', handedOverAt: null })
    expect((await get(`/werkbank/dossiers/ontvangen/${id}`, prosecutor)).statusCode).toBe(404)
  })

  it('is emptied and recalled when a report in it is erased, and when its time is over', async () => {
    const value = iban()
    const paid = { kind: 'iban' as const, value, role: 'paid-to' as const }
    const reports = await filed(test, [
      { narrative: 'Een.', identifiers: [paid] },
      { narrative: 'Twee.', identifiers: [paid] },
    ])
    const [gone, old] = [await made(test, reports[0] ?? ''), await made(test, reports[0] ?? '')]
    await handOver(maker(test), gone, (await readDossier(maker(test), gone))?.dossier.revision ?? 0, false)
    await test.settle()
    const parts = async (id: string) =>
      (await test.ctx.db.pool.query('select count(*)::int as n from dossiers.part where dossier_id = $1', [id])).rows[0]
        .n
    test.setNow(new Date(Date.now() + 31 * 86_400_000))
    await test.ctx.db.pool.query(
      "update dossiers.dossier set files_until = now() + interval '60 days' where id <> $1",
      [old],
    )
    expect(await emptyDossiers(test.ctx)).toBe(1)
    expect([await parts(old), (await parts(gone)) > 0]).toEqual([0, true])
    const { pool } = test.ctx.db
    const reportIds = [reports[1] ?? '']
    await transaction(test.ctx, (tx) => announce(test.ctx, tx, ReportsDropped, { reportIds, reason: 'erased' }))
    await test.settle()
    expect(await parts(gone)).toBe(0)
    const recalled = await pool.query(
      "select count(*)::int as n from sharing.message where kind = 'recall' and item_kind = 'dossier'",
    )
    expect(recalled.rows[0].n).toBeGreaterThan(0)
    expect(textOf((await get(`/werkbank/dossiers/ontvangen/${gone}`, prosecutor)).body)).toContain('teruggetrokken')
    const refused = await post(
      `/werkbank/dossiers/${gone}/bestand`,
      { file: 'pdf', purpose: 'x', from: 'received' },
      prosecutor,
    )
    expect(refused.statusCode).toBe(303)
    test.setNow(new Date())
  }, 60_000)
})

it('every table shows its rows to whose they are, and to nobody else', async () => {
  const count = async (organisation: string, table: string) => {
    const client = await test.ctx.db.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        "select set_config('role', 'dijkwacht_app', true), set_config('app.kind', 'person', true), set_config('app.organisation', $1, true)",
        [organisation],
      )
      return (await client.query(`select count(*)::int as n from dossiers.${table}`)).rows[0].n as number
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  for (const table of ['dossier', 'file', 'report', 'identifier', 'outcome'])
    expect(await count('politie-demo', table), table).toBeGreaterThan(0)
  for (const table of ['dossier', 'file', 'part', 'report', 'identifier', 'outcome'])
    expect(await count('koopplein-demo', table), table).toBe(0)
  // Bytes are given by the program only, after it wrote down who takes them.
  expect(await count('politie-demo', 'part')).toBe(0)
  // Whoever got a dossier sees it and its files, and not by which reports it was made.
  expect(await count('om-demo', 'dossier')).toBeGreaterThan(0)
  expect(await count('om-demo', 'report')).toBe(0)
})
