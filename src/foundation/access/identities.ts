// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from './actor.ts'
import type { Context } from './context.ts'

/** Who the people and machines are: asked by sign-in, answered by the module that owns organisations. */
export interface Identities {
  /** `subject` as the OpenID provider `issuer` names the person; null when unknown or no longer active. Asked at every request. */
  findPerson(ctx: Context, issuer: string, subject: string): Promise<Actor | null>
  findMachine(ctx: Context, clientId: string): Promise<Actor | null>
  /** For the development provider only: everybody one can sign in as. */
  listDemoPeople(ctx: Context): Promise<readonly DemoPerson[]>
  /** Machine clients with their public keys, for the built-in authorization server. */
  listMachineClients(ctx: Context): Promise<readonly MachineClient[]>
}

export interface DemoPerson {
  subject: string
  name: string
  organisationName: string
  roleNames: readonly string[]
}

export interface MachineClient {
  clientId: string
  /** JSON Web Key Set with public keys only. */
  jwks: { keys: Record<string, unknown>[] }
}

/** Issuer name under which demo people are known. */
export const developmentIssuer = 'dijkwacht-development'
