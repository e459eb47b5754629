// SPDX-License-Identifier: EUPL-1.2
import { z, type ZodType } from 'zod'
import type { Allow, Permission } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import type { Retention } from '../db/index.ts'
import type { DeedTable } from '../deeds/index.ts'
import type { Erasures } from '../erasures/erasure.ts'
import type { Given, Listener } from '../events/index.ts'
import type { Job } from '../jobs/index.ts'
import type { Text } from '../text/index.ts'
import type { Activity } from './activity.ts'
import type { AttentionSource } from './attention.ts'
import type { CodeKind } from './code-kind.ts'
import type { PublishedData } from './data-set.ts'
import type { Finder } from './find.ts'
import type { KnownPart } from './known-part.ts'
import type { PersonalDataSource } from './personal-data.ts'
import type { TrayItem } from './tray.ts'

export { type Activity, matchesAction } from './activity.ts'
export type { AttentionItem, AttentionSource } from './attention.ts'
export type { CodeKind, CodeLead } from './code-kind.ts'
export {
  type Known,
  type KnownDeed,
  type KnownIdentifier,
  type KnownLine,
  type KnownPart,
  mostKnown,
  nothingKnown,
} from './known-part.ts'
export type { DataFile, DataLicence, DataSeries, DataSet, PublishedData } from './data-set.ts'
export { type Finder, type FindQuery, type Found, type FoundGroup, foundGroups } from './find.ts'
export {
  type Deed,
  deedItem,
  keptUntil,
  knownPairs,
  personalDataSource,
  type PersonalDataSource,
  type PersonalItem,
  type SubjectKey,
} from './personal-data.ts'
export type { PersonalDataRegister } from './personal-data-register.ts'
export {
  type GivenDeed,
  rowsOf,
  together,
  type TrayItem,
  type Waiting,
  type WorkDeed,
  type WorkItem,
  type WorkRows,
} from './tray.ts'

/** A page of the site. The page file itself holds React Router's loader, action and component. */
export interface Page {
  /** Dutch address without the first slash; the English page stands under `en/`. '' is the home page. */
  path: string
  /** 'submit-report/submit-report' means src/modules/<module>/submit-report/submit-report.page.tsx */
  file: string
  allow: Allow
  /** true: the workbench, hydrated. false: no script reaches the browser. Otherwise one small script beside a page that works without it. */
  script: boolean | SmallScript
  /** Path of the page beside which this one stands where there is room: it stays when one goes from one page within it to another. */
  within?: string
  /** Its place in the menu of the workbench; left out for pages that one reaches from another page. */
  menu?: Text<'title'>
  /** What is done here hurts most when somebody else sits at the desk: who comes shows first who they are, unless that was lately. */
  asksAgain?: true
  /** A mail program posts here for its reader (RFC 8058): the token in the address is all that it knows. Every other form comes from our own pages. */
  isPressedFromMail?: true
  /** Another app may share to it (Web Share Target): the browser itself posts then, for its user, which no page of another site can pretend. It changes nothing of anybody's. */
  takesShared?: true
  /** Bytes of a form that is posted here; 64 kB when left out. */
  bodyLimit?: number
  /** Also there on the origin for sites of others (EMBED_ORIGIN), without script, in a frame of whoever may. No form on it takes more than choices. */
  isEmbeddable?: true
  /** Anybody may frame it there: it only reads, and takes nothing. */
  isFramedByAnybody?: true
  /** Address of the picture beside a link to it that somebody shares, where it has one of its own. */
  sharePicture?(params: Readonly<Record<string, string | undefined>>): string
}

/** One file that is built by itself (tools/build-small-scripts.ts), with everything that it needs in it. */
export interface SmallScript {
  /** 'check-identifier/check-privately' means src/modules/<module>/check-identifier/check-privately.client.ts */
  file: string
  /** Scripts that it fetches when somebody begins to use it: for what does not fit in the first. Built like it. */
  later?: readonly string[]
  /** What those read: a file by this name, made when it is built and kept by browsers. */
  data?: Readonly<Record<string, () => Uint8Array>>
  /** A service worker that it registers: built like the script, and served at this address, in both languages. Its scope is no wider than that. */
  worker?: { file: string; at: string }
  /** Addresses that it may call beside our own. */
  connectsTo?(settings: { evaluatorUrl?: string | undefined }): readonly string[]
}

