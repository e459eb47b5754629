// SPDX-License-Identifier: EUPL-1.2
import { type Database, inTransaction, type Tx } from '../db/index.ts'
import type { Logger } from '../log/index.ts'
import type { Settings } from '../config/index.ts'
import type { Announcer } from '../events/announcer.ts'
import type { PersonalDataRegister } from '../modules/personal-data-register.ts'
import type { Secrets } from '../secrets/index.ts'
import type { Language } from '../text/index.ts'
import { type Actor, rowSubjectOf } from './actor.ts'

/** What every command and query is handed: who asks, in which language, when, and with what. */
export interface Context {
  actor: Actor
  language: Language
  /** W3C traceparent of the request or of the announcement that is being handled. */
  traceparent: string | null
  now(): Date
  /** A fresh identity number: UUID version 7, so that rows lie in order of time. */
  newId(): string
  db: Database
  /** The open transaction, when a caller already began one (an API request with an Idempotency-Key). */
  tx?: Tx
  announcer: Announcer
  secrets: Secrets
  settings: Settings
  log: Logger
  /** Where every module keeps data about people: a module that answers a data subject cannot know the others. */
  personalData: PersonalDataRegister
}

/** One transaction in the name of the one who asks. A change, its audit line and its announcement belong in one. */
export function transaction<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return ctx.tx ? work(ctx.tx) : inTransaction(ctx.db, rowSubjectOf(ctx.actor), work)
}

/** The same circumstances in the name of a part of the program, for work that belongs to no person. */
export function asSystem(ctx: Context, name: string): Context {
  const { tx: _, ...rest } = ctx
  return { ...rest, actor: { kind: 'system', name } }
}
