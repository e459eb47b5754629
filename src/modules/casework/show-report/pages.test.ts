// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { textOfCell } from '#foundation/text'
import { linkReports, listCaseReports } from '#modules/cases'
import { submitReports } from '#modules/reports'
import { demoIban, demoPhone, formatIban, reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'
import { changeNote, writeNote } from '../write-note/write-note.command.ts'

let ids: string[] = []

const test = await testContext()
const site = await testSite(test)
ids = await fileInvented(test, 'deltabank-demo', [
  {
    narrative: `Ik betaalde aan ${demoIban(91)}.\nDaarna hoorde ik niets.`,
    account: 91,
    lossInCents: 94_937,
    occurredOn: '2026-11-20',
    reference: '=1+1',
  },
  {
    narrative: 'Nooit iets gekregen.',
    account: 91,
    lossInCents: 94_937,
    occurredOn: '2026-11-20',
    reference: '-2+3',
  },
  { account: 92, reference: '0012' },
])

const analyst = asActor('person', 'deltabank-demo', [
  'reports:read',
  'reports:confirm',
  'cases:read',
  'cases:work',
  'casework:export',
])
const reader = asActor('person', 'deltabank-demo', ['reports:read'])
const stranger = asActor('person', 'polderbank-demo', [
  'reports:read',
  'cases:work',
  'casework:export',
  'cases:read',
  'reports:confirm',
])
const get = (url: string, headers = analyst) => site.inject({ url, headers })
const post = (url: string, entries: [string, string][], headers = analyst) => site.as(headers).post(url, entries)
const page = (id = ids[0]) => `/werkbank/meldingen/${id}`

describe('the list', () => {
  it('shows the reports of the own organisation, and boxes only to who may work on them', async () => {
    const shown = await get('/werkbank/meldingen')
    expect(shown.statusCode).toBe(200)
    for (const id of ids) expect(shown.body).toContain(page(id))
    expect(shown.body.match(/<input[^>]*name="id\[\]"/g)).toHaveLength(3)
    expect((await get('/werkbank/meldingen', reader)).body).not.toContain('name="id[]"')
    expect((await get('/werkbank/meldingen', stranger)).body).toContain('U bent bij')
  })

  it('keeps a filter under a name, without script', async () => {
    const search = 'bedrag=900'
    const empty = await post(`/werkbank/meldingen?${search}`, [
      ['intent', 'save-filter'],
      ['search', search],
    ])
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Geef het filter een naam')
    const saved = await post(`/werkbank/meldingen?${search}`, [
      ['intent', 'save-filter'],
      ['search', search],
      ['name', 'Vanaf 900 euro'],
    ])
    expect(saved.headers.location).toBe(`/werkbank/meldingen?${search}`)
    const shown = await get('/werkbank/meldingen')
    expect(shown.body).toContain('Vanaf 900 euro')
    expect((await get(`/werkbank/meldingen?${search}`)).body).toContain('2 meldingen')
  })
})

describe('many people at once', () => {
  it('who open a report all get it: none holds a connection while it waits for another', async () => {
    const pages = await Promise.all(Array.from({ length: 24 }, () => get(page())))
    expect(pages.map(({ statusCode }) => statusCode)).toEqual(pages.map(() => 200))
  })
})

describe('a report', () => {
  it('shows the story with identifiers marked, for the eye and for the ear', async () => {
    const { body } = await get(page())
    expect(body).toMatch(
      new RegExp(`<mark[^>]*>${demoIban(91)}<span class="dw-hidden"> \\(rekeningnummer\\)</span></mark>`),
    )
    expect(body).toContain(formatIban(demoIban(91)))
    expect(body).toContain('in 2 eigen meldingen')
    expect(textOf(body)).toMatch(/misschien dubbel \( ?zelfde bedrag, zelfde dag/)
    expect((await get(page(), stranger)).statusCode).toBe(404)
  })

  it('is confirmed, and says so when somebody else was first', async () => {
    const done = await post(page(ids[2]), [
      ['intent', 'confirm'],
      ['seenStatus', 'received'],
    ])
    expect(done.statusCode).toBe(303)
    expect((await get('/werkbank/meldingen?stand=confirmed')).body).toContain(page(ids[2]))
    const late = await post(page(ids[2]), [
      ['intent', 'reject'],
      ['seenStatus', 'received'],
      ['reason', 'Geen fraude, denk ik'],
    ])
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Geen fraude, denk ik')
    expect(textOf(late.body)).toMatch(/heeft deze melding intussen op “Bevestigd” gezet \(.+\)\. Uw besluit is niet/)
    const nonsense = await post(page(ids[2]), [['intent', 'onzin']])
    expect([nonsense.statusCode, nonsense.body.includes('Er is niets veranderd')]).toEqual([400, true])
    expect(
      (
        await post(
          page(ids[0]),
          [
            ['intent', 'confirm'],
            ['seenStatus', 'received'],
          ],
          reader,
        )
      ).statusCode,
    ).toBe(404)
  })

  it('keeps both texts when two people change one note', async () => {
    const colleague = test.as('deltabank-demo', 'cases:work')
    const noteId = await writeNote(colleague, { reportId: ids[0] ?? '', text: 'Gebeld.' })
    await changeNote(colleague, { noteId, text: 'Gebeld, geen gehoor.', seenVersion: 1 })
    const mine: [string, string][] = [
      ['intent', 'change-note'],
      ['id', noteId],
      ['text', 'Gemaild met de melder.'],
    ]
    const late = await post(page(), [...mine, ['version', '1']])
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('heeft dit intussen gewijzigd')
    expect(late.body).toMatch(/<textarea[^>]*>Gemaild met de melder\.<\/textarea>/)
    expect(late.body).toMatch(/<blockquote[^>]*>Gebeld, geen gehoor\.<\/blockquote>/)
    expect(late.body).toMatch(/name="version" value="2"/)
    expect((await post(page(), [...mine, ['version', '2']])).statusCode).toBe(303)
  })

  it('is marked a duplicate of the report whose address was pasted', async () => {
    const empty = await post(page(ids[1]), [
      ['intent', 'duplicate'],
      ['reason', 'Zelfde aankoop'],
      ['of', 'die andere'],
    ])
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('Vul het nummer van de andere melding in')
    const done = await post(page(ids[1]), [
      ['intent', 'duplicate'],
      ['reason', 'Zelfde aankoop'],
      ['of', `http://localhost${page()}`],
    ])
    expect(done.statusCode).toBe(303)
    expect((await get(page(ids[1]))).body).toContain('Dubbel met')
    await post(page(ids[1]), [
      ['intent', 'restore'],
      ['seenStatus', 'duplicate'],
      ['reason', 'Toch niet'],
    ])
    expect((await get('/werkbank/meldingen')).body).toContain(page(ids[1]))
  })

  it('is marked a duplicate of the report whose short number was typed, of the own organisation only', async () => {
    const [theirs = ''] = await fileInvented(test, 'zeewind-demo', [{}])
    const named = (of: string) =>
      [
        ['intent', 'duplicate'],
        ['reason', 'Zelfde'],
        ['of', of],
      ] as [string, string][]
    expect((await post(page(ids[1]), named(reportCode(theirs)))).statusCode).toBe(422)
    expect(
      (
        await post(
          page(ids[1]),
          named(
            reportCode(ids[0] ?? '')
              .toLowerCase()
              .replace('-', ' '),
          ),
        )
      ).statusCode,
    ).toBe(303)
    expect(textOf((await get(page(ids[1]))).body)).toContain(`Dubbel met ${reportCode(ids[0] ?? '')}`)
    await post(page(ids[1]), [
      ['intent', 'restore'],
      ['seenStatus', 'duplicate'],
      ['reason', 'Toch niet'],
    ])
  })

  it('gets what fraud it is from a person, with a reason', async () => {
    const given: [string, string][] = [
      ['intent', 'classify'],
      ['seen', 'FF-110'],
      ['concept', 'FF-120'],
    ]
    const without = await post(page(ids[1]), given)
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('Schrijf op waarom')
    expect((await post(page(ids[1]), [...given, ['why', 'De melder verkocht']])).statusCode).toBe(303)
    expect((await get(page(ids[1]))).body).toContain('bepaald door een mens: De melder verkocht')
  })
})

describe('several reports', () => {
  const chosen = (): [string, string][] => ids.slice(0, 2).map((id) => ['id[]', id])

  it('are first shown, then handled, then taken back', async () => {
    const together = '/werkbank/meldingen/samen'
    const preview = await post(together, [...chosen(), ['deed', 'reject'], ['step', 'preview']])
    expect(preview.body).toContain('Er is nog niets gedaan')
    const without = await post(together, [...chosen(), ['deed', 'reject'], ['step', 'do']])
    expect(without.statusCode).toBe(422)
    const done = await post(together, [...chosen(), ['deed', 'reject'], ['step', 'do'], ['reason', 'Geen fraude']])
    expect(done.body).toContain('2 meldingen zijn behandeld')
    const undos = [...done.body.matchAll(/name="undo\[\]" value="([^"]+)"/g)].map((match): [string, string] => [
      'undo[]',
      match[1] ?? '',
    ])
    expect(undos).toHaveLength(2)
    expect((await post(together, [...undos, ['step', 'undo']])).body).toContain('2 meldingen zijn weer zoals ze waren')
    expect(
      (
        await post(together, [
          ['deed', 'reject'],
          ['step', 'preview'],
        ])
      ).statusCode,
    ).toBe(422)
    expect((await post(together, [...chosen(), ['step', 'preview']])).body).toContain('Bekijk en beslis')
    expect((await post(together, chosen(), reader)).statusCode).toBe(403)
  })
})

