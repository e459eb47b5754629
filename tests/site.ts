// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type Actor, anyone, type Context, type Permission } from '#foundation/access'
import type { Profile } from '#foundation/config'
import { createServer, openMetrics } from '#foundation/web'
import { framersOf } from '#modules/widgets'
import { modulesOf } from '../src/app/profile.ts'
import { placesOf } from '../src/app/places-of.ts'
import { roomsOf } from '../src/app/rooms-of.ts'
import type { TestContext } from './context.ts'

/** By path: the bundle is built, not written, so the compiler does not know it. */
const bundle = resolve(import.meta.dirname, '../build/server/index.js')

/** One for all: each watches the event loop and every collection of garbage of the process, for ever. */
const metrics = openMetrics()

/** The web server, and what somebody sees and sends without script: `site.as(officer).post(page, fields)`. */
export type TestSite = FastifyInstance & { as(who: Who): Visitor }

/** The whole web server on a test database, of an installation with this profile, closed with it. Who asks is said in a header, which only this sign-in believes. */
export async function testSite(program: TestContext, profile: Profile = 'everything'): Promise<TestSite> {
  const { ctx } = program
  const server = await createServer({
    base: ctx,
    modules: modulesOf(profile).on,
    unused: modulesOf(profile).off,
    rooms: roomsOf,
    places: placesOf,
    // The pages themselves: of a function React Router ranks all routes anew at each request.
    build: await import(bundle),
    metrics,
    isDevelopment: false,
    assets: null,
    framers: framersOf,
    async signIn(own) {
      own.addHook('onRequest', async (request) => {
        const said = request.headers['x-test-actor']
        const at = request.headers['x-test-signed-in']
        request.actor =
          typeof said === 'string' ? actorOf(said, typeof at === 'string' ? new Date(at) : ctx.now()) : anyone
        if ('permissions' in request.actor && request.headers['x-test-first-check'] === 'open')
          request.actor = { ...request.actor, permissions: new Opened(request.actor.permissions) }
      })
    },
  })
  await server.ready()
  program.beforeClose(() => server.close())
  return Object.assign(server, { as: (who: Who) => visitorOf(() => server, headersOf(who)) })
}

/** To the first check everything that is asked; to a transaction, which lists them, what somebody really may. */
class Opened extends Set<Permission> {
  override has(): boolean {
    return true
  }
}

const somebody = '0190a000-0000-7000-8000-00000000000a'

/** 'person deltabank-demo reports:file,reports:read 0190a000-0000-7000-8000-00000000000a' */
export function asActor(
  kind: 'person' | 'machine',
  organisationId: string,
  permissions: readonly Permission[],
  id = somebody,
): Record<string, string> {
  return { 'x-test-actor': [kind, organisationId, permissions.join(','), id].join(' ') }
}

/** Who asks in a test showed a moment ago who it is, or when x-test-signed-in says. */
function actorOf(said: string, authenticatedAt: Date): Actor {
  const [kind = '', organisationId = '', permissions = '', id = somebody] = said.split(' ')
  const own = { id, organisationId, organisationName: organisationId }
  const held = new Set(permissions.split(',').filter(Boolean) as Permission[])
  return kind === 'machine'
    ? { kind: 'machine', ...own, permissions: held }
    : { kind: 'person', name: 'Test Persoon', ...own, permissions: held, authenticatedAt }
}

type Headers = Record<string, string>
/** A person or machine of a test, or headers that say who it is (`asActor`). */
type Who = Context | Headers

/** The headers in which this test's person or machine asks. */
export function headersOf(who: Who): Headers {
  if (!isContext(who)) return who
  const { actor } = who
  if (actor.kind !== 'person' && actor.kind !== 'machine') return {}
  return asActor(actor.kind, actor.organisationId, [...actor.permissions], actor.id)
}

const isContext = (who: Who): who is Context => 'actor' in who && typeof who.actor === 'object'

/** A name may stand more than once in a form. */
export type Fields = Record<string, string | readonly string[]> | readonly (readonly [string, string])[]
export type Visitor = ReturnType<typeof visitorOf>

/** Reads pages and sends forms as a browser without script does; as `who`, unless somebody else is named. */
export function visitorOf(site: () => FastifyInstance, who: Headers = {}) {
  return {
    get: (url: string, headers = who) => site().inject({ url, headers }),
    post: (url: string, fields: Fields, headers = who) =>
      site().inject({
        method: 'POST',
        url,
        payload: new URLSearchParams(pairsOf(fields)).toString(),
        headers: {
          ...headers,
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost',
          host: 'localhost',
        },
      }),
    /** What stands on a page, in words. */
    text: async (url: string) => textOf((await site().inject({ url, headers: who })).body),
  }
}

const pairsOf = (fields: Fields): string[][] =>
  Array.isArray(fields)
    ? fields
    : Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))

/** The words of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
