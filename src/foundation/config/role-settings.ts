// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

const role = '[a-z]+(?:-[a-z]+)*'
const pairs = (value: string) => new RegExp(`^${role}=${value}(?: ${role}=${value})*$`)

/** What is asked of roles that hurt more in the wrong hands, beside what is asked of everybody. */
export const rolesShape = {
  /** 'administrator=urn:chip publisher=urn:chip,urn:two-steps': ways of signing in (acr) that are strong enough for a role. */
  OIDC_ROLE_ACR: z.string().regex(pairs('[\\x21-\\x2b\\x2d-\\x7e]+(?:,[\\x21-\\x2b\\x2d-\\x7e]+)*')).optional(),
  /** 'administrator=2 publisher=4': hours after which whoever has the role shows again who they are; ten for everybody. */
  OIDC_ROLE_HOURS: z.string().regex(pairs('(?:10|[1-9])')).optional(),
}

const byRole = (written: string | undefined) =>
  (written?.split(' ') ?? []).map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), pair.slice(at + 1)] as const
  })

/** By role, the ways of signing in that are strong enough. */
export const roleLevels = (written: string | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(byRole(written).map(([name, levels]) => [name, levels.split(',')]))

/** By role, for how many hours a sign-in holds. */
export const roleHours = (written: string | undefined): ReadonlyMap<string, number> =>
  new Map(byRole(written).map(([name, hours]) => [name, Number(hours)]))