/** An API route, from shape to answer. */
export interface Api {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Begins with /v1 */
  path: string
  allow: Allow
  operationId: string
  tag: string
  /** Dutch and English, one line, for the published description. */
  summary: string
  description?: string
  params?: ZodType
  query?: ZodType
  body?: ZodType
  /** `run` checks the body itself, because it finds more than the shape knows and says all of it at once. */
  checksBody?: true
  headers?: ZodType
  /** The body is bytes (application/octet-stream) instead of JSON. */
  takesBytes?: true
  /** Its answers are of one length by themselves; compressed they would not be. */
  isOfOneLength?: true
  /** It counts who asks how much by itself; otherwise requests a minute are limited. */
  countsByItself?: true
  /** The shape of the answer per status. Refusals are added for every route. */
  responses: Record<number, ZodType>
  /** POST and PATCH: the same Idempotency-Key gives the same answer for 24 hours. */
  idempotent?: boolean
  /** Bytes of the body; 1 MB when left out. */
  bodyLimit?: number
  // biome-ignore lint/suspicious/noExplicitAny: defineApi has checked run against the shapes
  run(
    ctx: Context,
    input: { params: any; query: any; body: any; headers?: any; network?: string },
  ): Promise<{ status: number; body?: unknown; headers?: Record<string, string> }>
}

/** The shape of an answer that is bytes: a Buffer. */
export const bytesShape = z.string().meta({ format: 'binary' })

/** The shape of an answer that is one long text, sent as a stream with this type. */
export const textShape = (type: `text/${string}`) => z.string().meta({ format: 'binary', contentMediaType: type })

type Out<Shape> = Shape extends ZodType<infer Output> ? Output : undefined

/** Checks `run` against the shapes of one route. */
export function defineApi<
  Params extends ZodType | undefined = undefined,
  Query extends ZodType | undefined = undefined,
  Body extends ZodType | undefined = undefined,
  Headers extends ZodType | undefined = undefined,
  Bytes extends true | undefined = undefined,
  Checks extends true | undefined = undefined,
>(
  api: Omit<Api, 'params' | 'query' | 'body' | 'headers' | 'takesBytes' | 'checksBody' | 'run'> & {
    params?: Params
    query?: Query
    body?: Body
    headers?: Headers
    takesBytes?: Bytes
    checksBody?: Checks
    run(
      ctx: Context,
      input: {
        params: Out<Params>
        query: Out<Query>
        body: Bytes extends true ? Buffer : Checks extends true ? unknown : Out<Body>
        headers: Out<Headers>
        /** Address of the caller: to count by, never to keep. */
        network: string
      },
    ): Promise<{ status: number; body?: unknown; headers?: Record<string, string> }>
  },
): Api {
  return api as unknown as Api
}

/** What is asked of a protocol of others, as it came. */
export interface ProtocolRequest {
  method: string
  /** With the path of the protocol, without what follows the question mark: '/taxii2/api/collections/' */
  path: string
  query: URLSearchParams
  headers: Headers
  body: Uint8Array
}

export interface ProtocolAnswer {
  status: number
  headers: Record<string, string>
  /** Sent as JSON, unless it is bytes or a text. */
  body: unknown
}

/** A protocol that programs of partners already speak, beside our own API: it answers every address under its path in its own words. */
export interface Protocol {
  /** '/taxii2' */
  path: `/${string}`
  /** Who may ask at all; what each is given, the answer decides. */
  allow: Allow
  answer(ctx: Context, asked: ProtocolRequest): Promise<ProtocolAnswer>
  /** A refusal or fault, as its clients know it. */
  refuse(
    problem: { status: number; title: string; detail: string },
    path: string,
  ): Pick<ProtocolAnswer, 'headers' | 'body'>
}

