// SPDX-License-Identifier: EUPL-1.2
import {
  asSystem,
  type Context,
  developmentIssuer,
  type Identities,
  type Machine,
  mayVouch,
  transaction,
} from '#foundation/access'
import type { Tx } from '#foundation/db'
import { translate } from '#foundation/text'
import { machineOfKey } from '../feed-keys/feed-key.command.ts'
import { enterByEmergency } from '../emergency-access/emergency-access.command.ts'
import { enterFromDirectory } from '../follow-directory/follow-directory.command.ts'
import { acceptInvitation, invitedTo } from '../invite-people/invite.command.ts'
import { selectMachines } from './machine.store.ts'
import { noteSignIn, selectDemoPeople, selectPerson } from './organisation.store.ts'
import { machinePermissionsOf } from './machine-permissions.ts'
import { isRole, permissionsOf } from './role.ts'
import { roleText } from './role.text.ts'

/**
 * Who the people and machines are, asked at every request: what changed in the table holds from the next request on.
 * Fictitious people and machines exist only where the demo is loaded: in production nobody can be one of them.
 */
export const identities: Identities = {
  async findPerson(ctx, issuer, subject) {
    const { isDemo } = ctx.settings
    if (issuer === developmentIssuer && !isDemo) return null
    const row = await asProgram(ctx, (tx) => selectPerson(tx, issuer, subject, isDemo))
    if (!row || !mayVouch(ctx.settings, issuer, row.organisationId)) return null
    const { id, name, organisationId, organisationName, roles, kind: organisationKind, accounts } = row
    const permissions = permissionsOf(roles, row)
    return {
      kind: 'person',
      id,
      name,
      organisationId,
      organisationName,
      permissions,
      roles,
      organisationKind,
      accounts,
    }
  },

  noteSignIn: (ctx, personId, human) =>
    asProgram(ctx, (tx) =>
      noteSignIn(tx, personId, ctx.now(), human === undefined ? null : ctx.secrets.digest('partners.human', human)),
    ),

  enterByEmergency: (ctx, codes, reason) => asProgram(ctx, (tx) => enterByEmergency(ctx, tx, codes, reason)),

  enterFromDirectory: (ctx, account) => asProgram(ctx, (tx) => enterFromDirectory(ctx, tx, account)),

  invitedTo: (ctx, code) => asProgram(ctx, (tx) => invitedTo(ctx, tx, code)),

  acceptInvitation: (ctx, code, account) => asProgram(ctx, (tx) => acceptInvitation(ctx, tx, code, account)),

  findMachine: (ctx, clientId) => asProgram(ctx, (tx) => machineOf(ctx, tx, clientId)),

  findMachineByKey: (ctx, key) =>
    asProgram(ctx, async (tx) => {
      const clientId = await machineOfKey(ctx, tx, key)
      return clientId === null ? null : machineOf(ctx, tx, clientId)
    }),

  async listDemoPeople(ctx) {
    if (!ctx.settings.isDemo) return []
    const say = translate(roleText, ctx.language)
    const rows = await asProgram(ctx, (tx) => selectDemoPeople(tx, developmentIssuer))
    return rows.map(({ subject, name, organisationName, roles }) => ({
      subject,
      name,
      organisationName,
      roleNames: roles.filter(isRole).map((role) => say(role)),
    }))
  },

  async listMachineClients(ctx) {
    const rows = await asProgram(ctx, (tx) => selectMachines(tx, { withDemo: ctx.settings.isDemo }))
    return rows.map(({ clientId, jwks, certificates }) => ({ clientId, jwks, certificates }))
  },
}

async function machineOf(ctx: Context, tx: Tx, clientId: string): Promise<Machine | null> {
  const [row] = await selectMachines(tx, { clientId, withDemo: ctx.settings.isDemo })
  if (!row) return null
  const { organisationId, organisationName, certificates } = row
  const permissions = machinePermissionsOf(row.permissions)
  return { kind: 'machine', id: row.clientId, organisationId, organisationName, permissions, certificates }
}

/**
 * Before anybody is known there is nobody in whose name to ask. Sign-in holds a transaction of the program already: whoever waits
 * for a second connection while holding one leaves nobody any when as many ask at once as there are connections.
 */
function asProgram<Result>(ctx: Context, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  if (ctx.tx && ctx.actor.kind === 'system') return work(ctx.tx)
  return transaction(asSystem(ctx, 'partners.identities'), work)
}