describe('the list as a file', () => {
  it('asks for a purpose, records it, and holds no formula', async () => {
    const file = '/werkbank/meldingen/export/bestand'
    const ask = '/werkbank/meldingen/export'
    const without = await post(ask, [['search', 'stand=all']])
    expect([without.statusCode, textOf(without.body)]).toEqual([
      422,
      expect.stringContaining('Waar heeft u dit bestand voor nodig?'),
    ])
    const asked = await post(ask, [
      ['search', 'stand=all'],
      ['purpose', 'recover-money'],
      ['more', 'Overleg met de bank'],
    ])
    const id = String(asked.headers.location).split('/').at(-1) ?? ''
    expect((await get(String(asked.headers.location))).body).toContain('Download CSV')
    const answer = await post(file, [['id', id]])
    expect(answer.headers['content-type']).toContain('text/csv')
    const [head = [], ...rows] = parse(answer.body, { bom: true })
    expect(rows).toHaveLength(3)
    const at = head.indexOf('Eigen kenmerk')
    expect(rows.map((row) => textOfCell(row[at] ?? '')).toSorted()).toEqual(['-2+3', '0012', '=1+1'])
    expect(rows.every((row) => (row[at] ?? '').startsWith("'"))).toBe(true)
    const lines = await listAudit(test.ctx, 'deltabank-demo')
    expect(lines.find(({ action }) => action === 'casework.queue-exported')).toMatchObject({
      purpose: 'Geld terughalen: Overleg met de bank',
      detail: { rows: 3 },
    })
    expect((await post(file, [['id', id]], reader)).statusCode).toBe(403)
    expect((await post(file, [['id', id]], stranger)).statusCode).toBe(404)
  })
})