/** A line with a link on a page of a module upstream: the page names the slot and says what it is about. */
export interface SlotItem {
  /** 'casework.case': the module that has the page, and the place on it. */
  slot: `${string}.${string}`
  text: Text<'title' | 'explanation'>
  allow: Allow
  /** Words about this very subject, such as how it stands; instead of `text` when given. */
  say?(ctx: Context, subjectId: string): Promise<{ title: string; explanation: string }>
  /** Where it leads for this subject; null when there is nothing to do for it. */
  href(ctx: Context, subjectId: string): Promise<string | null>
  /** What is known of this subject, for pages that show it in full; asked only when there is an address. */
  lines?(ctx: Context, subjectId: string): Promise<SlotLine[]>
}

/** Something that a module downstream knows of a subject, in the language of the reader. */
export interface SlotLine {
  words: string
  /** What was found, in a sentence; '' when nothing was. */
  found: string
  /** Of what and by whom. */
  more: string
  href: string
}

/** A file that `npm run import -- FILE` understands. */
export interface Importer {
  name: string
  /** Recognises the file by its header line (first line) and name. */
  recognises(file: { name: string; firstLine: string }): boolean
  /** Reads the file; `progress` is called with rows done so far. Returns what happened, in one sentence per line. */
  run(ctx: Context, path: string, progress: (done: number) => void): Promise<string[]>
}

export interface Module {
  name: string
  permissions?: Record<Permission, Text<'title'>>
  /** What it does with data about people, beside its module.ts: every action of its audit lines is in one, or impersonal. */
  activities?: readonly Activity[]
  /** Where it keeps them, to be asked when somebody wants to know, correct or erase what is kept. */
  personalData?: readonly PersonalDataSource[]
  /** By which of its audit lines something of people is taken away before its time, and how that is done again on a restored database. */
  erasures?: Erasures
  /** A backup was put back: what others count by, and saw further than the database now knows, goes on beyond that. */
  restored?(ctx: Context): Promise<void>
  /** Actions of its audit lines that touch nothing about people. */
  impersonalActions?: readonly string[]
  pages?: readonly Page[]
  apis?: readonly Api[]
  protocols?: readonly Protocol[]
  jobs?: readonly Job[]
  listeners?: readonly Listener[]
  /** Work that it does for modules upstream, within their transaction. */
  gives?: readonly Given[]
  /** Every typed table of steps, for the drawings: status → step → next status. */
  statuses?: Record<string, Record<string, Partial<Record<string, string>>>>
  /** Every table of deeds, for the drawings and for what holds of all of them. */
  deeds?: Record<string, DeedTable<never, string, string>>
  /** One line per table. */
  retention?: Record<string, Retention>
  tray?: readonly TrayItem[]
  /** What the search of the workbench finds of it. */
  find?: readonly Finder[]
  slots?: readonly SlotItem[]
  /** What it knows of an account, number, address or name, for the page of that identifier. */
  knows?: readonly KnownPart[]
  /** What it puts forward for the agenda of a group that meets (`meetings`). */
  attention?: readonly AttentionSource[]
  importers?: readonly Importer[]
  /** Kinds of code that it gives to people without an account: `/ik-heb-een-code` and every page that asks for a code lead to them. */
  codes?: readonly CodeKind[]
  /** Data that anybody may fetch: a line in the catalogue each. */
  publishes?(ctx: Context): Promise<PublishedData>
  /** Reference data that every installation needs (the taxonomy edition, the register of reporting points). Run at every start; must bear repetition. */
  load?(ctx: Context): Promise<void>
  /** The one script that every page of the workbench has, beside its own. */
  workbenchScript?: SmallScript
  /** Fictitious people and reports. Run once on an empty database, never in production. */
  loadDemo?(ctx: Context): Promise<void>
}

export function defineModule(module: Module): Module {
  return module
}
