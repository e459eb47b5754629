// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { copyCounted } from '../../statistics/count-reports/invented-counted.fixture.ts'
import { releaseFigures } from '../../statistics/release-figures/release-figures.command.ts'

const base = 'https://data.dijkwacht.example'
const publisher = 'https://identifier.overheid.nl/tooi/id/zbo/demo0000'
const [dcat, dct] = ['http://www.w3.org/ns/dcat#', 'http://purl.org/dc/terms/']
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const { namedNode, literal, quad } = DataFactory

const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const dataSet = (name: string) => `${base}/id/dataset/${name}`
const of = (subject: string, property: string) =>
  whole
    .filter((one) => one.subject.value === subject && one.predicate.value === property)
    .map(({ object }) => object.value)
const allOf = (type: string) =>
  whole
    .filter(({ predicate, object }) => predicate.value === rdfType && object.value === dcat + type)
    .map(({ subject }) => subject.value)

async function problemsIn(quads: readonly Quad[]): Promise<string[]> {
  const report = await new SHACLValidator(new Store(shapes)).validate(new Store([...quads]))
  return report.results.flatMap((result) => result.message.map((message) => message.value))
}

const program = await testContext({ settings: { BASE_URL: base, PUBLISHER_URI: publisher } })
const site = await testSite(program)
const client = await program.ctx.db.pool.connect()
await copyCounted(client, { reports: 600, last: '2026-10-18', days: 14 }).finally(() => client.release())
program.setNow(new Date('2026-11-04T08:00:00Z'))
await releaseFigures(program.ctx)
const whole = new Parser().parse((await get('/open-data/catalogus.ttl')).body)
const shapes = new Parser().parse(await readFile(join(import.meta.dirname, 'dcat-ap-nl.ttl'), 'utf8'))