describe('a report that was withdrawn', () => {
  it('counts no more, is given to nobody, and says who did what', async () => {
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{ account: 93, reference: 'weg' }])
    expect(await site.as(analyst).text(page(id))).toContain('Nog te bevestigen (telt al mee: partner)')
    expect((await get(page(id))).body).toContain('value="to-me"')
    const filer = asActor('person', 'deltabank-demo', ['reports:read', 'reports:file', 'cases:work'])
    expect(
      (
        await post(
          page(id),
          [
            ['intent', 'withdraw'],
            ['seenStatus', 'received'],
          ],
          filer,
        )
      ).statusCode,
    ).toBe(303)
    const shown = await site.as(analyst).get(page(id))
    expect(textOf(shown.body)).toContain('Telt mee nee, niet meer')
    expect(shown.body).not.toContain('value="to-me"')
    expect(shown.body).not.toContain('value="assign"')
    const given = await post(page(id), [
      ['intent', 'to-me'],
      ['version', '0'],
    ])
    expect(given.statusCode).toBe(409)
    expect(textOf(given.body)).toContain('De melder trok deze melding in.')
  })

  it('shows in its history the name of whoever changed it', async () => {
    const person = { id: '0190a000-0000-7000-8000-0000000000d9', name: 'Verzonnen Collega' }
    await test.ctx.db.pool.query(
      `insert into partners.organisation (id, name, kind) values ('deltabank-demo', 'Deltabank (demo)', 'bank') on conflict do nothing`,
    )
    await test.ctx.db.pool.query(
      `insert into partners.person (id, issuer, subject, name, organisation_id, roles) values ($1, 'test', 'd9', $2, 'deltabank-demo', '{}')`,
      [person.id, person.name],
    )
    const [id = ''] = await fileInvented(test, 'deltabank-demo', [{ account: 94, reference: 'af' }])
    const colleague = asActor('person', 'deltabank-demo', ['reports:read', 'reports:confirm'], person.id)
    const rejected: [string, string][] = [
      ['intent', 'reject'],
      ['seenStatus', 'received'],
      ['reason', 'Verzonnen door de indiener'],
    ]
    expect((await post(page(id), rejected, colleague)).statusCode).toBe(303)
    expect(await site.as(analyst).text(page(id))).toContain(`Afgewezen ${person.name} Verzonnen door de indiener`)
  })
})

