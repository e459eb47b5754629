// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '#foundation/search'
import { submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { answerQuestion } from '../ask-reporter/answer-question.command.ts'
import { askReporter } from '../ask-reporter/ask-reporter.command.ts'
import { withdrawByCode } from '../withdraw-report/withdraw-report.command.ts'
import { indexTold } from './index-told.command.ts'
import { reportsWithWords } from './reports-with-words.query.ts'
import { searchNarratives } from './search-narratives.query.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext()
const police = test.as('politie-demo', 'reports:read', 'reports:confirm')
const bank = test.as('deltabank-demo', 'reports:read', 'reports:file')

let number = 0
async function told(narrative: string, at?: Date) {
  number++
  const receiptCode = receiptCodeOf(Buffer.alloc(12, number))
  const options = { origin: 'web' as const, receiptCode, ...(at && { receivedAt: [at] }) }
  const [receipt] = await submitReports(at ? test.ctx : test.visitor, [{ narrative, identifiers: [] }], options)
  const id = receipt?.reportId ?? ''
  await indexTold(test.ctx, [id])
  return { id, code: receiptCode }
}
async function find(words: string, by = police): Promise<string[]> {
  const { hits } = await searchNarratives(by, { words, limit: 50 }, 'handle-report')
  return hits.map(({ reportId }) => reportId)
}

describe('words as people search them', () => {
  it.each([
    ['hacken', 'Mijn account is gehackt door iemand.'],
    ['gehackt', 'Iemand kan mijn account hacken, zei hij.'],
    ['hacker', 'De hacker belde terug.'],
    ['klikken', 'Ik heb geklikt op de knop.'],
    ['klikken', 'Ik klikte meteen.'],
    ['aanklikken', 'Die link heb ik aangeklikt.'],
    ['aangeklikt', 'U moet de link aanklikken.'],
    ['betalen', 'Ik heb twee keer betaald.'],
    ['betaald', 'Ik moest meteen betalen.'],
    ['betaling', 'Hij liet mij betalen.'],
    ['oplichten', 'Ik ben opgelicht!'],
    ['opgelicht', 'Zij willen mensen oplichten.'],
    ['oplichter', 'Het zijn oplichters.'],
    ['overmaken', 'Toen heb ik het bedrag overgemaakt.'],
    ['overgemaakt', 'Ik moest geld overmaken.'],
    ['overschrijven', 'Het spaargeld werd overgeschreven.'],
    ['inloggen', 'Daarna logde ik niet meer in, ik was al ingelogd.'],
    ['storten', 'Er is een bedrag gestort.'],
    ['stelen', 'Mijn pas is gestolen.'],
    ['kopen', 'Ik kocht een telefoon.'],
    ['verkoper', 'Hij verkocht kaartjes.'],
    ['bellen', 'Ik werd gebeld door een onbekende.'],
    ['gebeld', 'Zij belden mij drie keer.'],
    ['gebeld', 'Toen ging ik de bank bellen.'],
    ['sturen', 'Hij stuurde een bericht.'],
    ['ophalen', 'Een koerier heeft mijn pas opgehaald.'],
    ['installeren', 'Toen heb ik AnyDesk geinstalleerd.'],
    ['rekeningen', 'Van mijn rekening is geld weg.'],
    ['bank', 'Een nepbankmedewerker? Nee: een bankmedewerker.'],
    ['nep webwinkel', 'De webwinkel bleek nep.'],
    ['cliënt', 'Een client van ons kreeg een sms.'],
    ['client', 'Een cliënt van ons kreeg een mail.'],
    ['E-mail', 'Er kwam een e-mail binnen.'],
    ['email', 'Er kwam een mailtje binnen.'],
    ['clicked', 'I clicked on the link.'],
    ['click', 'I was clicking everywhere.'],
    ['transferred money', 'They transferred my money abroad.'],
    ['nepbank', 'De site heette nepbank.example/login en was echt niet van de bank.'],
    ['PostNL', 'Een sms van “PostNL” over een pakket.'],
  ])('%s finds “%s”', async (words, narrative) => {
    const { id } = await told(narrative)
    expect(await find(words)).toContain(id)
  })

  it.each([
    ['bellen', 'Ik moest belasting betalen.'],
    ['geld', 'Het gele hesje was mooi.'],
    ['pin', 'Een zak pinda’s.'],
    ['webwinkel nep', 'De webwinkel was echt.'],
    ['kopen', 'Een kopje koffie.'],
  ])('%s does not find “%s”', async (words, narrative) => {
    const { id } = await told(narrative)
    expect(await find(words)).not.toContain(id)
  })

  it('knows phrases, without and or, as on the web', async () => {
    const [a, b] = [await told('De zwarte fiets kwam nooit.'), await told('Een fiets, zwarte of witte, kwam wel.')]
    expect(await find('"zwarte fiets"')).toEqual([a.id])
    expect(await find('zwarte fiets -nooit')).toEqual([b.id])
    expect(new Set(await find('nooit or witte zwarte'))).toEqual(new Set([a.id, b.id]))
    expect(await find('-fiets')).toEqual([])
    expect(await find('de het een')).toEqual([])
  })

  it('takes whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        expect(Array.isArray(await find(words))).toBe(true)
      }),
      {
        ...rounds(60),
        examples: [["'"], ['a & b | !c:*'], ['"'], ['-"'], ['\\'], ['or or or'], ["x'y"], ['\u0000'], ['<->']],
      },
    )
  })
})

