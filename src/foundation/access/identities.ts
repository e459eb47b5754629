// SPDX-License-Identifier: EUPL-1.2
import type { IssuerSettings, Settings } from '../config/index.ts'
import type { Actor } from './actor.ts'
import type { Context } from './context.ts'

/** Who the people and machines are: asked by sign-in, answered by the module that owns organisations. */
export interface Identities {
  /** `subject` as the OpenID provider `issuer` names the person; null when unknown or no longer active. Asked at every request. */
  findPerson(ctx: Context, issuer: string, subject: string): Promise<Actor | null>
  /** Keeps that somebody came in, and what the provider says of the human behind the account, so that several accounts of one are known to be that. */
  noteSignIn(ctx: Context, personId: string, human: string | undefined): Promise<void>
  /** By which issuer whoever has this code of an invitation signs in; null when it is used, over, or none. */
  invitedTo(ctx: Context, code: string): Promise<string | null>
  /** The account becomes that of whom the code was for, once; false when it does not. */
  acceptInvitation(ctx: Context, code: string, account: { issuer: string; subject: string }): Promise<boolean>
  /** The account becomes that of whom the directory of the organisation made known as this human; false when it made nobody known so. */
  enterFromDirectory(ctx: Context, account: { issuer: string; subject: string; human?: string }): Promise<boolean>
  /** Uses up the two codes of the account for emergencies; null when these are not they. */
  enterByEmergency(
    ctx: Context,
    codes: readonly [string, string],
    reason: string,
  ): Promise<{ issuer: string; subject: string } | null>
  /** null when unknown or no longer active. */
  findMachine(ctx: Context, clientId: string): Promise<Machine | null>
  /** By a key for feeds; null when it is nobody's or over. */
  findMachineByKey(ctx: Context, key: string): Promise<Machine | null>
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

/** What every key for feeds begins with, so that none is taken for a token, and a scanner of secrets finds one that leaked. */
export const feedKeyMark = 'dijkwacht_feed_'

export type Machine = Actor & { certificates: Certificates }

/**
 * Thumbprints ('x5t#S256', RFC 8705) of the certificates of a machine client: its tokens are bound to one of these, and it is let in with one of these
 * only. Several, so that a new one can come before the old one goes; none when it may connect without.
 */
export type Certificates = readonly string[]

export interface MachineClient {
  clientId: string
  certificates: Certificates
  /** JSON Web Key Set with public keys only. */
  jwks: { keys: Record<string, unknown>[] }
}

/** Issuer name under which demo people are known. */
export const developmentIssuer = 'dijkwacht-development'

/** Under this issuer an account is known that opens with the codes of two people when no sign-in service works. */
export const emergencyIssuer = 'emergency'

/** By which issuer people of this organisation are known; null: no issuer of the settings is for it. */
export function issuerOf({ issuers }: Settings, organisationId: string): string | null {
  if (issuers.length === 0) return developmentIssuer
  const own = issuers.find(({ organisations }) => organisations !== 'others' && organisations.includes(organisationId))
  return (own ?? issuers.find(({ organisations }) => organisations === 'others'))?.issuer ?? null
}

/** A human as an issuer names them: two organisations may give the same staff number to two people. */
export function humanAs({ key, issuer }: Pick<IssuerSettings, 'key' | 'issuer'>, said: string): string {
  return key === null ? said : `${issuer} ${said}`
}

/** Whether that issuer may vouch for people and machines of this organisation: never for those of another's. */
export function mayVouch(settings: Settings, issuer: string, organisationId: string): boolean {
  // Without any issuer everybody is at the built-in provider.
  if (settings.issuers.length === 0) return true
  if (issuer === emergencyIssuer) return organisationId === settings.intakeOrganisation
  return issuer === settings.eherkenning?.issuer || issuer === issuerOf(settings, organisationId)
}
