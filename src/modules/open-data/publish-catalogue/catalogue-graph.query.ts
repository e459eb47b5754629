// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3'
import type { DataFile, DataSeries, DataSet } from '#foundation/modules'
import { inBoth, type Said, say, type Term, term } from '#foundation/rdf'
import { bilingual } from '#foundation/text'
import { addressesUnder, page } from './addresses.ts'
import type { Catalogue } from './catalogue.query.ts'
import { text } from './publish-catalogue.text.ts'
import * as lists from './vocabularies.query.ts'

const said = bilingual(text)
const is = (type: Term): Said => ['rdf:type', term(type)]
const to = (property: Term, iri: string): Said => [property, { iri }]
const day = (property: Term, value: string | undefined): Said[] =>
  value === undefined ? [] : [[property, { value, type: 'xsd:date' }]]

/** The catalogue by DCAT-AP-NL 3.0: itself, every data set with its files, and every address that they name with its type. */
export function catalogueGraph(catalogue: Catalogue): Quad[] {
  const { base, series, sets } = catalogue
  const at = addressesUnder(base)
  const named = new Map<string, readonly Said[]>()
  /** Says once what an address outside the catalogue is, and points at it. */
  const name = (property: Term, iri: string, ...what: Said[]): Said => {
    named.set(iri, what)
    return to(property, iri)
  }
  const onPage = (property: Term, path: string) => name(property, base + path, is('foaf:Document'))
  const standard = (iri: string, title: string) =>
    name('dct:conformsTo', iri, is('dct:Standard'), ['dct:title', { value: title, type: '' }])
  const everywhere: Said[] = [
    ...Object.values(lists.languages).map((one) => name('dct:language', one, is('dct:LinguisticSystem'))),
    to('dct:publisher', catalogue.publisher.uri ?? at.publisher),
    to('dcat:contactPoint', at.contact),
  ]
  const themes = lists.themes.map(({ iri, label }) =>
    name('dcat:theme', iri, is('skos:Concept'), ...inBoth('skos:prefLabel', label)),
  )
  const inNetherlands = name('dct:spatial', lists.netherlands, is('dct:Location'))
  const open = name('dct:accessRights', lists.publicAccess, is('dct:RightsStatement'))
  const shared = { at, name, onPage, standard, everywhere, themes, inNetherlands, open }

  const quads = [
    ...say(at.catalogue, [
      is('dcat:Catalog'),
      ...inBoth('dct:title', said('title')),
      ...inBoth('dct:description', said(catalogue.isDemo ? 'demoDescription' : 'description')),
      ...everywhere,
      to('dct:creator', catalogue.publisher.uri ?? at.publisher),
      licence(shared, 'CC0-1.0', at.catalogue),
      onPage('foaf:homepage', page),
      inNetherlands,
      ...themes,
      standard(lists.profile.href, lists.profile.name),
      ...sets.map((set) => to('dcat:dataset', at.dataSet(set.name))),
      to('dcat:service', at.service),
    ]),
    ...aboutService(catalogue, shared),
    ...series.flatMap((one) => aboutSeries(one, sets, shared)),
    ...sets.flatMap((set) => aboutSet(set, catalogue, shared)),
    ...say(catalogue.publisher.uri ?? at.publisher, [
      is('foaf:Agent'),
      ['foaf:name', { text: catalogue.publisher.name, language: 'nl' }],
    ]),
    ...say(at.contact, [
      is('vcard:Kind'),
      ['vcard:fn', { text: catalogue.publisher.name, language: 'nl' }],
      to('vcard:hasEmail', `mailto:${catalogue.contactEmail}`),
      to('vcard:hasURL', base + page),
    ]),
  ]
  return [...quads, ...[...named].flatMap(([iri, what]) => say(iri, what))]
}

interface Shared {
  at: ReturnType<typeof addressesUnder>
  name(property: Term, iri: string, ...what: Said[]): Said
  onPage(property: Term, path: string): Said
  standard(iri: string, title: string): Said
  /** Languages, publisher and contact: the same of everything. */
  everywhere: readonly Said[]
  themes: readonly Said[]
  inNetherlands: Said
  open: Said
}

function aboutSet(set: DataSet, { base, sets, publisher }: Catalogue, shared: Shared): Quad[] {
  const { at, name, onPage, standard } = shared
  const iri = at.dataSet(set.name)
  const maker = set.madeBy
  const siblings = sets.filter(({ inSeries }) => set.inSeries !== undefined && inSeries === set.inSeries)
  const before = siblings[siblings.indexOf(set) + 1]
  return [
    ...say(iri, [
      is('dcat:Dataset'),
      ['dct:identifier', { value: iri, type: '' }],
      ...inBoth('dct:title', set.title),
      ...inBoth('dct:description', set.description),
      ...(['nl', 'en'] as const).flatMap((language) =>
        set.keywords[language].map((one): Said => ['dcat:keyword', { text: one, language }]),
      ),
      ...shared.everywhere,
      maker === undefined
        ? to('dct:creator', publisher.uri ?? at.publisher)
        : name('dct:creator', at.maker(maker), is('foaf:Agent'), ['foaf:name', { text: maker, language: 'nl' }]),
      shared.open,
      ...shared.themes,
      shared.inNetherlands,
      name('dct:accrualPeriodicity', lists.frequencyOf(set.changes), is('dct:Frequency')),
      onPage('dcat:landingPage', set.page),
      ...day('dct:issued', set.issued),
      ...day('dct:modified', set.modified ?? set.issued),
      ...(set.conformsTo ?? []).map(({ href, name: title }) => standard(href, title)),
      ...(set.covers
        ? [
            name(
              'dct:temporal',
              at.period(set.name),
              is('dct:PeriodOfTime'),
              ...day('dcat:startDate', set.covers.from),
              ...day('dcat:endDate', set.covers.to),
            ),
          ]
        : []),
      ...(set.versionOf ? [['dcat:version', { value: set.versionOf.version, type: '' }] as const] : []),
      ...sets
        .filter(({ versionOf }) => versionOf?.name === set.name)
        .map((version) => to('dcat:hasVersion', at.dataSet(version.name))),
      ...(set.inSeries === undefined ? [] : [to('dcat:inSeries', at.dataSet(set.inSeries))]),
      ...(before ? [to('dcat:prev', at.dataSet(before.name))] : []),
      ...set.files.map(({ format }) => to('dcat:distribution', at.file(set.name, format))),
    ]),
    ...set.files.flatMap((file) => aboutFile(file, set, base, shared)),
  ]
}

