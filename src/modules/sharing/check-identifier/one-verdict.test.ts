// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { translate } from '#foundation/text'
import { answer, answerOf } from './answer.ts'
import { answersTo } from './answers-to.ts'
import type { ToSay } from './answer-words.ts'
import { reader } from './check.query.ts'
import { text } from './check-identifier.text.ts'
import { oneVerdict } from './one-verdict.ts'
import { readQuestions } from './read-question.ts'
import { reportedAtLeast } from './reported-often.ts'

const t = translate(text, 'nl')
const unsure = (words: string): ToSay => ({
  ...answer('cannot_check', { reason: 'message-unsure' }),
  text: words,
  identifier: null,
  problem: null,
})
const of = (entry: string, ...checked: ToSay[]) => oneVerdict(entry, checked, 'nl', t)

describe('a message of which nobody knows the kind', () => {
  it('shows what stands out in it, and says what else was looked at', () => {
    const words = 'hoi kun je vandaag nog 200 euro sturen ik sta bij de kassa, niet bellen'
    const verdict = of(words, unsure(words))
    expect(verdict?.lead.statement).toBe('Let op: er vallen 3 dingen op in dit bericht. Betaal nog niet.')
    expect(verdict?.lead.look).toBe('warn')
    expect(verdict?.clues?.title).toBe('Dit valt op')
    expect(verdict?.clues?.said).toHaveLength(3)
    expect(verdict?.lead.facts.map(({ says }) => says)).toEqual(['Kennen wij niet', 'Geen gezien', '3 dingen'])
    expect(verdict?.lead.why.join(' ')).toContain('Ook keken wij naar haast')
  })

  it('is not approved when nothing stands out', () => {
    const words = 'Beste klant, wij danken u voor uw vertrouwen en zien u graag terug'
    const verdict = of(words, unsure(words))
    expect(verdict?.clues).toBeNull()
    expect(verdict?.lead.look).toBe('unknown')
    expect(`${verdict?.lead.statement} ${verdict?.lead.explanation}`).toContain('Dat betekent niet dat het klopt')
  })
})

describe('a message that looks like fraud as a whole', () => {
  it('never says beside that verdict that nothing stands out', () => {
    const words = 'Bijgaande nota betreft uw domeinregistratie, wij danken u voor het vertrouwen'
    const verdict = of(words, { ...unsure(words), ...answer('likely_fraud', { form: 'FF-940' }) })
    expect(verdict?.lead.look).toBe('stop')
    expect(verdict?.lead.facts.at(-1)?.says).toBe('Geen enkel woord, wel het hele bericht')
  })
})

describe('a number while the register does not answer', () => {
  it('is to hang up from, not to wait with paying', () => {
    const phone = { kind: 'phone', canonical: '+31201234567' } as const
    const lead = of('020 123 45 67', {
      ...answer('unavailable'),
      text: '020 123 45 67',
      identifier: phone,
      problem: null,
    })?.lead
    expect(lead?.statement).toContain('Hang op')
    expect(lead?.statement).not.toMatch(/betal/)
    expect(lead?.step.href).toContain('bankhelpdesk')
  })
})

describe('how often something was reported', () => {
  it('is told in steps, and never of what nobody warns about', () => {
    expect([0, 2, 3, 4, 11, 9_999].map(reportedAtLeast)).toEqual([null, null, 3, 3, 10, 250])
    const site = { kind: 'web-address' as const, canonical: 'stoelen.example' }
    const facts = (said: ReturnType<typeof answer>) =>
      of('stoelen.example', { ...said, text: 'stoelen.example', identifier: site, problem: null })?.lead.facts
    expect(facts(answer('none_or_too_few'))).toContainEqual({ name: 'Gemeld', says: 'Niet, of te weinig om te noemen' })
    expect(facts(answer('none_or_too_few'))).toContainEqual({ name: 'Leeftijd', says: 'Weten wij niet' })
    const [decidedAt, expiresAt] = [new Date('2026-11-12T12:00Z'), new Date('2027-11-12T12:00Z')]
    const more = { authorityName: 'Politie (demo)', legalBasis: '', reason: '', recallPromised: false }
    const listed = answerOf({ outcome: 'listed', listing: { ...more, decidedAt, expiresAt, reports: 12 } })
    expect(facts(listed)).toContainEqual({ name: 'Gemeld', says: '10 keer of vaker' })
    expect(facts(listed)).toContainEqual({ name: 'Lijst', says: 'Staat erop sinds 12 november 2026' })
  })

  it('and a site on which anybody can make a page is not said to look like no known name', () => {
    const names = (entry: string) =>
      lead(entry)
        ?.facts.filter(({ name }) => name === 'Naam')
        .map(({ says }) => says)
    expect(names('https://tikkie.me/pay/abcdefgh')).toEqual([
      'Bekende site, waar iedereen een pagina of betaalverzoek kan maken',
    ])
    expect(names('stoelen.example')).toEqual(['Lijkt op geen bekende naam'])
  })
})

