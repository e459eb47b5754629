// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { defineApi, defineModule, type Module } from '#foundation/modules'
import { createServer, openMetrics } from '#foundation/web'
import { testContext } from '../../../tests/context.ts'
import type { Actor, AdmitCompany, DemoPerson, Identities, MachineClient } from '../access/index.ts'
import { developmentIssuer } from '../access/index.ts'
import { createSignIn } from './index.ts'

/** A whole server on a free port with invented people, and what is needed to look at it from outside. */
export async function signInSite(
  settings: Record<string, string> = {},
  admitCompany?: AdmitCompany,
  known?: Identities,
  modules: Module[] = [],
) {
  const test = await testContext({ settings: { PORT: '0', ...settings } })
  const { actor: _, ...base } = test.ctx
  const people = new Map([
    ['anna', 'Anna Voorbeeld'],
    ['bram', 'Bram <Proef> & Zoon'],
  ])
  /** Another provider knows the same names: they must not be taken for each other. */
  const issuers = new Set([
    settings.OIDC_ISSUER ?? developmentIssuer,
    settings.EHERKENNING_ISSUER,
    'https://ander.example',
  ])
  /** What was noted of the human, by account. */
  const humans = new Map<string, string>()
  const roles = new Map<string, string[]>()
  const machines = new Map<string, MachineClient['jwks']>()
  const certificates = new Map<string, string[]>()
  const certificatesOf = (clientId: string) => certificates.get(clientId) ?? []
  const identities: Identities = known ?? {
    async findPerson(_ctx, issuer, subject): Promise<Actor | null> {
      const name = people.get(subject)
      if (!name || !issuers.has(issuer)) return null
      return {
        kind: 'person',
        id: `id-${subject}`,
        name,
        organisationId: 'bank',
        organisationName: 'Bank',
        permissions: new Set(),
        roles: roles.get(subject) ?? [],
      }
    },
    noteSignIn: async (_ctx, personId, human) => {
      if (human) humans.set(personId, human)
    },
    enterFromDirectory: async () => false,
    enterByEmergency: async () => null,
    invitedTo: async () => null,
    acceptInvitation: async () => false,
    findMachineByKey: async () => null,
    async findMachine(_ctx, clientId) {
      if (!machines.has(clientId)) return null
      return {
        kind: 'machine',
        id: clientId,
        organisationId: 'bank',
        organisationName: 'Bank',
        permissions: new Set(),
        certificates: certificatesOf(clientId),
      }
    },
    listDemoPeople: async () =>
      [...people].map(
        ([subject, name]): DemoPerson => ({
          subject,
          name,
          organisationName: 'Bank Proef',
          roleNames: ['analist', 'beheerder'],
        }),
      ),
    listMachineClients: async () =>
      [...machines].map(([clientId, jwks]) => ({ clientId, jwks, certificates: certificatesOf(clientId) })),
  }
  const whoApi = defineApi({
    method: 'GET',
    path: '/v1/wie',
    allow: 'anyone',
    operationId: 'wie',
    tag: 'proef',
    summary: 'wie',
    responses: { 200: z.object({ kind: z.string(), id: z.string() }) },
    run: async (ctx) => ({ status: 200, body: describe(ctx.actor) }),
  })
  const server: FastifyInstance = await createServer({
    base,
    modules: [
      defineModule({
        name: 'proef',
        apis: [whoApi],
        protocols: [
          {
            path: '/feed',
            allow: 'anyone',
            answer: async ({ actor }) => ({ status: 200, headers: {}, body: describe(actor) }),
            refuse: ({ title }) => ({ headers: {}, body: { title } }),
          },
        ],
      }),
      ...modules,
    ],
    build: async () => {
      throw new Error('no pages in this test')
    },
    metrics: openMetrics(),
    isDevelopment: false,
    assets: null,
    signIn: createSignIn({ base, identities, ...(admitCompany && { admitCompany }) }),
  })
  server.get('/wie', async (request) => describe(request.actor))
  await server.listen({ host: '127.0.0.1', port: 0 })
  const { port } = server.server.address() as { port: number }
  base.settings.baseUrl = `http://localhost:${port}`
  return {
    ...test,
    server,
    people,
    humans,
    roles,
    machines,
    certificates,
    baseUrl: base.settings.baseUrl,
    browser: () => new Browser(base.settings.baseUrl),
    sessions: async () => (await base.db.pool.query('select * from foundation.session')).rows,
    async close() {
      await server.close()
      await test.close()
    },
  }
}

function describe(actor: Actor) {
  return { kind: actor.kind, id: 'id' in actor ? actor.id : '' }
}

/** A browser as far as cookies and redirects go. */
export class Browser {
  readonly cookies = new Map<string, { value: string; path: string; line: string }>()
  readonly baseUrl: string
  constructor(baseUrl: string) {
    this.baseUrl = baseUrl
  }

  async fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.baseUrl)
    const mine = [...this.cookies].filter(([, { path }]) => url.pathname.startsWith(path))
    const headers = new Headers(init.headers)
    headers.set('cookie', mine.map(([name, { value }]) => `${name}=${value}`).join('; '))
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  post(
    address: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = { origin: this.baseUrl },
  ) {
    return this.fetch(address, { method: 'POST', body: new URLSearchParams(fields), headers })
  }

  /** Follows redirects until a page, or until an address that starts with `until`. Gives that address and the answer before it. */
  async follow(answer: Response, until = 'nothing'): Promise<{ address: string; answer: Response }> {
    let address = ''
    let current = answer
    for (let step = 0; step < 10; step++) {
      const location = current.headers.get('location')
      if (!location) return { address, answer: current }
      const url = new URL(location, current.url)
      address = url.origin === this.baseUrl ? url.pathname + url.search : url.href
      if (address.startsWith(until)) return { address, answer: current }
      current = await this.fetch(address)
    }
    throw new Error('redirected without end')
  }

  /** Signs in as one of the demo people; stops where the browser would land. */
  async signIn(subject: string, terug = '/wie'): Promise<string> {
    await this.follow(await this.fetch(`/inloggen?terug=${encodeURIComponent(terug)}`))
    const chosen = await this.post('/inloggen/als', { persoon: subject })
    const callback = await this.follow(chosen, '/inloggen/terug')
    const landed = await this.fetch(callback.address)
    return landed.headers.get('location') ?? `${landed.status}`
  }

  /** Comes in at the simulated broker with what was chosen there; gives the answer at which the browser came back, and where that was. */
  async visit(choice: Record<string, string>, begin = '/inloggen/eherkenning?terug=/werkbank/x') {
    const { address } = await this.follow(await this.fetch(begin))
    const chosen = await this.fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ employer: '00000017', level: 'eh3', mandate: 'sign', do: 'login', ...choice }),
    })
    const { address: back } = await this.follow(chosen, '/inloggen/eherkenning/terug')
    return { answer: await this.fetch(back), address: back }
  }

  async who(): Promise<string> {
    const { kind, id } = (await (await this.fetch('/wie')).json()) as { kind: string; id: string }
    return id || kind
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name = '', value = ''] = pair.split('=')
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/'
    const isGone = value === '' || attributes.some((attribute) => /^max-age=0$/i.test(attribute))
    if (isGone) this.cookies.delete(name)
    else this.cookies.set(name, { value, path, line })
  }
}
