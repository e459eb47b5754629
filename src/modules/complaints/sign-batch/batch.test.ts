// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { selectToSign, selectTotals } from '../batch/batch-draft.store.ts'
import { complaintDesk, mandateOf, moved, ownCompany } from '../complaint/complaint.fixture.ts'
import { formOf } from '../forms/forms.ts'
import { beginBatch, dropBatch } from '../read-batch/begin-batch.command.ts'
import { chooseColumns } from '../read-batch/choose-columns.command.ts'
import { proposeColumns } from '../read-batch/columns.query.ts'
import { readRow } from '../read-batch/read-row.query.ts'
import { findBatch, readLeftFile, seeContent } from '../read-batch/see-batch.query.ts'
import { setMandates } from '../set-mandates/set-mandates.command.ts'
import { saveAnswers } from '../write-complaint/write-complaint.command.ts'
import { showBatch } from './show-batch.query.ts'
import { signBatch, signDrafts } from './sign-batch.command.ts'

const test = await testContext()
const desk = await complaintDesk(test)
// Who signs in the background is looked up, so that this must be somebody.
const signatory = await personOf(test, 'hanneke', 'fietsen-test')
const form = formOf('invoice-fraud') ?? expect.fail()
const shared = {
  victim: 'company',
  contactName: 'Noortje Voorbeeld',
  contactMail: 'inkoop@fietsfabriek.example',
  howChanged: 'mail',
  deceived: 'yes',
  trick: 'yes',
  because: 'yes',
  gain: 'yes',
}

/** Somebody of an organisation with the role of a signatory. */
async function personOf(own: TestContext, name: string, organisationId: string): Promise<Context> {
  const personId = own.ctx.newId()
  await transaction(own.ctx, async (tx) => {
    await sql`update partners.organisation set is_demo = false where id = ${organisationId}`.execute(tx)
    await sql`insert into partners.person (id, organisation_id, name, issuer, subject, roles)
      values (${personId}, ${organisationId}, ${name}, 'test', ${name}, '{complaint-signatory}')`.execute(tx)
  })
  const seen = own.as(organisationId, 'complaints:prepare', 'complaints:sign')
  return { ...seen, actor: { ...seen.actor, kind: 'person', id: personId, name } as never }
}

/** Chooses the file and its columns as they are proposed, and has the rows read. Gives the batch. */
async function handedIn(
  name: string,
  content: Uint8Array | string,
  more: Record<string, string> = {},
): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const wanted = { companyNumber: ownCompany, branchNumber: null, form: form.id, isReport: false }
  const id = await beginBatch(desk.preparer, wanted, { name, bytes })
  const { table } = (await seeContent(desk.preparer, id, 'prepare-complaints')) ?? expect.fail()
  await chooseColumns(desk.preparer, id, {
    columns: proposeColumns(form, table.headers),
    shared: { ...shared, ...more },
  })
  await test.settle()
  return id
}

const header = 'Ons kenmerk;Datum;Bedrag;Tegenrekening;Omschrijving;supplier\n'
const line = (n: number, more: { account?: string; day?: string; amount?: string } = {}) =>
  `R-${n};${more.day ?? '3-11-2026'};${more.amount ?? `${n},50`};${more.account ?? demoIban(8_000_000 + n)};Verhaal ${n};Leverancier ${n}\n`
const found = (id: string) => findBatch(desk.preparer, id)
const totals = (id: string) => transaction(test.ctx, (tx) => selectTotals(tx, id))
const statuses = (id: string) =>
  transaction(test.ctx, async (tx) => {
    const rows = await sql<{
      status: string
      number: string | null
      versions: number
      digest: string | null
    }>`select status,
        c.number, count(v.*)::int as versions, min(encode(v.digest, 'hex')) as digest
      from complaints.complaint c join complaints.version v on v.complaint_id = c.id where batch_id = ${id}
      group by c.id order by batch_row`.execute(tx)
    return rows.rows
  })