describe('who sees what', () => {
  it('only the own organisation finds its reports, and nobody without the permission', async () => {
    const { id } = await told('Het wachtwoord was zeldzaamwoord.')
    expect(await find('zeldzaamwoord')).toEqual([id])
    expect(await find('zeldzaamwoord', bank)).toEqual([])
    expect(await find('zeldzaamwoord', test.as('politie-demo', 'reports:file'))).toEqual([])
    expect(await find('zeldzaamwoord', test.visitor)).toEqual([])
    expect(await find('own politie-demo')).toEqual([])
  })

  it('what was withdrawn is not found, and what was answered later is', async () => {
    const { id, code } = await told('Verhaal over een kanoverhuurder.')
    const questionId = await askReporter(police, { reportId: id, question: 'Hoe heette de verkoper?' })
    await answerQuestion(test.visitor, { code, questionId, answer: 'Hij noemde zich Waterwijsneus.' })
    await test.settle()
    expect(await find('waterwijsneus')).toEqual([id])
    expect(await find('waterwijsneus kanoverhuurder')).toEqual([id])
    await withdrawByCode(test.visitor, code)
    expect(await find('waterwijsneus')).toEqual([])
    expect(await find('kanoverhuurder')).toEqual([])
  })

  it('writes down the search and each report that was shown, and never the words', async () => {
    const iban = demoIban(321)
    const { id } = await told(`Ik betaalde aan ${iban}, een kikkerdril.`)
    await find(`kikkerdril ${iban}`)
    const lines = (
      await test.ctx.db.pool.query(
        "select action, subject_id, purpose, detail from foundation.audit where action in ('reports.narratives-searched', 'reports.excerpt-read') order by id desc limit 2",
      )
    ).rows
    expect(lines).toEqual([
      { action: 'reports.excerpt-read', subject_id: id, purpose: 'handle-report', detail: {} },
      {
        action: 'reports.narratives-searched',
        subject_id: 'politie-demo',
        purpose: 'handle-report',
        detail: { hits: 1 },
      },
    ])
    const everything = JSON.stringify((await test.ctx.db.pool.query('select * from foundation.audit')).rows)
    expect(everything).not.toContain('kikkerdril')
    expect(everything).not.toContain(iban)
  })
})

describe('the program, to warn who watches for words', () => {
  it('finds them among these reports of every organisation, answers included, before anything was noted', async () => {
    const [story, answered, gone] = [
      await told('De zandbak was weg.'),
      await told('Iets anders.'),
      await told('Zandbakken.'),
    ]
    const questionId = await askReporter(police, { reportId: answered.id, question: 'Waar stond het?' })
    await answerQuestion(test.visitor, { code: answered.code, questionId, answer: 'Bij de zandbak.' })
    await withdrawByCode(test.visitor, gone.code)
    const [own] = await submitReports(bank, [{ narrative: 'Onze zandbak ook.', identifiers: [] }])
    const other = await told('De zandbak is hier niet gevraagd.')
    const among = [story.id, answered.id, gone.id, own?.reportId ?? '']
    const found = await reportsWithWords(test.ctx, { words: 'zandbak', among })
    expect(found.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1))).toEqual(
      [
        { reportId: story.id, organisationId: 'politie-demo' },
        { reportId: answered.id, organisationId: 'politie-demo' },
        { reportId: own?.reportId ?? '', organisationId: 'deltabank-demo' },
      ].toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    )
    expect(JSON.stringify(found)).not.toContain(other.id)
    expect(await reportsWithWords(test.ctx, { words: 'zandbak knikker', among })).toEqual([])
    await expect(reportsWithWords(police, { words: 'zandbak', among })).rejects.toThrow('only for the program itself')
  })
})

describe('what is shown', () => {
  it('an excerpt of plain pieces around the first word, with the words marked', async () => {
    const long = 'Lang begin zonder iets. '.repeat(30)
    const { id } = await told(`${long}Toen heb ik <b>gekukeleld</b> aan de poort.\n${long}`)
    const { hits } = await searchNarratives(police, { words: 'kukelelen', limit: 5 }, 'handle-report')
    expect(hits.map(({ reportId }) => reportId)).toEqual([id])
    const excerpt = hits[0]?.excerpt ?? []
    expect(excerpt.filter(({ isMark }) => isMark).map(({ text }) => text)).toEqual(['gekukeleld'])
    const whole = excerpt.map(({ text }) => text).join('')
    expect(whole).toContain('<b>gekukeleld</b> aan de poort.')
    expect(whole.length).toBeLessThan(300)
    expect(whole.startsWith('… ') && whole.endsWith(' …')).toBe(true)
  })

  it('newest first, page after page, each once', async () => {
    const at = (day: number) => new Date(Date.UTC(2025, 0, day))
    const ids: string[] = []
    for (const day of [1, 2, 2, 3, 4]) ids.push((await told('Een bladzijdewoord.', at(day))).id)
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await searchNarratives(
        police,
        { words: 'bladzijdewoord', limit: 2, ...(before && { before }) },
        'handle-report',
      )
      seen.push(...page.hits.map(({ reportId }) => reportId))
      before = page.next
    } while (before)
    expect(seen).toEqual([ids[4], ids[3], ...[ids[1], ids[2]].toSorted().toReversed(), ids[0]])
  })

  it('folding keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length))
    expect(fold('Eén cliënt, E-mail!')).toBe('een client  e mail ')
  })
})