/** All that a page says first to what somebody typed; `isListed`: everything in it is warned about. */
function lead(entry: string, isListed = false) {
  const questions = [{ text: entry }]
  const items = readQuestions(questions, { demoBankAllowed: true })
  const [decidedAt, expiresAt] = [new Date('2026-11-12T12:00Z'), new Date('2027-11-12T12:00Z')]
  const more = { authorityName: 'Politie (demo)', legalBasis: '', reason: '', recallPromised: false, reports: 12 }
  const listed = answerOf({ outcome: 'listed', listing: { ...more, decidedAt, expiresAt } })
  const about = items.map(() => (isListed ? listed : answer('none_or_too_few')))
  return oneVerdict(entry, answersTo(questions, items, about, reader), 'nl', t)?.lead
}

const firstWords = (entry: string, isListed = false) => {
  const { statement = '', explanation = '' } = lead(entry, isListed) ?? {}
  return `${statement} ${explanation}`
}

describe('somebody who tells that they paid', () => {
  it('is told to call the bank, and never not to pay yet', () => {
    for (const entry of [
      'heb gister €180 betaalt via een neppe betaallink op marktplaats voor lowlands tickets, hoe krijg ik het terug??',
      'Wij hebben vanmorgen een factuur van 12.400,- betaald van onze leverancier Van Dam maar het rekeningnummer blijkt niet van hun',
      'boekhouder maakte 12.400 over, factuur bleek vervalst',
      'gister 180 euro betaald marktplaats neplink',
      'heb net 500 euro overgemaakt via tikkie aan mn zoon met nieuw nummer',
      'I payed 180 for concert tickets with a fake payment link',
      'ik heb 3000 euro geleend aan mijn vriendin die ik online ken',
      'wij stortten vorige week 900 euro bij die beleggers',
    ]) {
      expect(firstWords(entry), entry).toMatch(/[Bb]el nu (?:eerst de|uw) bank/)
      expect(firstWords(entry), entry).not.toMatch(/[Bb]etaal (?:nog )?niet\b|Betaal niets\./)
    }
  })

  it('is told so first about an account that is warned about, and the warning beside it', () => {
    const entry = 'ik heb gisteren 400 euro overgemaakt naar NL84DYKW0002309001, wat nu'
    expect(firstWords(entry, true)).toContain('Bel nu eerst de bank')
    expect(firstWords(entry, true)).toContain('Politie (demo)')
    expect(firstWords(entry, true)).not.toMatch(/Betaal niet\b/)
  })

  it('is not heard in a plan, a question, or what a fraudster says', () => {
    const account = 'NL84DYKW0002309001'
    for (const entry of [`ik betaal morgen aan ${account}`, `moet ik 180 euro betalen aan ${account}?`])
      expect(firstWords(entry, true), entry).toContain('Betaal niet')
    const bait = 'Hoi mam dit is mijn nieuwe nummer, ik heb al 400 betaald, kun je de rest voorschieten?'
    expect(firstWords(bait)).toContain('Bel uw kind')
  })
})