function aboutFile(file: DataFile, set: DataSet, base: string, shared: Shared): Quad[] {
  const { at, name, standard } = shared
  const { fileType, mediaType } = lists.formatOf(file.format)
  const isOfService = file.path.startsWith('/v1/')
  const iri = at.file(set.name, file.format)
  return say(iri, [
    is('dcat:Distribution'),
    ...inBoth('dct:title', {
      nl: `${set.title.nl} (${file.format})`,
      en: `${set.title.en} (${file.format})`,
    }),
    to('dcat:accessURL', base + file.path),
    // What is asked by the page is no file.
    ...(file.format === 'json' ? [] : [to('dcat:downloadURL', base + file.path)]),
    licence(shared, file.licence, iri),
    name('dct:format', fileType, is('dct:MediaTypeOrExtent')),
    name('dcat:mediaType', mediaType, is('dct:MediaType')),
    ...shared.everywhere.filter(([property]) => property === 'dct:language'),
    ...day('dct:issued', set.issued),
    ...day('dct:modified', set.modified ?? set.issued),
    ...(file.describedBy ? [standard(base + file.describedBy, 'CSV on the Web')] : []),
    ...(isOfService ? [to('dcat:accessService', at.service)] : []),
    ...(file.size
      ? ([
          ['dcat:byteSize', { value: String(file.size.bytes), type: 'xsd:nonNegativeInteger' }],
          name(
            'spdx:checksum',
            `${iri}-sha256`,
            is('spdx:Checksum'),
            name('spdx:algorithm', lists.sha256, is('spdx:ChecksumAlgorithm')),
            ['spdx:checksumValue', { value: file.size.sha256, type: 'xsd:hexBinary' }],
          ),
        ] as const)
      : []),
  ])
}

function licence({ name }: Shared, of: DataFile['licence'], iri: string): Said {
  const known = lists.licenceOf(of)
  if (known)
    return name('dct:license', known.iri, is('dct:LicenseDocument'), ['dct:title', { value: known.name, type: '' }])
  const terms = typeof of === 'string' ? undefined : of.terms
  return name('dct:license', `${iri}-voorwaarden`, is('dct:LicenseDocument'), ...inBoth('dct:description', terms))
}

function aboutSeries(series: DataSeries, sets: readonly DataSet[], shared: Shared): Quad[] {
  const { at, name, onPage } = shared
  const members = sets.filter(({ inSeries }) => inSeries === series.name)
  const [last, first] = [members[0], members.at(-1)]
  return say(at.dataSet(series.name), [
    is('dcat:DatasetSeries'),
    ...inBoth('dct:title', series.title),
    ...inBoth('dct:description', series.description),
    ...shared.everywhere.filter(([property]) => property !== 'dct:language'),
    name('dct:accrualPeriodicity', lists.frequencyOf(series.changes), is('dct:Frequency')),
    shared.inNetherlands,
    onPage('dcat:landingPage', series.page),
    ...day('dct:issued', first?.issued),
    ...day('dct:modified', last?.issued),
    ...(first && last ? [to('dcat:first', at.dataSet(first.name)), to('dcat:last', at.dataSet(last.name))] : []),
  ])
}

/** The API as one service, with the data sets that it gives. */
function aboutService({ base, sets, publisher }: Catalogue, shared: Shared): Quad[] {
  const { at } = shared
  const given = sets.filter(({ files }) => files.some(({ path }) => path.startsWith('/v1/')))
  return say(at.service, [
    is('dcat:DataService'),
    ['dct:identifier', { value: at.service, type: '' }],
    ...inBoth('dct:title', said('service')),
    ...inBoth('dct:description', said('serviceDescription')),
    ['dcat:keyword', { text: 'online fraude', language: 'nl' }],
    ...shared.everywhere,
    to('dct:creator', publisher.uri ?? at.publisher),
    shared.open,
    ...shared.themes,
    licence(shared, 'CC0-1.0', at.service),
    to('dcat:endpointURL', `${base}/v1`),
    to('dcat:endpointDescription', `${base}/v1/openapi.json`),
    ...given.map((set) => to('dcat:servesDataset', at.dataSet(set.name))),
  ])
}
