// SPDX-License-Identifier: EUPL-1.2
import { z, type ZodType } from 'zod'
import type { Context } from '#foundation/access'
import type { Protocol, ProtocolAnswer, ProtocolRequest } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { directoryMessages as message } from './directory.text.ts'
import { changeUser, listUser, removeUser } from './follow-directory.command.ts'
import { listUsers, mostAPage, readUser } from './list-users.query.ts'
import {
  type DirectoryUser,
  errorSchema,
  filterIn,
  listSchema,
  patched,
  patchShape,
  userSchema,
  userShape,
} from './scim.schema.ts'

type ListedUser = DirectoryUser & { id: string }

const base = '/scim/v2'
const type = { 'content-type': 'application/scim+json', 'cache-control': 'no-store' }

/** SCIM 2.0 (RFC 7644), of it the Users: the directory of an organisation says who works there and who left. Roles are given here, by two. */
export const scim: Protocol = {
  path: base,
  allow: { permission: 'partners:follow-directory' },
  answer: async (ctx, asked) => {
    const [resource = '', id, ...more] = asked.path.slice(base.length + 1).split('/')
    if (more.length > 0) throw new Refusal(message.notHere, { status: 404 })
    const about = asked.method === 'GET' && id === undefined && described(resource)
    if (about) return { status: 200, headers: type, body: about }
    if (resource !== 'Users') throw new Refusal(message.notHere, { status: 404 })
    return id === undefined || id === '' ? ofAll(ctx, asked) : ofOne(ctx, asked, id)
  },
  refuse: ({ status, detail }) => ({
    headers: type,
    body: { schemas: [errorSchema], status: String(status), ...(status === 409 && { scimType: 'uniqueness' }), detail },
  }),
}

async function ofAll(ctx: Context, asked: ProtocolRequest): Promise<ProtocolAnswer> {
  if (asked.method === 'POST') {
    const user = shown(ctx, await listUser(ctx, bodyOf(asked, userShape)))
    return { status: 201, headers: { ...type, location: user.meta.location }, body: user }
  }
  if (asked.method !== 'GET') throw new Refusal(message.notHere, { status: 405 })
  const text = asked.query.get('filter')
  const filter = text === null ? null : filterIn(text)
  if (text !== null && !filter) throw new Refusal(message.filter, { status: 400 })
  const number = (name: string, otherwise: number) => {
    const said = Number(asked.query.get(name) ?? otherwise)
    return Number.isSafeInteger(said) ? said : otherwise
  }
  const from = Math.max(1, number('startIndex', 1))
  const { people, count } = await listUsers(ctx, { filter, from, count: number('count', mostAPage) })
  const Resources = people.map((person) => shown(ctx, person))
  const body = { schemas: [listSchema], totalResults: count, startIndex: from, itemsPerPage: people.length, Resources }
  return { status: 200, headers: type, body }
}

async function ofOne(ctx: Context, asked: ProtocolRequest, id: string): Promise<ProtocolAnswer> {
  const answer = (person: ListedUser) => ({ status: 200, headers: type, body: shown(ctx, person) })
  const known = await readUser(ctx, id)
  if (asked.method === 'GET') return answer(known)
  if (asked.method === 'PUT') {
    const user = bodyOf(asked, userShape)
    return answer(await changeUser(ctx, id, (now) => ({ ...user, externalId: user.externalId ?? now.externalId })))
  }
  if (asked.method === 'PATCH') {
    const patch = bodyOf(asked, patchShape)
    // What it says of an attribute is looked at before anything is changed.
    parsed(() => patched(known, patch))
    return answer(await changeUser(ctx, id, (now) => patched(now, patch)))
  }
  if (asked.method !== 'DELETE') throw new Refusal(message.notHere, { status: 405 })
  await removeUser(ctx, id)
  return { status: 204, headers: {}, body: null }
}

function bodyOf<Shape extends ZodType>(asked: ProtocolRequest, shape: Shape): z.output<Shape> {
  return parsed(() => shape.parse(JSON.parse(Buffer.from(asked.body).toString('utf8'))))
}

function parsed<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(message.notUser, { values: { what: 'JSON' } })
    if (!(error instanceof z.ZodError)) throw error
    const what = error.issues.map(({ path }) => path.join('.') || 'body').join(', ')
    throw new Refusal(message.notUser, { values: { what: what.slice(0, 200) } })
  }
}

function shown({ settings }: Context, { id, userName, externalId, name, isActive }: ListedUser) {
  return {
    schemas: [userSchema],
    id,
    externalId,
    userName,
    displayName: name,
    name: { formatted: name },
    active: isActive,
    meta: { resourceType: 'User', location: `${settings.baseUrl}${base}/Users/${id}` },
  }
}

/** RFC 7644, section 4: what of the standard is here. */
function described(resource: string): object | null {
  const no = { supported: false }
  const user = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    schema: userSchema,
  }
  const list = (...Resources: object[]) => ({ schemas: [listSchema], totalResults: Resources.length, Resources })
  const text = (name: string, more: object = {}) => ({
    name,
    type: 'string',
    multiValued: false,
    required: false,
    ...more,
  })
  const known: Record<string, object> = {
    ServiceProviderConfig: {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
      patch: { supported: true },
      bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 },
      filter: { supported: true, maxResults: mostAPage },
      changePassword: no,
      sort: no,
      etag: no,
      authenticationSchemes: [{ type: 'oauthbearertoken', name: 'OAuth Bearer Token', description: 'RFC 6750' }],
    },
    ResourceTypes: list(user),
    Schemas: list({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
      id: userSchema,
      name: 'User',
      attributes: [
        text('userName', { required: true, uniqueness: 'server' }),
        text('externalId', { required: true, mutability: 'immutable' }),
        text('displayName'),
        { name: 'active', type: 'boolean', multiValued: false, required: false },
      ],
    }),
  }
  return known[resource] ?? null
}