describe('a message with a number or link that nobody warns about', () => {
  it('is judged by its own words first', () => {
    const tax =
      'Dit is de Belastingdienst. Uw belastingschuld van €612 is nog niet voldaan. Deurwaarder komt morgen. Betaal via ideal https://bd-betaal.example'
    expect(firstWords(tax)).toMatch(/doet alsof hij van de overheid is.*Mijn Belastingdienst/)
    expect(
      firstWords('Belastingdienst: u krijgt 318,22 terug. Vraag uw teruggave aan via belasting-terug.example'),
    ).toContain('phishing')
    for (const job of [
      'We are hiring! Work from home, 200 euro per day. Like hotel reviews. Whatsapp +44 7700 900456',
      'Hi, this is Anna from TikTok HR. Earn €300 daily. Message +31 6 12345678 on WhatsApp',
      'Hoi met HR van Amazon, verdien 250 per dag thuis. App +44 7700 900321',
      'Thuis werken 150 euro per dag, interesse? stuur JA',
    ])
      expect(firstWords(job), job).toContain('een baan die niet bestaat')
    const code = 'Odido: u krijgt 3 maanden korting. bel 085 1234567 en geef de sms code door'
    expect(firstWords(code)).toContain('er valt iets op')
    for (const ordinary of [
      'Herinnering: morgen 9:15 uw afspraak bij fysio De Boog. Afzeggen: 020 7654321',
      'Vacature bij bakkerij Jansen: 15 euro per uur, app of bel 020 7654321 voor een gesprek',
    ]) {
      expect(firstWords(ordinary), ordinary).not.toMatch(/Hang op|lijkt op|Belt dit nummer/)
      expect(firstWords(ordinary), ordinary).toContain('niet')
    }
  })

  it('is still a number to hang up from where somebody tells of a call, or only the number stands there', () => {
    for (const entry of ['020 7654321', 'ik ben vanmiddag weer gebeld door 020 7654321 maar ik nam toen niet op'])
      expect(firstWords(entry), entry).toContain('Hang op')
  })
})

describe('what looks like a code that we gave', () => {
  const said = (entry: string) => {
    const questions = [{ text: entry }]
    const items = readQuestions(questions, { demoBankAllowed: true })
    return of(entry, ...answersTo(questions, items, [], reader))
  }

  it.each(['CB71S-RKTH1', 'mijn code is cb71s rkth1', 'CB71S-RKTH1-9XA2B', 'cb71s-rkth1-9x'])(
    '%s: it says that the rest is missing and whom to call, and takes it to no other page',
    (entry) => {
      const verdict = said(entry)
      expect(verdict?.lead.statement).toContain('niet compleet')
      expect(verdict?.lead.explanation).toContain('Bel de organisatie waar u meldde')
      expect(verdict?.lead.step.href).toBe('/ik-heb-een-code')
      expect([verdict?.carried, verdict?.seen]).toEqual(['', ''])
    },
  )

  it.each([
    'graag hallo',
    'kamer 12345 huis1',
    'bestelling 12345-67890',
    'AB123-45678',
    '12345-AB1C2',
    '5611-AB',
    'eigen-bezit',
  ])('%s is none', (entry) => expect(said(entry)?.lead.reason).not.toBe('own-code-part'))
})

describe('a number that somebody is to call', () => {
  const said = (entry: string) => {
    const questions = [{ text: entry }]
    const items = readQuestions(questions, { demoBankAllowed: true })
    return of(entry, ...answersTo(questions, items, [answer('none_or_too_few')], reader))
  }

  it.each(['u bent gedagvaard bel direct 070 7654321', 'afspraak over uw schuld, bel vandaag 020 7654321'])(
    '%s: the threat says that nobody is to call back',
    (entry) => {
      expect(said(entry)?.lead.look).toBe('hang-up')
      expect(said(entry)?.lead.explanation).toMatch(/^Bel dit nummer niet terug\. /)
    },
  )

  it.each(['020 7654321', 'bel mij op 020 7654321', 'ik ben gebeld door 020 7654321'])(
    '%s: without one it says nothing of that',
    (entry) => expect(said(entry)?.lead.explanation).not.toContain('niet terug'),
  )
})

describe('the number at which one cancels an appointment', () => {
  const said = (entry: string) => {
    const questions = [{ text: entry }]
    const items = readQuestions(questions, { demoBankAllowed: true })
    return of(entry, ...answersTo(questions, items, [answer('none_or_too_few')], reader))
  }

  it('is no call to hang up from, however short the message', () => {
    for (const entry of [
      'Herinnering: morgen 9:15 uw afspraak bij fysio De Boog. Afzeggen: 020 7654321',
      'Afspraak tandarts do 10.30. Verzetten: 020 7654321',
      'reminder: dentist appointment thursday 10.30. To cancel call 020 7654321',
    ])
      expect(said(entry)?.lead.look, entry).toBe('unknown')
    for (const entry of [
      'ik ben gebeld over een afspraak door 020 7654321',
      'afspraak over uw schuld, bel vandaag 020 7654321',
      '020 7654321',
    ])
      expect(said(entry)?.lead.look, entry).toBe('hang-up')
  })
})
