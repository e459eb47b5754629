// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { acceptedForm, writeRdf } from '#foundation/rdf'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const base = 'https://taal.dijkwacht.example'
const skos = 'http://www.w3.org/2004/02/skos/core#'
const { namedNode, literal, quad } = DataFactory

const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const concept = (id: string) => namedNode(`${base}/id/begrip/${id}`)

/** What the shapes say of these data, as sentences. */
async function problemsIn(quads: readonly Quad[]): Promise<string[]> {
  const report = await new SHACLValidator(new Store(shapes)).validate(new Store([...quads]))
  return report.results.flatMap((result) => result.message.map((message) => message.value))
}

const program = await testContext({ settings: { BASE_URL: base } })
const site = await testSite(program)
const whole = new Parser().parse((await get('/doc/begrippenkader/nl-online-fraude.ttl')).body)
const shapes = new Parser().parse(await readFile(join(import.meta.dirname, 'nl-sbb.ttl'), 'utf8'))

describe('the whole taxonomy as SKOS', () => {
  it('holds to NL-SBB', async () => {
    expect(whole.filter(({ object }) => object.value === `${skos}Concept`).length).toBe(158)
    expect(whole.filter(({ predicate }) => predicate.value.endsWith('Match')).length).toBe(248)
    expect(await problemsIn(whole)).toEqual([])
  })

  /** The forms with their mappings: enough to plant an error in, and sixteen times quicker. */
  const forms = () =>
    whole.filter(({ subject, object }) => {
      const isElse = [subject, object].some(({ value }) => /\/id\/(begrip\/(?!FF)|collectie)/.test(value))
      return !isElse && !subject.value.includes('#')
    })
  it('holds to it in a part too', async () => {
    expect(forms().length).toBeGreaterThan(1000)
    expect(await problemsIn(forms())).toEqual([])
  })

  const ff300 = 'FF-300'
  const without = (id: string, property: string) => (one: Quad) =>
    !(one.subject.value === concept(id).value && one.predicate.value === skos + property)
  const add = (subject: string, property: string, object: Quad['object']) => (quads: Quad[]) => [
    ...quads,
    quad(concept(subject), namedNode(skos + property), object),
  ]
  const planted: [string, (quads: Quad[]) => Quad[], string][] = [
    [
      'no Dutch name',
      (quads) =>
        quads.filter((one) => !(one.predicate.value === `${skos}prefLabel` && one.object.value === 'hulpvraagfraude')),
      'a concept has no Dutch name',
    ],
    [
      'two Dutch names',
      add(ff300, 'prefLabel', literal('appfraude nu', 'nl')),
      'Language "nl" has been used by 2 values',
    ],
    [
      'a name without a language',
      add(ff300, 'prefLabel', literal('hoi')),
      'a concept has one name in a language, and it is no other name or search word as well',
    ],
    [
      'a search word that is the name',
      add(ff300, 'hiddenLabel', literal('hulpvraagfraude', 'nl')),
      'a concept has one name in a language, and it is no other name or search word as well',
    ],
    [
      'no definition',
      (quads) => quads.filter(without(ff300, 'definition')),
      'a concept has a definition with a language',
    ],
    [
      'no scheme',
      (quads) => quads.filter(without(ff300, 'inScheme')),
      'a concept stands in a scheme that is described',
    ],
    ['a circle', add('FF-100', 'broader', concept('FF-111')), 'a concept stands under itself'],
    [
      'something above a top concept',
      add('FF-000', 'broader', concept('CH-000')),
      'a top concept stands under another',
    ],
    [
      'a broader concept that is not there',
      add(ff300, 'broader', concept('FF-777')),
      'what is broader is a concept, and not related as well',
    ],
    [
      'related and broader',
      add(ff300, 'related', concept('FF-000')),
      'what is broader is a concept, and not related as well',
    ],
    [
      'the code of another',
      (quads) => [
        ...quads.filter(without(ff300, 'notation')),
        quad(concept(ff300), namedNode(`${skos}notation`), literal('FF-400')),
      ],
      'two concepts have the same code',
    ],
    [
      'the name of another',
      (quads) => [
        ...quads.filter(without(ff300, 'prefLabel')),
        quad(concept(ff300), namedNode(`${skos}prefLabel`), literal('helpdeskfraude', 'nl')),
      ],
      'two concepts have the same name',
    ],
    [
      'a mapping to nowhere',
      add(ff300, 'closeMatch', namedNode(`${base}/id/extern/cbs-ovic/Bestaatniet`)),
      'a mapping leads to nowhere',
    ],
    ['a mapping inside', add(ff300, 'closeMatch', concept('FF-400')), 'a mapping stays inside its own scheme'],
    [
      'two relations to one',
      add(ff300, 'relatedMatch', namedNode(`${base}/id/extern/fraudehelpdesk/hulpvraagfraude`)),
      'one target, two relations',
    ],
    [
      'an end without a successor',
      (quads) => [
        ...quads,
        quad(
          concept(ff300),
          namedNode('http://www.w3.org/2002/07/owl#deprecated'),
          literal('true', namedNode('http://www.w3.org/2001/XMLSchema#boolean')),
        ),
      ],
      'a deprecated concept names no replacement',
    ],
  ]
  for (const [name, plant, problem] of planted)
    it(`is found out with ${name}`, async () => {
      expect(await problemsIn(plant(forms()))).toContain(problem)
    })

  it('says the same in Turtle and in JSON-LD', async () => {
    const data = JSON.parse((await get('/doc/begrippenkader/nl-online-fraude.jsonld')).body)
    const lines: unknown = await jsonld.toRDF(data, { format: 'application/n-quads' })
    const asLines = (quads: readonly Quad[]) =>
      quads
        .map(({ subject, predicate, object }) => [subject, predicate, object].map(({ id }) => id).join(' '))
        .toSorted()
    expect(whole.length).toBeGreaterThan(4000)
    expect(asLines(new Parser().parse(lines as string))).toEqual(asLines(whole))
  })

  it('survives words with quotes, line ends and brackets', () => {
    const odd = 'zegt "hoi"\n<mam> \\ 🙂'
    const [back] = new Parser().parse(
      writeRdf([quad(concept('X'), namedNode(`${skos}note`), literal(odd, 'nl'))], 'ttl'),
    )
    expect(back?.object.value).toBe(odd)
  })
})

