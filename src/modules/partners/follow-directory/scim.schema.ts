// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
export const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error'

/** Some directories send words where the standard has true and false. */
const truth = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })])
const word = z.string().trim().min(1).max(200)

/** What is kept of somebody; whatever else a directory sends (addresses, telephone numbers, groups) is not. */
export interface DirectoryUser {
  userName: string
  externalId: string | null
  name: string
  isActive: boolean
}

/** RFC 7643, section 4.1, as far as it is read. */
const written = z.object({
  userName: word,
  externalId: word.nullish(),
  displayName: z.string().max(200).nullish(),
  name: z
    .object({
      formatted: z.string().max(200).nullish(),
      givenName: z.string().max(100).nullish(),
      familyName: z.string().max(100).nullish(),
    })
    .nullish(),
  active: truth.default(true),
})

export const userShape = written.transform(({ userName, externalId, displayName, name, active }): DirectoryUser => {
  const whole = [name?.givenName, name?.familyName].filter(Boolean).join(' ')
  const shown = [displayName, name?.formatted, whole].map((one) => one?.trim()).find(Boolean)
  return { userName, externalId: externalId ?? null, name: shown ?? userName, isActive: active }
})

/** RFC 7644, section 3.5.2. Also as Entra writes it: `Replace`, and "False". */
export const patchShape = z.object({
  Operations: z
    .array(
      z.object({
        op: z
          .string()
          .transform((op) => op.toLowerCase())
          .pipe(z.enum(['add', 'replace', 'remove'])),
        path: z.string().max(200).optional(),
        value: z.unknown(),
      }),
    )
    .min(1)
    .max(100),
})

const readable = {
  username: { userName: word },
  externalid: { externalId: word },
  displayname: { name: word },
  'name.formatted': { name: word },
  active: { isActive: truth },
}

/** What a patch makes of somebody; what it says of attributes that are not kept changes nothing. Throws a ZodError. */
export function patched(user: DirectoryUser, { Operations }: z.infer<typeof patchShape>): DirectoryUser {
  const made = { ...user }
  for (const { op, path, value } of Operations) {
    const said = path === undefined && typeof value === 'object' && value !== null ? value : { [path ?? '']: value }
    for (const [attribute, to] of Object.entries(said)) {
      const known = attribute.toLowerCase().replace(`${userSchema.toLowerCase()}:`, '')
      // Nothing of what is kept can be left out.
      if (op === 'remove' || !Object.hasOwn(readable, known)) continue
      const [[field, shape] = []] = Object.entries(readable[known as keyof typeof readable])
      if (field && shape) Object.assign(made, { [field]: shape.parse(to) })
    }
  }
  return made
}

export interface UserFilter {
  by: 'userName' | 'externalId'
  value: string
}

/** `userName eq "…"`, which is what directories ask before they make somebody; null: another question. */
export function filterIn(text: string): UserFilter | null {
  const found = /^\s*(userName|externalId)\s+eq\s+("(?:[^"\\]|\\.)*")\s*$/i.exec(text.slice(0, 1_000))
  if (!found?.[1] || !found[2]) return null
  try {
    const by = found[1].toLowerCase() === 'username' ? 'userName' : 'externalId'
    return { by, value: z.string().parse(JSON.parse(found[2])) }
  } catch {
    return null
  }
}
