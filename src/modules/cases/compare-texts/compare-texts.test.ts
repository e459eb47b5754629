// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { excerptOf } from './excerpt.ts'
import { textsOf } from './matter-texts.ts'
import { alikeFrom, likeness } from './signature.ts'

const lure = (filled: { name: string; amount: string; link: string; day: string; number: string }) =>
  `Beste ${filled.name}, uw pakket is aangehouden bij de douane. Betaal vóór ${filled.day} nog ${filled.amount} aan invoerkosten via ${filled.link}, ` +
  `anders sturen wij het retour naar de afzender. Vragen? Bel ${filled.number}.`

const filling = fc.record({
  name: fc.constantFrom('Jan', 'mevrouw De Vries', 'heer Van der Berg', 'klant', 'Anouk Bakker', 'meneer El Amrani'),
  amount: fc.nat(99999).map((cents) => `€ ${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`),
  link: fc
    .tuple(fc.webPath(), fc.nat(999))
    .map(([path, shop]) => `https://pakket${shop}.example${path.replace(/[^\w/]/g, '')}`),
  day: fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('maart', 'mei', 'december'))
    .map(([day, month]) => `${day} ${month} 2026`),
  number: fc.nat(99).map((at) => demoPhone(at)),
})

const words = fc.array(
  fc.constantFrom(
    ...'zon maan boot fiets tafel stoel raam deur boom gras water brood kaas melk thee koffie lamp boek krant pen'.split(
      ' ',
    ),
  ),
  {
    minLength: 30,
    maxLength: 60,
  },
)

function only(text: string) {
  const [first] = textsOf(text)
  if (!first) throw new Error('Too short')
  return first
}

describe('two copies of one message', () => {
  it('have one key, whatever name, amount, link, date and number were filled in', () => {
    fc.assert(
      fc.property(filling, filling, (a, b) => {
        expect(only(lure(a)).key).toBe(only(lure(b)).key)
      }),
    )
  })

  it('have one key in capitals, with other punctuation, accents and line breaks', () => {
    const text = lure({
      name: 'Jan',
      amount: '€ 1,99',
      link: 'https://a.example/b',
      day: '3 mei',
      number: demoPhone(1),
    })
    const key = only(text).key
    expect(only(text.toUpperCase()).key).toBe(key)
    expect(only(text.replaceAll('. ', '.\n\n').replace('vóór', 'voor')).key).toBe(key)
    expect(only(text.replaceAll('.', ' !').replaceAll(' !example', '.example')).key).toBe(key)
  })

  it('have one key whoever the message pretends to greet', () => {
    const messages = ['Hoi mam,', 'hoi pap', 'Hallo oma!'].map(
      (start) => `${start} mijn telefoon is kapot dit is mijn nieuwe nummer, wil je een rekening betalen?`,
    )
    expect(new Set(messages.map((message) => only(message).key)).size).toBe(1)
  })

  it('stay alike after one word was changed and a third was lost', () => {
    const text =
      'Uw rekening wordt vandaag geblokkeerd omdat wij een verdachte inlog zagen vanaf een onbekend toestel. Bevestig binnen een uur dat u het zelf was, anders moeten wij uw pas en uw toegang tot de app tijdelijk uitzetten en kunt u niet meer betalen.'
    const changed = text.replace('verdachte', 'vreemde')
    const cut = text.split(' ').slice(13).join(' ')
    expect(likeness(only(text).signature, only(changed).signature)).toBeGreaterThan(alikeFrom)
    expect(likeness(only(text).signature, only(cut).signature)).toBeGreaterThan(0.8)
  })
})

describe('likeness', () => {
  it('is the same from both sides, 1 to itself, and between 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [textsOf(a.join(' '))[0], textsOf(b.join(' '))[0]]
        fc.pre(one !== undefined && other !== undefined)
        expect(likeness(one.signature, other.signature)).toBe(likeness(other.signature, one.signature))
        expect(likeness(one.signature, one.signature)).toBeCloseTo(1)
        expect(likeness(one.signature, other.signature)).toBeLessThanOrEqual(1)
        expect(likeness(one.signature, other.signature)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is low for what has only its words in common', () => {
    fc.assert(
      fc.property(words, (a) => {
        const [one, other] = [textsOf(a.join(' '))[0], textsOf(a.toReversed().join(' '))[0]]
        fc.pre(one !== undefined && other !== undefined && new Set(a).size > 12)
        expect(likeness(one.signature, other.signature)).toBeLessThan(alikeFrom)
      }),
    )
  })

  it('finds what is alike by a shared band', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 60, maxLength: 60 }),
        fc.nat(59),
        (numbers, place) => {
          const spell = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
          const one = only(numbers.map(spell).join(' '))
          const other = only(numbers.map((number, at) => (at === place ? 'anders' : spell(number))).join(' '))
          expect(one.bands.length).toBe(12)
          expect(other.bands.some((band) => one.bands.includes(band))).toBe(true)
        },
      ),
    )
  })
})

describe('the texts of a report', () => {
  it('are the narrative and the message quoted in it', () => {
    const message = 'Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer, app je mij even?'
    for (const narrative of [
      `Ik kreeg dit: “${message}” Het leek echt mijn zoon en daarom heb ik betaald.`,
      `Ik werd opgelicht door iemand die zich voordeed als familie.\n> ${message}\nDaarna heb ik betaald.`,
      `Op dinsdag kwam er een appje. De tekst was: ${message}\n\nDaarna heb ik betaald aan een vreemde.`,
      `sms: ${message}`,
    ])
      expect(textsOf(narrative).map(({ key }) => key)).toContain(only(message).key)
  })

  it('are none when it says too little', () => {
    for (const narrative of ['', 'Ik ben opgelicht.', 'nee nee nee nee nee nee nee nee nee nee nee'])
      expect(textsOf(narrative)).toEqual([])
  })

  it('are eight at most, however much is quoted, and soon read', () => {
    const quotes = Array.from(
      { length: 200 },
      (_, at) => `“dit is het bericht met de letters ${'ab'.repeat(at)} dat ik van hen kreeg”`,
    )
    expect(textsOf(quotes.join(' '))).toHaveLength(8)
    for (const nasty of ['a-', 'a.', 'a@', ' ', '"a', '>\n', '.\n', 'sms: ', '1 ', 'hoi de ', '“', '件', 'h://', '€ 1'])
      expect(textsOf(nasty.repeat(10_000)).length).toBeLessThanOrEqual(8)
  }, 5_000)

  it('can be read in a script without spaces', () => {
    expect(textsOf('这是快递最后语音通知您有一份重要快件派送无人签收').map(({ words: count }) => count)).toEqual([24])
  })
})

describe('the excerpt of a text', () => {
  it('shows at most 140 characters and no account, number, address, link, user name or amount', () => {
    const told = `Beste Anouk, ik betaalde € 1.250,00 en daarna 400 euro op ${demoIban(3)} en belde ${demoPhone(4)} of 06 12 34 56 78, mailde naar jan@klant.example, zag https://bank.example/veilig?x=1 en winkel.example en volgde @slimme_koper1`
    const excerpt = excerptOf(told)
    expect(excerpt.length).toBeLessThanOrEqual(140)
    for (const telling of [
      'Anouk',
      '250',
      '400',
      demoIban(3).slice(4, 12),
      '12',
      '34',
      'jan',
      'klant',
      'bank.example',
      'winkel',
      'slimme',
    ])
      expect(excerpt).not.toContain(telling)
    expect(excerpt).toContain('ik betaalde … en daarna …')
  })
})
