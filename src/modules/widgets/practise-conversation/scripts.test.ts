// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifiersIn } from '#values'
import { widgetSources } from '../widget/sources.ts'
import { audiences } from '../widget/widget.ts'
import { signNames } from './practise.text.ts'
import { mostTurns, type Script } from './script.ts'
import { scripts, scriptsFor } from './scripts.text.ts'
import { faultsOf, walk } from './walk.ts'

const languages = ['nl', 'en'] as const
/** Names of companies, ways of paying and programs that exist: nobody is accused, and nothing is told that helps. */
const real =
  /\b(?:ING|Rabo(?:bank)?|ABN|AMRO|SNS|ASN|Knab|Bunq|Triodos|Tikkie|iDEAL|PayPal|Marktplaats|Bol\.com|Amazon|WhatsApp|Telegram|Signal|Facebook|Instagram|Microsoft|Google|Apple|KPN|Ziggo|PostNL|DHL|DigiD|AnyDesk|TeamViewer|Belastingdienst)\b/i
/** What a warning never tells: how to hide, with what, and which words to use for it. */
const recipe =
  /\b(?:spoof\w*|voip|sim(?:kaart|swap)?|prepaid|vpn|tor|lead\w*|script|panel|bellijst|phishing ?kit|malware|remote|crypto\w*|bitcoin|cadeaukaart\w*|gift ?card\w*|apk|qr|geldezel\w*|money mule\w*|wachtwoord|password|pin ?code)\b/i

describe.each(scripts.map((script) => [script.slug, script] as const))('%s', (_, script) => {
  const nodes = Object.entries(script.nodes)
  const spoken = nodes.filter(([, { choices }]) => choices.length > 0)

  it('holds: every node is reached, every way ends in time, and there is always a way out', () => {
    expect(faultsOf(script)).toEqual([])
  })

  it('has an ending that went well and one to learn from', () => {
    const endings = nodes.filter(([, { choices }]) => choices.length === 0).map(([id]) => id)
    expect(endings).toContain('kwijt')
    expect(endings.length).toBeGreaterThan(1)
    const wise = spoken.flatMap(([, { choices }]) => choices.filter(({ isWise }) => isWise))
    expect(wise.map(({ to }) => to)).not.toContain('kwijt')
  })

  it('is no manual: the other party shows one known sign a line, in few words, and nothing that a warning does not tell', () => {
    for (const [id, { said, sign }] of spoken)
      for (const language of languages) {
        const line = said[language]
        expect(sign && signNames[sign][language], `${id} shows a sign that everybody is warned about`).toBeTruthy()
        expect(line.length, line).toBeLessThanOrEqual(120)
        expect(line).not.toMatch(recipe)
        expect(line).not.toMatch(/\d{3,}(?<!€ 180)/)
      }
  })

  it('names nobody that exists, no account, number or address, and blames nobody', () => {
    const all = JSON.stringify(script)
    expect(all).not.toMatch(real)
    for (const [, { said, choices }] of nodes)
      for (const language of languages)
        for (const text of [
          said[language],
          ...choices.flatMap(({ text, feedback }) => [text[language], feedback[language]]),
        ]) {
          expect(identifiersIn(text)).toEqual([])
          expect(text).not.toMatch(
            /\b(?:dom|naïef|stom|fout van u|had moeten|stupid|naive|your fault)\b(?<!not your fault)/i,
          )
        }
    expect(script.nodes.kwijt?.said.nl).toMatch(/niet uw schuld|geen schuldige/)
  })

  it('says what its feedback rests on, and asks two things that are about it', () => {
    expect(script.sources.length).toBeGreaterThan(1)
    for (const source of script.sources) expect(widgetSources[source].url).toMatch(/^https:/)
    expect(new Set(script.items.map(({ statement }) => statement.nl)).size).toBe(2)
  })
})

it('there is a script about each that people and companies meet, and no address twice', () => {
  expect(
    scriptsFor('citizen')
      .map(({ channel }) => channel)
      .toSorted(),
  ).toEqual(['chat', 'phone', 'site'])
  expect(
    scriptsFor('company')
      .map(({ channel }) => channel)
      .toSorted(),
  ).toEqual(['mail', 'phone'])
  expect(audiences.flatMap((audience) => scriptsFor(audience))).toHaveLength(scripts.length)
  expect(new Set(scripts.map(({ slug }) => slug)).size).toBe(scripts.length)
})

describe('a script that does not hold', () => {
  const end = { said: { nl: 'Klaar.', en: 'Done.' }, sign: null, choices: [] }
  const text = { nl: 'x', en: 'x' }
  const to = (id: string, isWise = true) => ({ to: id, text, isWise, feedback: text })
  const say = (...choices: ReturnType<typeof to>[]) => ({ said: text, sign: 'haste' as const, choices })
  const base = scripts[0] as Script
  const faults = (nodes: Script['nodes']) => faultsOf({ ...base, slug: 'proef', nodes }).join('\n')

  it('is caught', () => {
    expect(faults({ begin: say(to('a'), to('weg')), a: end })).toContain('not there')
    expect(faults({ begin: say(to('a'), to('b')), a: say(to('begin'), to('b')), b: end })).toContain('comes round')
    expect(faults({ begin: say(to('a'), to('a')), a: end })).toContain('one place')
    expect(faults({ begin: say(to('a')), a: end })).toContain('no choice')
    expect(faults({ begin: say(to('a', false), to('b', false)), a: end, b: end })).toContain('no way out')
    expect(faults({ begin: say(to('a'), to('b')), a: end, b: end, c: end })).toContain('never reached')
    const long = Object.fromEntries(
      Array.from({ length: mostTurns + 1 }, (_, at) => [
        at === 0 ? 'begin' : `n${at}`,
        say(to(`n${at + 1}`), to('uit')),
      ]),
    )
    expect(faults({ ...long, [`n${mostTurns + 1}`]: end, uit: end })).toContain('too many turns')
  })
})

it('whatever stands in an address, a walk begins at the beginning and follows only what can be chosen', () => {
  const ids = [...new Set(scripts.flatMap(({ nodes }) => Object.keys(nodes)))]
  const word = fc.oneof(fc.constantFrom(...ids), fc.string({ maxLength: 12 }))
  fc.assert(
    fc.property(fc.constantFrom(...scripts), fc.array(word, { maxLength: 12 }), (script, way) => {
      const turns = walk(script, way.join('.'))
      expect(turns.length).toBeLessThanOrEqual(mostTurns)
      if (turns[0]) expect(turns[0].id).toBe('begin')
      turns.slice(1).forEach((turn, at) => expect(turns[at]?.node.choices.map(({ to }) => to)).toContain(turn.id))
      turns.slice(0, -1).forEach((turn, at) => expect(turn.chosen?.to).toBe(turns[at + 1]?.id))
    }),
  )
})
