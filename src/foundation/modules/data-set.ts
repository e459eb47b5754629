// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '../text/index.ts'

/** Under which licence others may use data: an open one by name, or terms of our own in words. */
export type DataLicence = 'CC0-1.0' | 'CC-BY-4.0' | { terms: Bilingual }

/** One form in which a data set is given. */
export interface DataFile {
  /** Where it is, from the first slash: '/v1/releases/12/figures.csv' */
  path: string
  format: 'csv' | 'json' | 'ttl' | 'jsonld' | 'txt'
  licence: DataLicence
  /** Where the meaning of its columns stands (CSV on the Web). */
  describedBy?: string
  /** Of a file that never changes: its length in bytes and its SHA-256 in hexadecimal. */
  size?: { bytes: number; sha256: string } | undefined
}

/** A set of data that anybody may fetch, or of which anybody may know where it is. A module describes its own. */
export interface DataSet {
  /** Where it stands under /id/dataset/, for ever: 'vrijgaven/12' */
  name: string
  title: Bilingual
  description: Bilingual
  keywords: { nl: readonly string[]; en: readonly string[] }
  /** Page about it, from the first slash, in Dutch. */
  page: string
  /** Who made it, when that is not who publishes it. */
  madeBy?: string
  /** None: we have no licence to give it on as a whole, and the page says where it is. */
  files: readonly DataFile[]
  /** How often it changes, as the list of the EU names it. */
  changes: 'WEEKLY' | 'IRREG' | 'NEVER' | 'UPDATE_CONT'
  /** Calendar days, 'yyyy-mm-dd'. */
  issued?: string
  modified?: string | undefined
  /** The days that it is about, the last one included. */
  covers?: { from: string; to: string }
  /** A data set that is a version of another: its name, and which version. */
  versionOf?: { name: string; version: string }
  /** A data set that is one of a series. */
  inSeries?: string
  /** Addresses of standards that it holds to, with their names. */
  conformsTo?: readonly { href: string; name: string }[]
}

/** Data sets that come one after another and belong together, as one. */
export type DataSeries = Pick<DataSet, 'name' | 'title' | 'description' | 'page' | 'changes'>

/** What a module publishes. */
export interface PublishedData {
  series?: readonly DataSeries[]
  sets: readonly DataSet[]
}