describe('a file of cases', () => {
  it('of which one account is broken becomes a draft of every other row, and a report that a spreadsheet opens', async () => {
    const broken = demoIban(8_000_003).slice(0, -1) + 'x'
    const id = await handedIn(
      'zaken.csv',
      header + [1, 2, 3, 4].map((n) => line(n, n === 3 ? { account: broken } : {})).join(''),
    )
    expect(await found(id)).toMatchObject({ state: 'stored', storedCount: 3, wrongCount: 1, knownCount: 0 })
    const csv = String(await readLeftFile(desk.preparer, id, 'csv'))
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect(csv).toContain(broken)
    expect(csv).toMatch(/,'4,/)
    expect((await readLeftFile(desk.preparer, id, 'xlsx'))?.slice(0, 2).toString()).toBe('PK')
    // Nobody else sees it, nor the police before somebody signed.
    expect(await findBatch(desk.stranger, id)).toBeNull()
    expect(await readLeftFile(desk.stranger, id, 'csv')).toBeNull()
    // Mended and sent again as a whole, the others are known and only the one is new.
    const again = await handedIn('zaken.csv', header + [1, 2, 3, 4].map((n) => line(n)).join(''))
    expect(await found(again)).toMatchObject({ storedCount: 1, knownCount: 3, wrongCount: 0 })
  })

  it('keeps what a spreadsheet did to accounts, numbers, days and amounts from being the filer’s problem', async () => {
    const workbook = writeExcel([
      ['Kenmerk', 'Datum', 'Bedrag', 'IBAN', 'Telefoon', 'Verhaal', 'supplier'],
      ['X-1', 46_329, '1,234.50', `="${demoIban(8_100_001)}"`, 31_612_345_678, 'Een', 'A'],
      ['X-2', '2026-11-04 14:05', '1.234,50', demoIban(8_100_002), '612345679.0', 'Twee', 'A'],
      ['X-3', '1-1-2099', '12', demoIban(8_100_003), null, 'Drie', 'A'],
    ] as never) as unknown as { toBuffer(): Promise<Buffer> }
    const id = await handedIn('zaken.xlsx', new Uint8Array(await workbook.toBuffer()))
    expect(await found(id)).toMatchObject({ storedCount: 2, wrongCount: 1 })
    const shown = await showBatch(desk.preparer, id, 1)
    expect(shown?.drafts.map(({ lossInCents, occurredOn }) => [lossInCents, occurredOn])).toEqual([
      [123_450, '2026-11-03'],
      [123_450, '2026-11-04'],
    ])
    expect(shown?.drafts[0]?.stated.map(({ kind }) => kind).toSorted()).toEqual(['iban', 'phone'])
    expect(shown?.left[0]).toMatchObject({ row: 4, problems: [{ field: 'from', code: 'complaints.in-future' }] })
  })

  it('is read in two encodings at once, and as JSON', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${header}E-1;3-11-2026;1,00;${demoIban(8_200_001)};Fryslân;Zoë\n`, 'utf8'),
      Buffer.from(`E-2;3-11-2026;1,00;${demoIban(8_200_002)};caf\xe9;L\xe9on\n`, 'latin1'),
    ])
    const id = await handedIn('gemengd.csv', mixed)
    expect(await found(id)).toMatchObject({ storedCount: 2 })
    const json = JSON.stringify([
      {
        ownReference: 'J-1',
        from: '2026-11-03',
        loss: 149.95,
        paidTo: [demoIban(8_200_003)],
        narrative: 'x',
        supplier: 'A',
      },
      { ownReference: 'J-2', from: '2026-11-03', loss: 10, paidTo: [demoIban(8_200_004)], narrative: 'x' },
    ])
    const other = await handedIn('zaken.json', json)
    expect(await found(other)).toMatchObject({ storedCount: 1, wrongCount: 1 })
  })

  it('recognises the same case in two files: by its words, by its reference, and by what it names', async () => {
    await handedIn('een.csv', header + line(31) + line(32))
    const id = await handedIn(
      'twee.csv',
      header +
        line(31) +
        line(32, { amount: '99' }) +
        line(33, { account: demoIban(8_000_031), amount: '31,50' }) +
        line(33),
    )
    expect(await found(id)).toMatchObject({ storedCount: 1, knownCount: 1, wrongCount: 2 })
    const shown = await showBatch(desk.preparer, id, 1)
    expect(shown?.left.map(({ row, kind, problems }) => [row, kind, problems[0]?.code])).toEqual([
      [3, 'wrong', 'complaints.reference-known'],
      [5, 'wrong', 'complaints.reference-known'],
      [2, 'known', 'complaints.row-known'],
    ])
    // Looks like the first: shown before it is signed, not refused.
    expect(shown?.totals.alike).toBe(1)
    expect(shown?.drafts[0]?.likeId).not.toBeNull()
  })

  it('is refused with what to do when a question has no column and no answer for all rows', async () => {
    const id = await beginBatch(
      desk.preparer,
      { companyNumber: ownCompany, branchNumber: null, form: form.id, isReport: false },
      { name: 'x.csv', bytes: new TextEncoder().encode('Datum;Bedrag\n3-11-2026;1\n') },
    )
    await expect(chooseColumns(desk.preparer, id, { columns: ['from', 'loss'], shared })).rejects.toMatchObject({
      fields: [{ field: 'shared-narrative' }, { field: 'shared-supplier' }],
    })
    expect(await found(id)).toMatchObject({ state: 'mapping' })
    await expect(
      beginBatch(
        desk.stranger,
        { companyNumber: ownCompany, branchNumber: null, form: form.id, isReport: false },
        { name: 'x.csv', bytes: new TextEncoder().encode('Datum\n1-1-2026\n') },
      ),
    ).rejects.toMatchObject({ code: 'complaints.mandate-none' })
  })

  it('never becomes an answer that a question of the form does not have', () => {
    const rules = { demoBankAllowed: true, language: 'nl' } as const
    const columns = ['howChanged', 'from', 'loss', 'paidTo', 'ownReference']
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (cells) => {
        const { answers, problems } = readRow(form, cells, columns, rules)
        const known = ['mail', 'altered', 'false', 'phone', '', undefined]
        expect(known).toContain(answers.howChanged)
        // What was not understood is told, not dropped.
        const cell = cells[0]?.trim() ?? ''
        if (answers.howChanged === '') expect([problems.length > 0, cell].some(Boolean)).toBe(true)
      }),
    )
  })
})

describe('a list', () => {
  const five = [1, 2, 3, 4, 5]

  it('is signed in one go, and every case is a complaint by itself', async () => {
    const id = await handedIn('lijst.csv', header + five.map((n) => line(100 + n)).join(''))
    const { seen } = await totals(id)
    await expect(signBatch(desk.preparer, id, seen)).rejects.toMatchObject({
      code: 'complaints.mandate-may-not-sign',
    })
    await expect(signBatch(desk.stranger, id, seen)).rejects.toMatchObject({ status: 404 })
    await signBatch(signatory, id, seen)
    const rows = await statuses(id)
    expect(new Set(rows.map(({ number }) => number)).size).toBe(5)
    expect(new Set(rows.map(({ digest }) => digest)).size).toBe(5)
    expect(rows.every(({ status, versions }) => status === 'submitted' && versions === 1)).toBe(true)
    expect(await found(id)).toMatchObject({ state: 'signed', signedName: 'hanneke' })
    // Said twice, it is done once.
    await signBatch(signatory, id, seen)
    await signDrafts(test.ctx, id)
    expect(await statuses(id)).toEqual(rows)
    // Thrown away afterwards, what was filed stays.
    await dropBatch(desk.preparer, id)
    const [first] = rows
    const kept = await transaction(test.ctx, (tx) =>
      sql<{ id: string }>`select id from complaints.complaint where number = ${first?.number}`.execute(tx),
    )
    expect(kept.rows).toHaveLength(1)
    await moved(test, desk.police, { complaintId: kept.rows[0]?.id ?? '', step: 'confirm', policeNumber: 'PL-1' })
  })

  it('goes on where it was interrupted, when the mandate was taken away halfway, and signs none twice', async () => {
    const id = await handedIn('onderbroken.csv', header + five.map((n) => line(200 + n)).join(''))
    // The mandate is revoked as soon as the second one is signed.
    let numbers = 0
    const watched: Context = {
      ...signatory,
      newId: () => signatory.newId(),
      announcer: {
        publish: async (...said) => {
          await signatory.announcer.publish(...said)
          if (JSON.stringify(said).includes('complaint-submitted') && ++numbers === 2)
            await setMandates(test.ctx, [{ ...mandateOf('fietsen-test', ownCompany), isRevoked: true }])
        },
      },
    }
    await signBatch(watched, id, (await totals(id)).seen)
    expect(await found(id)).toMatchObject({ state: 'stopped', stoppedBecause: 'complaints.mandate-revoked' })
    const half = await statuses(id)
    expect(half.filter(({ status }) => status === 'submitted')).toHaveLength(2)
    await setMandates(test.ctx, [mandateOf('fietsen-test', ownCompany)])
    await signBatch(signatory, id, (await totals(id)).seen)
    const all = await statuses(id)
    expect(all.map(({ number }) => number).slice(0, 2)).toEqual(half.map(({ number }) => number).slice(0, 2))
    expect(all.every(({ status, versions }) => status === 'submitted' && versions === 1)).toBe(true)
    expect(await found(id)).toMatchObject({ state: 'signed' })
  })

  it('that changed since it was looked at is not signed', async () => {
    const id = await handedIn('gewijzigd.csv', header + line(301) + line(302))
    const { seen } = await totals(id)
    const [first] = await transaction(test.ctx, (tx) => selectToSign(tx, id, { after: -1, most: 1 }))
    await saveAnswers(desk.preparer, first?.id ?? '', { loss: '1.000.000' })
    await expect(signBatch(signatory, id, seen)).rejects.toMatchObject({ code: 'web.changed-meanwhile' })
    expect((await statuses(id)).map(({ status }) => status)).toEqual(['draft', 'draft'])
  })

  it('of which somebody else has to sign what one handed in is refused to who handed it in', async () => {
    await setMandates(test.ctx, [{ ...mandateOf('fietsen-test', ownCompany), needsTwo: true }])
    const wanted = { companyNumber: ownCompany, branchNumber: null, form: form.id, isReport: true }
    const bytes = new TextEncoder().encode(header + line(401))
    const id = await beginBatch(signatory, wanted, { name: 'zelf.csv', bytes })
    const { table } = (await seeContent(signatory, id, 'prepare-complaints')) ?? expect.fail()
    await chooseColumns(signatory, id, { columns: proposeColumns(form, table.headers), shared })
    await expect(signBatch(signatory, id, (await totals(id)).seen)).rejects.toMatchObject({
      code: 'complaints.two-people',
    })
    await setMandates(test.ctx, [mandateOf('fietsen-test', ownCompany)])
  })
})

it('a long file is read, and a long list signed, in the background', async () => {
  const rows = (from: number, count: number) => Array.from({ length: count }, (_, n) => line(from + n)).join('')
  const long = await handedIn('lang.csv', header + rows(1_000, 510))
  expect(await found(long)).toMatchObject({ state: 'stored', storedCount: 510, doneCount: 510 })
  const id = await handedIn('vijftig.csv', header + rows(2_000, 45))
  await signBatch(signatory, id, (await totals(id)).seen)
  expect(await found(id)).toMatchObject({ state: 'signing' })
  await test.settle()
  expect((await statuses(id)).filter(({ status }) => status === 'submitted')).toHaveLength(45)
  expect(await found(id)).toMatchObject({ state: 'signed' })
}, 60_000)
