// SPDX-License-Identifier: EUPL-1.2
import type { DataFile, DataSeries, DataSet, PublishedData } from '#foundation/modules'
import { formatCalendarDate, type CalendarDate } from '#values'
import type { Language } from '#foundation/text'
import { anchorOf } from '../publish-catalogue/addresses.ts'
import { licenceOf } from '../publish-catalogue/vocabularies.query.ts'

export interface ShownFile {
  href: string
  format: string
  describedBy: string | null
}

export interface ShownDataSet {
  anchor: string
  title: string
  description: string
  madeBy: string | null
  /** In Dutch: the page puts it in the language of the reader. */
  page: string
  files: ShownFile[]
  /** Name and page of a known licence, terms in words, or null: nobody gave one. */
  licence: { name: string; href: string } | { terms: string } | null
  /** '24 november 2026'; null: not known. */
  modified: string | null
  /** Everything of a series or every version stands on one page of its own. */
  isSeries: boolean
}

/** What there is, one line each: releases together as their series, and versions with what they are versions of. */
export function listDataSets({ series, sets }: Required<PublishedData>, language: Language): ShownDataSet[] {
  const alone = sets.filter(({ inSeries, versionOf }) => inSeries === undefined && versionOf === undefined)
  return [...series.map((one) => ofSeries(one, sets, language)), ...alone.map((set) => ofSet(set, language))]
}

function ofSet(set: DataSet, language: Language): ShownDataSet {
  const [file] = set.files
  return {
    ...said(set, language),
    madeBy: set.madeBy ?? null,
    files: set.files.map(shownFile),
    licence: file ? shownLicence(file.licence, language) : null,
    modified: day(set.modified, language),
    isSeries: false,
  }
}

/** A series with its newest file. */
function ofSeries(series: DataSeries, sets: readonly DataSet[], language: Language): ShownDataSet {
  const newest = sets.find(({ inSeries }) => inSeries === series.name)
  const [file] = newest?.files ?? []
  return {
    ...said(series, language),
    madeBy: null,
    files: (newest?.files ?? []).map(shownFile),
    licence: file ? shownLicence(file.licence, language) : null,
    modified: day(newest?.issued, language),
    isSeries: true,
  }
}

const said = ({ name, title, description, page }: DataSeries, language: Language) => ({
  anchor: anchorOf(name),
  title: title[language],
  description: description[language],
  page,
})

const shownFile = ({ path, format, describedBy }: DataFile): ShownFile => ({
  href: path,
  format: { csv: 'CSV', json: 'JSON', ttl: 'Turtle', jsonld: 'JSON-LD', txt: 'TXT' }[format],
  describedBy: describedBy ?? null,
})

function shownLicence(licence: DataFile['licence'], language: Language): ShownDataSet['licence'] {
  const known = licenceOf(licence)
  if (known) return { name: known.name, href: known.page }
  return typeof licence === 'string' ? null : { terms: licence.terms[language] }
}

const day = (at: string | undefined, language: Language) =>
  at === undefined ? null : formatCalendarDate(at as CalendarDate, language)