describe('an address that stays', () => {
  it('leads people to the page and programs to data', async () => {
    const to = async (accept: string, more = {}) => {
      const answer = await get('/id/begrip/FF-410', { accept, ...more })
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.vary).toContain('Accept')
      return answer.headers.location
    }
    expect(await to('text/html,application/xhtml+xml;q=0.9,*/*;q=0.8')).toBe('/begrippen/FF-410')
    expect(await to('text/html', { 'accept-language': 'en-GB,nl;q=0.5' })).toBe('/en/begrippen/FF-410')
    expect(await to('text/turtle')).toBe('/doc/begrip/FF-410.ttl')
    expect(await to('application/ld+json;q=0.9, text/turtle;q=0.1')).toBe('/doc/begrip/FF-410.jsonld')
    expect(await to('application/json')).toBe('/doc/begrip/FF-410.jsonld')
    expect(await to('*/*')).toBe('/begrippen/FF-410')
    expect(await to('text/turtle; charset=utf-8')).toBe('/doc/begrip/FF-410.ttl')
    expect(
      await to('application/ld+json; profile="http://www.w3.org/ns/json-ld#flattened, x;q=0"; q=0.8, */*;q=0.1'),
    ).toBe('/doc/begrip/FF-410.jsonld')
    expect(acceptedForm('text/turtle;version="1.2";q=0.2, text/html;q=0.1')).toBe('ttl')
    expect(acceptedForm('text/turtle;q=0, text/html')).toBe('page')
    expect(acceptedForm(null)).toBe('page')
    expect(acceptedForm('image/png')).toBe('page')
  })

  it('is that of the scheme, a facet and a category of somebody else too', async () => {
    const location = async (url: string, accept = 'text/turtle') => (await get(url, { accept })).headers.location
    expect(await location('/id/begrippenkader/nl-online-fraude')).toBe('/doc/begrippenkader/nl-online-fraude.ttl')
    expect(await location('/id/collectie/CH', 'text/html')).toBe('/begrippen#CH')
    expect(await location('/id/extern/cbs-ovic/Phishing', 'text/html')).toBe(
      '/begrippen/vertaaltabel?van=cbs-ovic&code=Phishing',
    )
    expect(await location('/id/extern/ukf-app/Impersonation%3A%20police%2Fbank%20staff', 'text/html')).toBe(
      '/begrippen/vertaaltabel?van=ukf-app&code=Impersonation%3A+police%2Fbank+staff',
    )
    const all = new Set(whole.map(({ object }) => object.value).filter((value) => value.startsWith(`${base}/id/`)))
    for (const iri of [...all].filter((_, at) => at % 7 === 0)) {
      const answer = await get(iri.slice(base.length), { accept: 'text/html' })
      expect(answer.statusCode, iri).toBe(303)
    }
  })

  it('of nothing says so in words', async () => {
    for (const url of [
      '/id/begrip/FF-777',
      '/id/extern/niets',
      '/id/extern/cbs-ovic/Bestaatniet',
      '/id/',
      '/doc/begrip/FF-777.ttl',
      '/doc/begrip/FF-410.exe',
      '/doc/begrippenkader/nl-online-fraude/9.9.9.ttl',
    ]) {
      const answer = await get(url, { accept: 'text/turtle' })
      expect(answer.statusCode, url).toBe(404)
      expect(answer.body, url).toContain('/begrippen/zoeken')
    }
  })
})