describe('the catalogue', () => {
  it('holds to DCAT-AP-NL', async () => {
    expect(await problemsIn(whole)).toEqual([])
  })

  it('names everything that anybody may fetch, and each file is there in the form that it says', async () => {
    const names = allOf('Dataset').map((iri) => iri.slice(dataSet('').length))
    for (const name of [
      'vrijgaven/1',
      'cijfers/cbs-cc-by-4-0',
      'begrippenkader/nl-online-fraude',
      'begrippenkader/nl-online-fraude/0.1.0-draft.1',
      'meldpunten',
      'deelregels',
      'schild',
    ])
      expect(names).toContain(name)
    expect(of(`${base}/id/catalogus`, `${dcat}dataset`).toSorted()).toEqual(allOf('Dataset').toSorted())
    const files = allOf('Distribution')
    expect(files.length).toBeGreaterThan(8)
    for (const file of files) {
      const [url = ''] = of(file, `${dcat}accessURL`)
      const answer = await get(url.slice(base.length))
      expect(answer.statusCode, url).toBe(200)
      const [mediaType = ''] = of(file, `${dcat}mediaType`)
      expect(String(answer.headers['content-type']), url).toContain(mediaType.split('/media-types/')[1])
      for (const standard of of(file, `${dct}conformsTo`))
        expect((await get(standard.slice(base.length))).json().url, standard).toBe(url)
    }
  })

  it('says who publishes, and who made what others made', () => {
    expect(of(`${base}/id/catalogus`, `${dct}publisher`)).toEqual([publisher])
    const [maker = ''] = of(dataSet('cijfers/cbs-cc-by-4-0'), `${dct}creator`)
    expect(of(maker, 'http://xmlns.com/foaf/0.1/name')).toEqual(['CBS'])
    expect(of(dataSet('vrijgaven/1'), `${dct}creator`)).toEqual([publisher])
  })

  it('gives no file of figures for which nobody gave a licence, and no open licence on the list of the shield', () => {
    const single = dataSet('cijfers/fraudehelpdesk-zonder-licentie')
    expect(of(single, rdfType)).toEqual([`${dcat}Dataset`])
    expect(of(single, `${dcat}distribution`)).toEqual([])
    expect(of(single, `${dcat}landingPage`)).toEqual([`${base}/cijfers/bron/fraudehelpdesk`])
    for (const file of of(dataSet('schild'), `${dcat}distribution`))
      expect(of(file, `${dct}license`)[0]).toMatch(/^https:\/\/data\.dijkwacht\.example\/id\/dataset\/schild#/)
  })

  it('puts releases in their series, each with the one before it', () => {
    const [first, second] = [dataSet('vrijgaven/1'), dataSet('vrijgaven/2')]
    expect(of(second, `${dcat}inSeries`)).toEqual([dataSet('vrijgaven')])
    expect(of(second, `${dcat}prev`)).toEqual([first])
    expect(of(first, `${dcat}prev`)).toEqual([])
    expect(of(dataSet('vrijgaven'), `${dcat}first`)).toEqual([first])
    expect(of(dataSet('vrijgaven'), `${dcat}last`)).toEqual([dataSet('vrijgaven/3')])
  })

  it('holds to it with the demo too, and has its factsheets', async () => {
    const demo = await testContext({ demo: true, settings: { BASE_URL: base } })
    const demoSite = await testSite(demo)
    const { body } = await demoSite.inject({ url: '/open-data/catalogus.ttl' })
    await demoSite.close()
    await demo.close()
    expect(body).toMatch(/\/id\/dataset\/factsheets\/\d{4}-\d/)
    expect(body).toContain('zijn verzonnen')
    expect(await problemsIn(new Parser().parse(body))).toEqual([])
  }, 120_000)

  it('says the same in Turtle and in JSON-LD', async () => {
    const lines: unknown = await jsonld.toRDF(JSON.parse((await get('/open-data/catalogus.jsonld')).body), {
      format: 'application/n-quads',
    })
    const asLines = (quads: readonly Quad[]) =>
      quads
        .map(({ subject, predicate, object }) => [subject, predicate, object].map(({ id }) => id).join(' '))
        .toSorted()
    expect(asLines(new Parser().parse(lines as string))).toEqual(asLines(whole))
  })
})

describe('an error in the catalogue is found', () => {
  /** One release and one data set with what they need: enough to plant an error in, and quicker. */
  const part = () => {
    const left = allOf('Dataset').filter((iri) => !/\/(vrijgaven\/1|schild|cijfers\/cbs-cc-by-4-0)$/.test(iri))
    const isLeft = (value: string) => left.some((iri) => value === iri || value.startsWith(`${iri}#`))
    return whole.filter(({ subject, object }) => !isLeft(subject.value) && !isLeft(object.value))
  }
  const release = () => dataSet('vrijgaven/1')
  const without = (subject: string, property: string) => (quads: Quad[]) =>
    quads.filter((one) => !(one.subject.value === subject && one.predicate.value === property))
  const instead = (subject: string, property: string, value: Quad['object']) => (quads: Quad[]) => [
    ...without(subject, property)(quads),
    quad(namedNode(subject), namedNode(property), value),
  ]
  const [catalogue, file] = [`${base}/id/catalogus`, `${dataSet('vrijgaven/1')}#csv`]
  const day = namedNode('http://www.w3.org/2001/XMLSchema#date')
  const planted: [string, (quads: Quad[]) => Quad[], string][] = [
    ['no contact point', without(release(), `${dcat}contactPoint`), 'there is one contact point, and it is described'],
    ['no publisher', without(catalogue, `${dct}publisher`), 'there is one publisher, and it is described'],
    [
      'a publisher in words',
      instead(release(), `${dct}publisher`, literal('politie')),
      'there is one publisher, and it is described',
    ],
    ['no creator', without(release(), `${dct}creator`), 'there is one creator, and it is described'],
    ['no identifier', without(release(), `${dct}identifier`), 'there is one identifier'],
    ['no theme', without(release(), `${dcat}theme`), 'a theme is one of the list of the EU'],
    [
      'access of no list',
      instead(release(), `${dct}accessRights`, literal('open')),
      'access is public, restricted or not public',
    ],
    ['no licence', without(file, `${dct}license`), 'there is one licence, and it is described'],
    ['no address', without(file, `${dcat}accessURL`), 'there is one address of access'],
    [
      'a frequency in words',
      instead(release(), `${dct}accrualPeriodicity`, literal('wekelijks')),
      'how often it changes is one of the list of the EU',
    ],
    ['a format in words', instead(file, `${dct}format`, literal('csv')), 'a format is one of the list of the EU'],
    ['no data sets', without(catalogue, `${dcat}dataset`), 'a catalogue names data sets that are described'],
    [
      'a data set that is not there',
      instead(catalogue, `${dcat}dataset`, namedNode(dataSet('niets'))),
      'a catalogue names data sets that are described',
    ],
    [
      'a title without a language',
      instead(release(), `${dct}title`, literal('Vrijgave')),
      'a title has a language, and one in each',
    ],
    ['no English title', instead(release(), `${dct}title`, literal('Vrijgave', 'nl')), 'there is no English title'],
    ['a day that is a moment', instead(release(), `${dct}issued`, literal('2026-10-01T00:00:00Z')), 'a date is a day'],
    [
      'a period that ends first',
      instead(`${release()}#periode`, `${dcat}endDate`, literal('2020-01-01', day)),
      'a period begins, and ends not before that',
    ],
    [
      'a release without its columns',
      without(file, `${dct}conformsTo`),
      'nothing says what the columns of a release mean',
    ],
    [
      'a series that is not there',
      instead(release(), `${dcat}inSeries`, namedNode(dataSet('niets'))),
      'a series is described',
    ],
    ['a service without an address', without(`${catalogue}#api`, `${dcat}endpointURL`), 'a service has one address'],
  ]
  it('while without one there is none in the same part', async () => {
    expect(part().length).toBeGreaterThan(150)
    expect(await problemsIn(part())).toEqual([])
  })
  for (const [name, plant, problem] of planted)
    it(`with ${name}`, async () => {
      expect(await problemsIn(plant(part()))).toContain(problem)
    })
})

describe('an address that stays', () => {
  it('leads people to a page and programs to data', async () => {
    const to = async (url: string, accept: string, more = {}) => {
      const answer = await get(url, { accept, ...more })
      expect(answer.statusCode).toBe(303)
      expect(answer.headers.vary).toContain('Accept')
      return answer.headers.location
    }
    expect(await to('/id/catalogus', 'text/html')).toBe('/open-data')
    expect(await to('/id/catalogus', 'text/html', { 'accept-language': 'en' })).toBe('/en/open-data')
    expect(await to('/id/catalogus', 'text/turtle')).toBe('/open-data/catalogus.ttl')
    expect(await to('/id/dataset/vrijgaven/1', 'application/ld+json')).toBe('/open-data/catalogus.jsonld')
    expect(await to('/id/dataset/vrijgaven/1', 'text/html')).toBe('/cijfers/publicaties?tot=2#vrijgave-1')
    expect(await to('/id/dataset/schild', 'text/html', { 'accept-language': 'en' })).toBe('/en/schild')
    // A concept still leads where it did.
    expect(await to('/id/begrip/FF-300', 'text/turtle')).toBe('/doc/begrip/FF-300.ttl')
  })

  it('is not sent twice, and is chosen by Accept without an end', async () => {
    const first = await get('/open-data/catalogus.ttl')
    expect(first.headers['content-type']).toBe('text/turtle; charset=utf-8')
    expect((await get('/open-data/catalogus.ttl', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(
      304,
    )
    const chosen = await get('/open-data/catalogus', { accept: 'application/ld+json' })
    expect([chosen.headers['content-type'], chosen.headers.vary]).toEqual([
      'application/ld+json; charset=utf-8',
      expect.stringContaining('Accept'),
    ])
    expect((await get('/open-data/catalogus', { accept: 'text/html' })).headers.location).toBe('/open-data')
  })

  it('of nothing says where everything is', async () => {
    for (const url of ['/id/dataset/niets', '/id/dataset/', '/open-data/catalogus.exe', '/open-data/iets']) {
      const answer = await get(url, { accept: 'text/turtle' })
      expect([answer.statusCode, answer.body], url).toEqual([404, expect.stringContaining(`${base}/open-data`)])
    }
  })
})

it('people read the same on a page', async () => {
  const { body } = await get('/open-data')
  for (const words of [
    'Meldingen van online fraude, per week',
    'CC BY 4.0',
    'Losse cijfers van anderen',
    'Fraudehelpdesk',
    '/v1/releases/3/figures.csv',
  ])
    expect(body).toContain(words)
})
