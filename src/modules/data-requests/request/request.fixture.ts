// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { type Context, organisationOf, transaction } from '#foundation/access'
import type { PersonalDataSource, PersonalItem, SubjectKey } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { type EverydayKind, formatIdentifier } from '#values'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { fileRequest } from '../file-request/file-request.command.ts'
import type { ReadRequest } from '../file-request/read-request.ts'
import { takeShown } from '../show-identity/show-identity.command.ts'
import { presentReceipt, selectKeys, selectPresented } from './request.store.ts'
import { selectTasks, type Task } from './task.store.ts'

const kinds = {
  'politie-demo': 'police',
  'deltabank-demo': 'bank',
  'zeewind-telecom-demo': 'telecom',
  'kvk-00000017': 'company',
}

/** What is kept about whom, in memory: a source whose items a test puts in by hand. */
export interface Kept {
  source: PersonalDataSource
  keep(item: Partial<PersonalItem> & { key: SubjectKey; organisationId: string }): string
  /** Ids that somebody put a hold on. */
  held: Set<string>
  clear(): void
}

export const dutyKeeps = 'test.duty-keeps-it'

/** `activity`: 'reports.receive-report' is public; 'redress.hold-effects' is confidential. */
export function keptSource(name: string, title: string, activity: string): Kept {
  let items: (PersonalItem & { key: SubjectKey })[] = []
  const held = new Set<string>()
  let number = 0
  return {
    held,
    clear: () => void (items = []),
    keep(given) {
      number += 1
      const item = { source: name, id: `${name}-${number}`, side: 'given', until: null, content: [] } as const
      items.push({ ...item, since: new Date('2026-01-05T10:00:00Z'), ...given })
      return items.at(-1)?.id ?? ''
    },
    source: {
      name,
      title,
      activity,
      tables: [],
      async find(ctx, keys, limit) {
        return items
          .filter(
            ({ key, organisationId }) =>
              organisationId === organisationOf(ctx.actor) &&
              keys.some(({ kind, value }) => kind === key.kind && value === key.value),
          )
          .slice(0, limit + 1)
      },
      async erase(_, id) {
        if (held.has(id)) throw new Refusal(dutyKeeps, { status: 409 })
        items = items.filter((item) => item.id !== id)
      },
      correctAt: (id) => `/werkbank/ergens/${id}`,
    },
  }
}

/** The same circumstances, with these sources in place of those of the program. */
export function withSources(ctx: Context, ...kept: Kept[]): Context {
  return { ...ctx, personalData: { ...ctx.personalData, sources: kept.map(({ source }) => source) } }
}

/** Three organisations that answer, and a company that came in for the complaint desk alone. */
export async function requestContext(): Promise<TestContext> {
  const test = await testContext()
  await test.ctx.db.pool.query('delete from partners.organisation')
  for (const [id, kind] of Object.entries(kinds))
    await test.ctx.db.pool.query(
      'insert into partners.organisation (id, name, kind, is_publishing) values ($1, $1, $2, $3)',
      [id, kind, kind === 'police'],
    )
  return test
}

export const officer = (test: TestContext, organisationId: string) => test.as(organisationId, 'data-requests:answer')

export interface Asked {
  id: string
  code: string
  keyIds: string[]
  /** By organisation. */
  tasks: Map<string, Task>
}

/** Somebody asks. Nothing was shown yet. */
export async function asked(ctx: Context, given: Partial<ReadRequest>): Promise<Asked> {
  const full = { right: 'access', keys: [], reportCode: null, reason: '', email: null, phone: null, ...given } as const
  return followed(ctx, await fileRequest(ctx, ctx.secrets.token(18), full))
}

/** The request of a code as it stands now. */
export async function followed(ctx: Context, code: string): Promise<Asked> {
  const digest = ctx.secrets.digest('data-requests.receipt', code)
  return transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const request = await selectPresented(tx, digest)
    if (!request) throw new Error('there is no request with this code')
    const tasks = await selectTasks(tx, request.id)
    const keys = await selectKeys(tx, request.id)
    return {
      id: request.id,
      code,
      keyIds: keys.map(({ id }) => id),
      tasks: new Map(tasks.map((task) => [task.organisationId, task])),
    }
  })
}

/** Somebody asks about this, and showed that it is theirs. */
export async function askedAndShown(
  ctx: Context,
  key: { kind: EverydayKind; canonical: string },
  given: Partial<ReadRequest> = {},
): Promise<Asked> {
  const { id, code, keyIds } = await asked(ctx, { keys: [key], ...given })
  await takeShown(
    ctx,
    id,
    keyIds.map((keyId) => ({ keyId, how: 'code', by: null })),
  )
  return followed(ctx, code)
}

/** Fills in the form as anybody does. Returns the browser, which holds the code for half an hour, and the code. */
export async function askedByForm(
  site: FastifyInstance,
  identifier: { kind: EverydayKind; canonical: string },
  fields: Record<string, string> = {},
): Promise<{ browser: PlainBrowser; code: string }> {
  const browser = plainBrowser(site)
  const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/uw-gegevens'))?.[1] ?? ''
  const sent = await browser.post('/uw-gegevens', {
    bon,
    recht: 'access',
    gegeven1: formatIdentifier(identifier),
    ...fields,
  })
  if (sent.status !== 303) throw new Error(`not sent: ${sent.status} ${sent.html.slice(0, 2_000)}`)
  const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(await browser.see(sent.to))?.[0]
  if (!code) throw new Error('no code on the receipt')
  return { browser, code }
}
