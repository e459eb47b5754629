// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { countJudged, recordAudit } from '#foundation/audit'
import { classificationsOf, decideFacet } from '#modules/classification'
import { correctIdentifier, submitReports } from '#modules/reports'
import { sayJudged } from '#modules/statistics'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { monthsAfter, spanOfMonth } from './judged.ts'

const test = await testContext()
const site = await testSite(test)
const police = 'politie-demo'
const analyst = () => test.as(police, 'reports:read', 'reports:confirm')
const reader = asActor('person', police, ['statistics:read'])
const shown = async (month: string) => textOf(await site.as(reader).text(`/werkbank/kwaliteit?maand=${month}`))

async function told(narrative: string): Promise<string> {
  const [receipt] = await submitReports(test.machine(police, 'reports:file'), [{ narrative, identifiers: [] }])
  await test.settle()
  return receipt?.reportId ?? ''
}

/** So many judgements of one kind, as the deeds of people leave them. */
const judged = (action: string, right: number, wrong: number) =>
  transaction(test.ctx, (tx) =>
    recordAudit(test.ctx, tx, { action, subjectKind: 'report', subjectId: '1', program: { right, wrong } }),
  )

describe('what the program got wrong', () => {
  it('is counted from what people put right, by kind', async () => {
    test.setNow(new Date('2026-06-10T10:00:00Z'))
    const account = demoIban(61)
    const story = `Ik werd gebeld door iemand van mijn bank, ik moest mijn geld naar een veilige rekening overmaken: ${account}. Ik heb € 900 overgemaakt naar ${account}.`
    const [id, same] = [await told(story), await told(story)]
    const read = (await classificationsOf(test.ctx, [id])).get(id)?.form
    expect(read).toMatch(/^FF-/)
    const form = { facet: 'form', reason: 'gelezen' } as const
    await decideFacet(analyst(), { ...form, reportId: id, concept: 'FF-112' })
    await decideFacet(analyst(), { ...form, reportId: same, concept: read ?? '' })
    // A second thought of a person says nothing of the program.
    await decideFacet(analyst(), { ...form, reportId: id, concept: 'FF-111' })
    const role = { kind: 'iban', value: account, reason: 'nagevraagd' } as const
    await correctIdentifier(analyst(), { ...role, reportId: id, role: 'uninvolved' })
    await correctIdentifier(analyst(), { ...role, reportId: same, role: 'paid-to' })
    await correctIdentifier(analyst(), { ...role, reportId: id, role: 'paid-to' })
    expect(await countJudged(test.ctx, spanOfMonth('2026-06'))).toEqual([
      { action: 'classification.facet-decided', right: 1, wrong: 1 },
      { action: 'reports.identifier-corrected', right: 1, wrong: 1 },
    ])
    expect(await countJudged(test.ctx, spanOfMonth('2026-05'))).toEqual([])
  })

  it('is told with how sure it is, and of what nobody looked at nothing', async () => {
    test.setNow(new Date('2026-08-31T21:59:59Z'))
    await judged('signals.signal-dismissed', 0, 12)
    await judged('signals.signal-confirmed', 48, 0)
    await judged('cases.case-split', 0, 3)
    test.setNow(new Date('2026-08-31T22:00:01Z'))
    await judged('signals.signal-dismissed', 0, 99)
    const page = await shown('2026-08')
    expect(page).toContain('Bekeken en rechtgezet in augustus 2026')
    expect(page).toContain('20%, 95 procent zeker tussen 12% en 32%')
    expect(page).toContain('alleen wat iemand veranderde')
    expect(await shown('2026-07')).toContain('In juli 2026 keek nog niemand iets na')
  })

  it('is told everybody in three sentences about the month before, or in one that it cannot be said', async () => {
    test.setNow(new Date('2026-04-15T10:00:00Z'))
    expect(await sayJudged(test.visitor)).toEqual([
      'In maart 2026 keken mensen te weinig na om te zeggen hoe vaak het programma het fout had.',
    ])
    test.setNow(new Date('2026-03-15T10:00:00Z'))
    await judged('reports.draft-sent', 300, 30)
    await judged('classification.facet-decided', 40, 20)
    await judged('identifiers.listing-withdrawn', 0, 2)
    test.setNow(new Date('2026-04-15T10:00:00Z'))
    const sentences = await sayJudged(test.visitor)
    expect(sentences).toEqual([
      'In maart 2026 keken mensen 392 keer na wat ons programma had gelezen of voorgesteld. 52 keer klopte dat niet, en zetten zij het recht.',
      'Het vaakst ging het mis bij de soort fraude: 20 van de 60 keer.',
      'Minder dan 5 keer wezen wij een waarschuwing af, of namen wij die terug.',
    ])
    expect(textOf(await site.as({}).text('/zo-werkt-het'))).toContain(sentences[0])
  })

  it('is for partners who may read figures, and the record itself for the program alone', async () => {
    expect((await site.as(asActor('person', police, ['reports:read'])).get('/werkbank/kwaliteit')).statusCode).toBe(403)
    expect(() => countJudged(test.visitor, spanOfMonth('2026-06'))).toThrow('only for the program')
  })
})

it('goes from month to month over a year, and begins and ends them at Dutch midnight', () => {
  expect([monthsAfter('2026-12', 1), monthsAfter('2026-01', -1), monthsAfter('2026-06', -18)]).toEqual([
    '2027-01',
    '2025-12',
    '2024-12',
  ])
  expect(spanOfMonth('2026-03')).toEqual({
    from: new Date('2026-02-28T23:00:00Z'),
    until: new Date('2026-03-31T22:00:00Z'),
  })
})
