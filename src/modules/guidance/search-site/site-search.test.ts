// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { searchSite } from './site-search.query.ts'

const first = (typed: string) => searchSite(typed, 'nl', 3).map(({ href }) => href)

describe('the search', () => {
  it.each([
    ['belt u echt', '/belt-u-echt'],
    ['wie belt mij', '/belt-u-echt'],
    ['codewoord', '/belt-u-echt'],
    ['bank belde', '/hulp/bankhelpdesk'],
    ['iemand belde van de bank', '/hulp/bankhelpdesk'],
    ['bank heeft gebelt en geld weg', '/hulp/bankhelpdesk'],
    ['ik wil bezwaaar maken', '/bezwaar'],
    ['bezwaar', '/bezwaar'],
    ['mijn winkel staat ten onrechte op de lijst', '/bezwaar'],
    ['poster voor gemeente', '/voor-gemeenten-en-pers'],
    ['geldezel', '/hulp/geldezel'],
    ['aangifte bedrijf', '/aangifteloket'],
    ['hoeveel schade', '/cijfers'],
    ['brief aan bank', '/hulp/brieven'],
    ['slachtofferhulp', '/meldpunten'],
    ['inzage AVG', '/uw-gegevens'],
    ['code', '/ik-heb-een-code'],
    ['mijn melding volgen', '/mijn-melding'],
    ['is deze webwinkel nep', '/controleren'],
    ['turks', '/hulp/taal'],
    ['op marktplaats opgelicht', '/hulp/gekocht-niet-geleverd'],
    ['vinted koper 1 cent', '/hulp/verkocht-niet-betaald'],
    ['whatsap nieuw numer mama', '/hulp/hulpvraag'],
    ['pas opgehaald aan de deur', '/hulp/bankhelpdesk'],
    ['tikkie nep', '/hulp/phishing'],
    ['bitcoin beleggen bedrogen', '/hulp/belegging'],
    ['bank nummer', '/hulp/bel-uw-bank'],
    ['pas kwijt', '/hulp/bel-uw-bank'],
    ['sextortion', '/hulp/dating'],
    ['sextortion', '/hulp/dreigen-met-beelden'],
    ['chantage foto', '/hulp/dreigen-met-beelden'],
    ['mijn zoon wordt gechanteerd', '/hulp/dreigen-met-beelden'],
    ['somebody threatens with my photos', '/hulp/dreigen-met-beelden'],
    ['klacht', '/hulp/brieven'],
    ['klacht over de bank', '/hulp/brieven'],
    ['aangifte', '/aangifteloket'],
    ['aangifte doen', '/meldpunten'],
    ['tikkie geld terug', '/hulp/brieven'],
    ['tikkie geld terug', '/hulp/phishing'],
    ['valse factuur', '/hulp/factuur'],
    ['geld kwijt', '/hulp/plan'],
    ['hoe krijg ik men geld trug', '/hulp/plan'],
    ['hoe krijg ik men geld trug', '/hulp/brieven'],
    ['mijn geld is weg', '/hulp'],
    ['creditcard', '/hulp/bel-uw-bank'],
    ['nepwebshop', '/hulp/gekocht-niet-geleverd'],
    ['verkeerd overgemaakt', '/hulp/brieven'],
    ['koper betaalt niet', '/hulp/verkocht-niet-betaald'],
    ['instagram gehackt', '/hulp/identiteit'],
    ['advocaat', '/meldpunten'],
    ['bang', '/hulp/verder'],
    ['zelfmoord', '/hulp/verder'],
    ['suicide', '/hulp/verder'],
    ['incasso', '/hulp/brieven'],
    ['deurwaarder', '/hulp/factuur'],
    ['lening op mijn naam', '/hulp/identiteit'],
    ['hoe herken ik oplichting', '/kennis'],
    ['klagen', '/hulp/brieven'],
    ['ouders waarschuwen', '/wat-gaat-er-rond'],
    ['knab', '/hulp/bel-uw-bank'],
    ['rabo bellen', '/hulp/bel-uw-bank'],
    ['verliefd op internet', '/hulp/dating'],
    ['pakje douane', '/hulp/phishing'],
    ['aangivte', '/aangifteloket'],
    ['ik krijg geld van vreemde mensen', '/hulp/geldezel'],
    ['iemand wil mijn rekening gebruiken', '/hulp/geldezel'],
    ['ik moest geld doorsturen', '/hulp/geldezel'],
    ['mijn pas uitgeleend', '/hulp/geldezel'],
    ['mijn zoon leent zijn bankpas uit', '/hulp/geldezel'],
    ['temu pakje', '/hulp/phishing'],
    ['qr code parkeren', '/hulp/phishing'],
    ['wachtword vergeten', '/beveiliging-op-orde'],
    ['militair in buitenland', '/hulp/dating'],
    ['douane kosten betalen', '/hulp/phishing'],
    ['sim swap', '/hulp/identiteit'],
    ['airbnb oplichting', '/hulp/gekocht-niet-geleverd'],
    ['babbeltruc', '/hulp/bankhelpdesk'],
    ['paypal', '/hulp/plan'],
    ['cadeaukaart', '/hulp/plan'],
    ['bkr', '/hulp/identiteit'],
    ['doof', '/toegankelijkheid'],
    ['les op school', '/voor-gemeenten-en-pers'],
    ['app voor op mijn telefoon', '/controleren'],
    ['ik durf het niet te vertellen', '/hulp/verder'],
    ['concert ticket nep', '/hulp/gekocht-niet-geleverd'],
    // Found without a word of theirs being added.
    ['belastingschuld sms', '/hulp/phishing'],
    ['kaartjes concert', '/hulp/gekocht-niet-geleverd'],
    ['moeder whatsapp geld', '/hulp/hulpvraag'],
    ['vriendin uit rusland', '/hulp/dating'],
    ['pakketje niet gekregen', '/hulp/gekocht-niet-geleverd'],
    ['lening zonder mij', '/hulp/identiteit'],
    ['spaarreekning leeg', '/hulp/bankhelpdesk'],
    ['mariktplaats', '/hulp/gekocht-niet-geleverd'],
    ['afperser', '/hulp/dating'],
    ['folder', '/voor-gemeenten-en-pers'],
    ['english', '/en'],
    ['autoverkoop oplichter', '/hulp/verkocht-niet-betaald'],
    ['spookfactuur', '/hulp/factuur'],
    ['nepbankmedewerker', '/hulp/bankhelpdesk'],
    ['qr code geskand', '/hulp/phishing'],
  ])('leads from “%s” to %s', (typed, path) => expect(first(typed)).toContain(path))

  it.each([
    ['whatsapp overgenomen', '/hulp/identiteit'],
    ['stem nagemaakt', '/hulp/hulpvraag'],
    ['ai stem kleinzoon', '/hulp/hulpvraag'],
    ['pakket verstuurd niet betaald', '/hulp/verkocht-niet-betaald'],
  ])('puts first of “%s” what happened to them: %s', (typed, path) => expect(first(typed)[0]).toBe(path))

  it('puts first what was bought and did not come', () =>
    expect(first('tikkie betaalt niks gekregen')[0]).toBe('/hulp/gekocht-niet-geleverd'))

  it('takes the longer part of a compound, and no word that happens to begin it', () => {
    expect(first('whatsappfraude')).toContain('/hulp/hulpvraag')
    expect(first('opa bestolen')[0]).toBe('/hulp/nepagent')
  })

  it('puts letters before what “not” happens to stand with', () => {
    const found = searchSite('tikie niet geleverd', 'nl', 8).map(({ href }) => href)
    expect(found[0]).toBe('/hulp/gekocht-niet-geleverd')
    expect(found).toContain('/hulp/brieven')
    expect(found).not.toContain('/bezwaar')
  })

  it('finds the same by English words, in English', () => {
    expect(searchSite('letter', 'nl', 3).map(({ href }) => href)).toContain('/hulp/brieven')
    expect(searchSite('money mule', 'en', 1)[0]?.href).toBe('/en/hulp/geldezel')
    expect(searchSite('my identity was stolen', 'en', 1)[0]?.href).toBe('/en/hulp/identiteit')
    expect(searchSite('whatsapp hi mum', 'en', 1)[0]?.href).toBe('/en/hulp/hulpvraag')
    const found = (typed: string) => searchSite(typed, 'en', 4).map(({ href }) => href)
    expect(found('complaint')).toContain('/en/hulp/brieven')
    expect(found('police report')).toContain('/en/aangifteloket')
    expect(found('money gone')).toContain('/en/hulp/plan')
    expect(found('money back')).toContain('/en/hulp/brieven')
    expect(found('fake invoice')[0]).toBe('/en/hulp/factuur')
    expect(found('stolen card')[0]).toBe('/en/hulp/bel-uw-bank')
    expect(found('lawyer')).toContain('/en/meldpunten')
    expect(found('scammed on marketplace')[0]).toBe('/en/hulp/gekocht-niet-geleverd')
    expect(found('is this website safe')[0]).toBe('/en/controleren')
    expect(found('complaint about bank')[0]).toBe('/en/hulp/brieven')
    expect(found('rent deposit')[0]).toBe('/en/hulp/gekocht-niet-geleverd')
    expect(found('deaf')).toContain('/en/toegankelijkheid')
    expect(found('hacked')).toContain('/en/hulp/identiteit')
  })

  it.each(['knap', 'knabbelen', 'knaapje', 'ingang', 'bunker', 'rabot', 'singel'])('reads “%s” as no bank', (word) =>
    expect(first(word)).not.toContain('/hulp/bel-uw-bank'),
  )

  it('finds nothing for what is not there, or says nothing', () => {
    expect(first('xyzzyq')).toEqual([])
    expect(first('   ')).toEqual([])
  })
})

