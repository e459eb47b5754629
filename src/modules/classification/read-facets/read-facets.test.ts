// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { facetRoots, facetOf } from '../classification/classification.ts'
import { foldWords } from '../read-text/fold.ts'
import { readBroader } from '../read-text/training-texts.query.ts'
import { cues } from './cues.data.ts'
import { readFacets } from './read-facets.ts'

const said = (text: string) =>
  Object.fromEntries(readFacets(text).map(({ facet, concept, words }) => [facet, `${concept} ${words.join('; ')}`]))

describe('facets in a text', () => {
  it('are what is said, with the words that say it', () => {
    expect(
      said(
        'Ik werd gebeld door iemand die zei van de Rabobank te zijn. Er was een verdachte transactie. Ik heb € 900 overgemaakt, nu ben ik mijn geld kwijt en schaam me.',
      ),
    ).toEqual({
      channel: 'CH-010 werd gebeld',
      impersonated: 'IP-010 van de Rabobank te zijn',
      pretext: 'LU-110 verdachte transactie',
      order: 'PY-110 heb <amount> overgemaakt',
      means: 'PY-210 overgemaakt',
      harm: 'HT-110 geld kwijt',
    })
    expect(said('Er werd zomaar geld afgeschreven. Onze vereniging is de dupe, de penningmeester ook.')).toMatchObject({
      order: 'PY-120 geld afgeschreven',
      victim: 'VT-230 Onze vereniging',
    })
    expect(said('I got a text message from DHL about a customs fee. I paid with a gift card.')).toMatchObject({
      channel: 'CH-030 text message',
      impersonated: 'IP-050 from DHL',
      pretext: 'LU-170 customs fee',
      means: 'PY-260 gift card',
    })
  })

  it('are not what is denied, nor what is only named', () => {
    expect(said('Ik heb niet gebeld en er is geen geld kwijt. Mijn zoon en de politie weten ervan.')).toEqual({})
    expect(said('Ik ga aangifte doen bij de politie en heb de bank gebeld.')).toEqual({})
    expect(said('')).toEqual({})
  })

  it('come from cues that fit their facet, that a text can contain, and that stand once', async () => {
    const tree = new Map([...(await readBroader())].map(([id, broader]) => [id, { broader }]))
    const seen = new Set<string>()
    for (const [facet, concepts] of Object.entries(cues))
      for (const [concept, phrases] of Object.entries(concepts)) {
        expect(facetOf(concept, tree), concept).toBe(facet)
        expect(facet in facetRoots).toBe(true)
        for (const phrase of phrases.split(',').map((each) => each.trim())) {
          expect(seen.has(`${facet} ${phrase}`), `${concept} ${phrase}`).toBe(false)
          seen.add(`${facet} ${phrase}`)
          for (const word of phrase.split(' ')) {
            if (word === '_' || word.startsWith('<')) continue
            const plain = word.replace('*', '')
            expect(
              foldWords(plain).map(({ folded }) => folded),
              `${concept} ${phrase}`,
            ).toEqual([plain])
          }
        }
      }
  })
})
