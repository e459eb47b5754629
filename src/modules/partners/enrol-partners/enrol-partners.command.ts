// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Issued } from '../find-issuer/issued.ts'
import { keepIssued } from '../find-issuer/issuer.store.ts'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import { writeInvitation } from '../invite-people/invite.command.ts'
import { upsertMachine } from '../organisation/machine.store.ts'
import { selectAccountNamed, upsertOrganisation, upsertPerson } from '../organisation/organisation.store.ts'
import type { Enrolment } from './enrol-partners.schema.ts'

/**
 * Makes organisations, people and machine clients, or changes those that exist: roles, names, active or not.
 * Somebody who is not in the file stays as they are; to end access, say `isActive: false`.
 * Only the program itself may: an import on the command line, or the demo. Returns what changed, as audit lines.
 */
export async function enrolPartners(
  ctx: Context,
  enrolment: Enrolment,
  options: {
    isDemo: boolean
    /** When the accounts were made; now when left out. */
    since?: Date
    /** Hears the code of whoever stands there without an account, and did not come in yet. */
    invited?: (name: string, code: string) => void
  },
): Promise<readonly AuditLine[]> {
  if (ctx.actor.kind !== 'system') throw new Error('only the program itself enrols partners')
  const name = 'partners.enrol-partners'
  const system = ctx.tx ? { ...asSystem(ctx, name), tx: ctx.tx } : asSystem(ctx, name)
  const since = options.since ?? system.now()
  return transaction(system, async (tx) => {
    const lines: AuditLine[] = []
    for (const { people, machineClients, ...organisation } of enrolment.organisations) {
      const { id: organisationId, isPublishing } = organisation
      if (await upsertOrganisation(tx, { ...organisation, isDemo: options.isDemo })) {
        const detail = { kind: organisation.kind, isPublishing }
        lines.push({
          action: 'partners.organisation-enrolled',
          subjectKind: 'organisation',
          subjectId: organisationId,
          detail,
        })
      }
      for (const person of people) {
        const newId = system.newId()
        const account = await accountOf(tx, organisationId, person, newId)
        const given = { ...person, ...account, id: newId, organisationId, since }
        const id = await upsertPerson(tx, given, system.now())
        if (account.issuer === invitedIssuer && person.isActive) {
          const code = await writeInvitation(system, tx, { personId: account.subject, organisationId })
          options.invited?.(person.name, code)
        }
        if (!id) continue
        const detail = { organisation: organisationId, roles: person.roles.join(' '), isActive: person.isActive }
        lines.push({ action: 'partners.person-enrolled', subjectKind: 'person', subjectId: id, detail })
      }
      for (const client of machineClients) {
        if (!(await upsertMachine(tx, { ...client, organisationId, since }))) continue
        const detail = {
          organisation: organisationId,
          permissions: client.permissions.join(' '),
          isActive: client.isActive,
          ...(client.certificates && { certificates: client.certificates.join(' ') }),
        }
        lines.push({
          action: 'partners.client-enrolled',
          subjectKind: 'machine-client',
          subjectId: client.clientId,
          detail,
        })
      }
    }
    const issued = issuedIn(enrolment)
    for (const subjectId of await keepIssued(tx, issued)) {
      const own = issued.filter(({ id }) => id === subjectId)
      const detail = { beginWith: own.flatMap(({ prefixes }) => prefixes).join(' ') }
      lines.push({ action: 'partners.issued-said', subjectKind: 'organisation', subjectId, detail })
    }
    await recordAudit(system, tx, lines)
    return lines
  })
}

/** As the file says; or that of whoever has this name there already; or none yet: then the number of the account is that of the person. */
async function accountOf(
  tx: Tx,
  organisationId: string,
  { issuer, subject, name }: Enrolment['organisations'][number]['people'][number],
  newId: string,
): Promise<{ issuer: string; subject: string }> {
  if (issuer !== undefined && subject !== undefined) return { issuer, subject }
  return (await selectAccountNamed(tx, organisationId, name)) ?? { issuer: invitedIssuer, subject: newId }
}

/** What organisations of a file say that they issued, as the table of issuers has it. */
export function issuedIn({ organisations }: Enrolment): Issued[] {
  return organisations.flatMap(({ id, accountsBeginWith, numbersBeginWith }) => [
    ...(accountsBeginWith ? [{ id, kind: 'iban' as const, prefixes: accountsBeginWith }] : []),
    ...(numbersBeginWith ? [{ id, kind: 'phone' as const, prefixes: numbersBeginWith }] : []),
  ])
}
