// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, it } from 'vitest'
import { facetOf } from '../classification/classification.ts'
import { decide } from '../classify-reports/decide.ts'
import { foldWords } from '../read-text/fold.ts'
import { readAll } from '../read-text/read-text.query.ts'
import { readBroader } from '../read-text/training-texts.query.ts'
import { keyLength } from './cue-tree.ts'
import { sayNothing } from './denials.data.ts'
import { expanded, phrasesIn, wordsIn } from './phrase.ts'
import { cueGroups } from './read-cues.ts'
import { wordSets } from './word-sets.data.ts'

let tree: Parameters<typeof decide>[0]['tree']
beforeAll(async () => {
  tree = new Map(Array.from(await readBroader(), ([id, broader]) => [id, { facet: '', broader }]))
})

/** What is decided about a report of which only the text is known, but for the form: the concept, and the words that decided. */
function said(narrative: string): Record<string, string> {
  const nothing = { fraudForm: null, contactChannel: null, lossInCents: null, victimKind: null, answers: {} }
  const { decided } = decide({
    report: { id: '', origin: 'file', controllerOrganisationId: '', partnerCodes: [], ...nothing },
    ...readAll(narrative),
    readBy: 'text',
    byPeople: [],
    tree,
    edition: '',
    at: new Date(0),
  })
  const facets = decided.filter(({ facet }) => facet !== 'form')
  return Object.fromEntries(facets.map(({ facet, concept, why }) => [facet, `${concept} ${why.join('; ')}`]))
}

describe('facets in a text', () => {
  it('are what is said, with the words that say it', () => {
    expect(
      said(
        'Ik werd gebeld door iemand die zei van de Rabobank te zijn. Er was een verdachte transactie. Ik heb € 900 overgemaakt, nu ben ik mijn geld kwijt en schaam me.',
      ),
    ).toEqual({
      channel: 'CH-010 werd gebeld',
      impersonated: expect.stringMatching(/^IP-010 .*van de Rabobank/),
      pretext: 'LU-110 verdachte transactie',
      order: expect.stringMatching(/^PY-110 .*overgemaakt/),
      means: 'PY-210 overgemaakt',
      harm: expect.stringMatching(/^HT-110 .*geld kwijt/),
    })
    expect(said('Onze penningmeester kreeg een mail, zogenaamd van de voorzitter van onze vereniging.')).toMatchObject({
      channel: 'CH-050 kreeg een mail',
      impersonated: expect.stringContaining('IP-110'),
      victim: expect.stringContaining('VT-230'),
    })
  })

  it.each([
    ['Ik kreeg een sms van PostNL dat ik nog invoerkosten moest betalen.', 'CH-030', 'IP-050'],
    ['Een vrouw belde en zei dat ze van Microsoft was, mijn computer zat vol virussen.', 'CH-010', 'IP-070'],
    ['Via WhatsApp kreeg ik een bericht van een nieuw nummer, zogenaamd van mijn dochter.', 'CH-040', 'IP-020'],
    ['Er stonden twee mannen voor de deur die deden alsof ze politieagenten waren.', 'CH-120', 'IP-030'],
    [
      'Ik kreeg een brief van de bank dat ik mijn oude pas moest opsturen en mijn pincode invullen.',
      'CH-110',
      'IP-010',
    ],
    ['I received an email claiming to be from PayPal about a payment.', 'CH-050', 'IP-080'],
    [
      'I got a phone call from a man who said he was from my bank. I had to move my money to a safe account.',
      'CH-010',
      'IP-010',
    ],
    ['I got a text from Royal Mail saying a parcel was waiting for me.', 'CH-030', 'IP-050'],
  ])('tell how the criminal came and as whom: %s', (text, channel, party) => {
    const found = said(text)
    expect([found.channel?.slice(0, 6), found.impersonated?.slice(0, 6)]).toEqual([channel, party])
  })

  it('put a visit before a call and a call before the message that led to it', () => {
    const chain = 'Ik kreeg eerst een sms van de bank en daarna werd ik gebeld door een bankmedewerker.'
    expect(said(chain).channel).toMatch(/^CH-010/)
    expect(said(`${chain} Een uur later stond er een koerier aan de deur voor mijn pas.`).channel).toMatch(/^CH-120/)
  })

  it('are not what is denied, nor what victims and helpers do themselves', () => {
    expect(said('Ik heb niet gebeld en er is geen geld kwijt. Mijn zoon en de politie weten ervan.')).toEqual({})
    expect(said('Ik ga aangifte doen bij de politie en heb de bank gebeld.')).toEqual({})
    expect(said('I was not called and I did not pay anything. I phoned my bank.')).toEqual({})
    expect(said('Het ging niet via WhatsApp maar per sms.').channel).toBe('CH-030 per sms')
    expect(said('Ik kreeg de valse link niet alleen per sms, mijn man kreeg hem ook.').channel).toMatch(/^CH-030/)
    expect(said('Ik moest 500 euro overmaken, maar ik heb niets betaald.').order).toBe(undefined)
  })

  it('stay open when nothing is said, and are never about age or vulnerability', () => {
    expect(said('')).toEqual({})
    expect(said('Help, er is iets raars aan de hand met mijn spullen.')).toEqual({})
    expect(said('Ik ben 87 jaar, slechtziend en alleen.').victim).toBe(undefined)
    const victims = cueGroups.filter(({ facet }) => facet === 'victim').flatMap(({ cues }) => Object.keys(cues))
    expect(victims.filter((concept) => concept.startsWith('VT-1'))).toEqual([])
  })

  it('do not go over the end of a sentence', () => {
    for (const bank of ['vd bank', 'v d bank', 'v/d bank'])
      expect(said(`Daarna belde iemand ${bank} over mijn rekening.`).impersonated).toMatch(/^IP-010 /)
    expect(said('Daar ging het om een mail. Van de bank hoorde ik niets.').impersonated).toBe(undefined)
  })
})

describe('cues', () => {
  it('fit their facet, and are words that a text can contain', () => {
    for (const { facet, cues } of cueGroups)
      for (const concept of Object.keys(cues)) expect(facetOf(concept, tree), concept).toBe(facet)
    const wrong = new Set<string>()
    const lists = [...cueGroups.flatMap(({ cues }) => Object.values(cues)), sayNothing]
    const elements = new Set(lists.flatMap(phrasesIn).flatMap((phrase) => expanded(phrase.split(' ')).flat()))
    for (const element of elements)
      for (const word of wordsIn(element, wordSets)) {
        if (word === '_' || word === '..' || /^<\w+>$/.test(word)) continue
        const plain = word.replace(/\*$/, '')
        const folded = foldWords(plain).map((each) => each.folded)
        if (folded.join(' ') !== plain || (word !== plain && plain.length < keyLength)) wrong.add(word)
      }
    expect([...wrong]).toEqual([])
  })

  it('begin with a word, since a cue of anything says nothing', () => {
    const firsts = cueGroups.flatMap(({ cues }) =>
      Object.values(cues)
        .flatMap(phrasesIn)
        .flatMap((phrase) => expanded(phrase.split(' ')).map(([first]) => first)),
    )
    expect(firsts.filter((first) => first === undefined || first === '_' || first === '..')).toEqual([])
  })
})