describe('the page', async () => {
  const program = await testContext({ demo: true })
  const site = await testSite(program)
  const search = async (q: string) => (await site.as({}).post('/zoeken', { q })).body

  /** What can be called or done stands above the field and every result. */
  const first = async (q: string) => {
    const body = await search(q)
    return body.slice(0, body.indexOf('name="q"')).replace(/^.*<h1/s, '')
  }

  it('gives the number to call before anything else to whoever may need it', async () => {
    for (const q of ['112', 'alarmnummer', 'er staat iemand aan de deur voor mijn pas', 'bel 112'])
      expect(await first(q), q).toContain('href="tel:112"')
    for (const q of [
      '113',
      'zelfmoord',
      'zelfmort',
      'ik wil dood',
      'ik wil niet meer leven',
      'dood',
      'ik kan echt niet meer',
    ])
      expect(await first(q), q).toContain('href="tel:113"')
    for (const q of ['bel politie', 'politie', 'polietie bellen']) {
      const said = await first(q)
      expect(said, q).toContain('href="tel:09008844"')
      expect(said, q).toContain('href="tel:112"')
    }
    const whose = await first('0900-8844')
    expect(textOf(whose)).toContain('Politie: 0900‑8844')
    expect(textOf(whose)).toContain('Belt iemand u met dit nummer? Hang op')
    for (const q of ['mijn man slaat me', 'huiselijk geweld', 'ik word mishandeld']) {
      const said = await first(q)
      expect(said, q).toContain('href="tel:08002000"')
      expect(textOf(said), q).toContain('Veilig Thuis')
      expect(textOf(said), q).toContain('30 november 2026')
    }
    expect(textOf(await first('chantage naaktfoto'))).toContain('Betaal niet en stuur niets meer')
    expect(await first('slachtofferhulp')).toContain('href="tel:09000101"')
    expect(await first('mijn geld is weg wat moet ik doen')).toContain('href="/hulp/bel-uw-bank"')
    for (const q of ['bankhelpdesk', 'poster voor gemeente', 'code'])
      expect(await first(q), q).not.toContain('dw-answer')
  })

  it('shows pages, who can help, and kinds of fraud', async () => {
    const body = await search('bankhelpdesk')
    expect(body).toContain('href="/hulp/bankhelpdesk"')
    expect(body).toContain('href="/begrippen/FF-410"')
    expect(await search('fraudehelpdesk')).toContain('href="/meldpunten/fraudehelpdesk"')
  })

  it('asks to check what is a number or an address, and looks it up nowhere itself', async () => {
    const body = await search('NL65 DYKW 0002 3010 01')
    expect(body).toContain('Dit lijkt op een nummer')
    expect(body).toContain('action="/controleren"')
  })

  it('says what to type when nothing was, and holds the words of an address without looking for them', async () => {
    const empty = textOf(await search(''))
    expect(empty).toContain('Vul een woord in')
    expect(empty).toContain('Bent u opgelicht? Ga naar Hulp.')
    expect(empty).not.toContain('Wij vinden hier niets over')
    expect(empty).toContain('Er is een probleem')
    // At the top and at the field, and no third time.
    expect(empty.match(/Vul een woord in/g)).toHaveLength(2)
    const { body } = await site.inject({ url: '/zoeken?q=tikkie', headers: { accept: 'text/html' } })
    expect(body).toContain('value="tikkie"')
    expect(body).not.toContain('dw-page-list')
  })

  it('says what to do when nothing is found, and keeps what was typed', async () => {
    const body = await search('xyzzyq')
    expect(body).toContain('Wij vinden hier niets over')
    expect(body).toContain('value="xyzzyq"')
  })
})