describe('a number that was only seen on a display', () => {
  it('joins nothing on the page of a report, as on the page of its case', async () => {
    const shown = demoPhone(931)
    const [caller, seen] = await submitReports(
      test.as('deltabank-demo', 'reports:file'),
      [
        {
          identifiers: [
            { kind: 'phone', value: shown, role: 'contact' },
            { kind: 'iban', value: demoIban(9_301), role: 'paid-to' },
          ],
        },
        {
          identifiers: [
            { kind: 'phone', value: shown, role: 'display' },
            { kind: 'iban', value: demoIban(9_301), role: 'paid-to' },
          ],
        },
      ],
      { origin: 'api' },
    )
    await test.settle()
    await linkReports(test.ctx, [caller?.reportId ?? '', seen?.reportId ?? ''])
    const rowOf = async (id: string) =>
      (await site.as(analyst).text(page(id))).split('Wat wij weten')[1]?.split('Van de melder')[0] ?? ''
    expect(await rowOf(seen?.reportId ?? '')).toMatch(
      /alleen op het scherm gezien in 2 eigen meldingen , verbindt deze melding niet/,
    )
    expect(await rowOf(caller?.reportId ?? '')).toMatch(/contact mee gehad in 2 eigen meldingen , verbindt meldingen/)
    const onCase = await listCaseReports(
      test.as('deltabank-demo', 'reports:read', 'cases:read'),
      caller?.reportId ?? '',
      { page: 1, hubId: await identifierOf(shown) },
      'zaak onderzoeken',
    )
    expect(onCase.reportIds).toEqual([caller?.reportId])
  })
})

async function identifierOf(phone: string): Promise<string> {
  const found = await test.ctx.db.pool.query('select id from identifiers.identifier where canonical = $1', [
    phone.replaceAll(/[^+\d]/g, ''),
  ])
  return found.rows[0]?.id ?? ''
}
