// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { organisationKinds } from '../organisation/organisation.ts'
import { forPeopleOnly } from '../organisation/machine-permissions.ts'
import { knownPermissions } from '../organisation/permission.ts'
import { type Role, roles } from '../organisation/role.ts'

const person = z
  .object({
    /** The sign-in provider that knows the person, and its name for the person. Both left out: they are invited with a code, which the import prints. */
    issuer: z.string().min(1).optional(),
    subject: z.string().min(1).optional(),
    name: z.string().min(1).max(200),
    roles: z.array(z.enum(Object.keys(roles) as [Role, ...Role[]])),
    isActive: z.boolean().default(true),
  })
  .refine(({ issuer, subject }) => (issuer === undefined) === (subject === undefined), {
    path: ['subject'],
    message: 'goes with issuer: give both, or leave both out and hand over the code that is printed',
  })

/** 32 bytes in base64url: of the last character two bits are always zero, so that a slip of the keyboard is often seen. */
const thumbprint = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/,
    'must be the SHA-256 of the certificate (DER) in base64url, 43 characters',
  )

const machineClient = z.object({
  clientId: z.string().min(3).max(100),
  permissions: z.array(z.enum(knownPermissions).exclude(forPeopleOnly)),
  /** Public keys. A key with the private part 'd' is refused: it has leaked by being here. */
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string(), d: z.never().optional() })) }).optional(),
  /** 'x5t#S256' of its certificates: it is let in with one of these only. [] takes that back; left out, they stay as they are. */
  certificates: z.array(thumbprint).max(10).optional(),
  isActive: z.boolean().default(true),
})

export const accountBeginning = z
  .string()
  .regex(/^[A-Z]{2}[A-Z0-9]{3,8}$/, 'must be the country and the bank code of its accounts, such as NLINGB')
export const numberBeginning = z
  .string()
  .regex(/^\+\d{2,10}$/, 'must be the first digits of its numbers, such as +3197')

/** Organisations with their people and machines, as an operator writes them down. */
export const enrolmentFile = z.object({
  organisations: z.array(
    z
      .object({
        id: z
          .string()
          .max(60)
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: z.string().min(1).max(200),
        kind: z.enum(organisationKinds),
        isPublishing: z.boolean().default(false),
        /** Of the Chamber of Commerce, of a company only: who comes with eHerkenning in its name gets an account there. */
        companyNumber: z
          .string()
          .regex(/^\d{8}$/, 'must be a company number of 8 digits')
          .optional(),
        /**
         * Of a bank: how its accounts begin, without the check digits, as country and bank code ('NLINGB'). What is asked about such an account goes to it. Left out: as they were; []: none.
         */
        accountsBeginWith: z.array(accountBeginning).max(50).optional(),
        /** Of a telecom provider: how the numbers begin that it serves and that do not move to another, such as '+3197'. */
        numbersBeginWith: z.array(numberBeginning).max(50).optional(),
        people: z.array(person).default([]),
        machineClients: z.array(machineClient).default([]),
      })
      .refine(({ kind, companyNumber }) => companyNumber === undefined || kind === 'company', {
        path: ['companyNumber'],
        message: 'is for an organisation of kind company only',
      })
      .refine(({ kind, accountsBeginWith }) => accountsBeginWith === undefined || kind === 'bank', {
        path: ['accountsBeginWith'],
        message: 'is for an organisation of kind bank only',
      })
      .refine(({ kind, numbersBeginWith }) => numbersBeginWith === undefined || kind === 'telecom', {
        path: ['numbersBeginWith'],
        message: 'is for an organisation of kind telecom only',
      }),
  ),
})

export type Enrolment = z.infer<typeof enrolmentFile>
export type EnrolmentEntry = z.input<typeof enrolmentFile>