describe('words of our own', () => {
  it('are explained at their own address, for a browser and for a machine', async () => {
    const used = whole.flatMap(({ predicate }) => (predicate.value.startsWith(`${base}/def/`) ? [predicate.value] : []))
    const { body, headers } = await get('/def/taxonomie', { accept: 'text/html' })
    expect(headers['content-type']).toBe('text/turtle; charset=utf-8')
    const explained = new Set(new Parser().parse(body).map(({ subject }) => subject.value))
    expect(new Set(used)).toEqual(new Set([`${base}/def/taxonomie#confidence`]))
    for (const word of new Set(used)) expect(explained.has(word), word).toBe(true)
    const linked = await get('/def/taxonomie', { accept: 'application/ld+json' })
    expect(linked.headers['content-type']).toBe('application/ld+json; charset=utf-8')
  })
})

describe('data of one concept', () => {
  it('have its names, its place, its mappings with source and how sure they are, and hold to NL-SBB where they stand alone', async () => {
    const answer = await get('/doc/begrip/FF-300.ttl')
    expect(answer.headers['content-type']).toBe('text/turtle; charset=utf-8')
    const quads = new Parser().parse(answer.body)
    const of = (property: string) =>
      quads.filter((one) => one.subject.value === concept('FF-300').value && one.predicate.value === skos + property)
    expect(of('hiddenLabel').map(({ object }) => object.value)).toContain('hoi mam')
    expect(of('broader').map(({ object }) => object.value)).toEqual([concept('FF-000').value])
    expect(of('narrower').length).toBe(3)
    const statement = quads.filter(({ subject }) => subject.value === `${concept('FF-300').value}#cbs-ovic.Phishing`)
    const said = statement.map(({ predicate, object }) => `${predicate.value.split(/[#/]/).at(-1)} ${object.value}`)
    expect(said).toContain('confidence high')
    expect(said).toContain(`source ${base}/id/begrippenkader/nl-online-fraude#bron-cbs-ovic-2022`)
    // Concepts beside it are only pointed at in this document.
    const known = new Set([
      'what is broader is a concept, and not related as well',
      'what is narrower is a concept, and not related as well',
      'a scheme begins at a concept',
    ])
    expect((await problemsIn(quads)).filter((problem) => !known.has(problem))).toEqual([])
  })

  it('are kept for a while and not sent twice', async () => {
    const first = await get('/doc/begrip/FF-300.jsonld')
    expect(first.headers['cache-control']).toBe('public, max-age=300')
    const again = await get('/doc/begrip/FF-300.jsonld', { 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const chosen = await get('/doc/begrip/FF-300', { accept: 'application/ld+json' })
    expect(chosen.headers.vary).toContain('Accept')
    expect(JSON.parse(chosen.body)['@graph'].length).toBeGreaterThan(5)
  })

  it('of one edition have no words that stand beside it', async () => {
    const answer = await get('/doc/begrippenkader/nl-online-fraude/0.1.0-draft.1.ttl')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toContain('hoi mam')
    expect(await problemsIn(new Parser().parse(answer.body))).toEqual([])
  })
})
