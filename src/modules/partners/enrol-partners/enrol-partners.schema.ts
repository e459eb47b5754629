// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { organisationKinds } from '../organisation/organisation.ts'
import { forPeopleOnly, knownPermissions, type Role, roles } from '../organisation/role.ts'

const person = z.object({
  /** The sign-in provider that knows the person, and its name for the person. */
  issuer: z.string().min(1),
  subject: z.string().min(1),
  name: z.string().min(1).max(200),
  roles: z.array(z.enum(Object.keys(roles) as [Role, ...Role[]])),
  isActive: z.boolean().default(true),
})

const machineClient = z.object({
  clientId: z.string().min(3).max(100),
  permissions: z.array(z.enum(knownPermissions).exclude(forPeopleOnly)),
  /** Public keys. A key with the private part 'd' is refused: it has leaked by being here. */
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string(), d: z.never().optional() })) }).optional(),
  isActive: z.boolean().default(true),
})

/** Organisations with their people and machines, as an operator writes them down. */
export const enrolmentFile = z.object({
  organisations: z.array(
    z.object({
      id: z
        .string()
        .max(60)
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.string().min(1).max(200),
      kind: z.enum(organisationKinds),
      isPublishing: z.boolean().default(false),
      people: z.array(person).default([]),
      machineClients: z.array(machineClient).default([]),
    }),
  ),
})

export type Enrolment = z.infer<typeof enrolmentFile>
export type EnrolmentEntry = z.input<typeof enrolmentFile>
