// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { dutchDay } from '#values'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { demoClientId, demoOrganisations } from './demo-organisations.ts'
import { keepFraudDesks } from '../keep-fraud-desks/keep-fraud-desks.command.ts'
import { demoFraudDesks } from './demo-fraud-desks.ts'
import { loadDemoApplications } from './load-demo-applications.command.ts'
import { loadDemoPoints } from './load-demo-points.command.ts'
import { keepDemoClients } from './keep-demo-clients.command.ts'

/** Loads the fictitious organisations, people and machines; nothing where the demo is off, as in production. */
export async function loadDemoPartners(ctx: Context): Promise<void> {
  if (!ctx.settings.isDemo) return
  const enrolment = enrolmentFile.parse({
    organisations: demoOrganisations.map(({ machine, secondMachine, people, ...organisation }) => ({
      ...organisation,
      people: people.map(([subject, name, ...roles]) => ({ issuer: developmentIssuer, subject, name, roles })),
      machineClients: [
        ...(machine ? [{ clientId: demoClientId(organisation.id), permissions: machine }] : []),
        ...(secondMachine
          ? [{ clientId: `${organisation.id}-${secondMachine[0]}`, permissions: secondMachine[1] }]
          : []),
      ],
    })),
  })
  // As if they had been there for a month: what a new account files counts less.
  const monthAgo = new Date(ctx.now().getTime() - 30 * 86_400_000)
  await enrolPartners(ctx, enrolment, { isDemo: true, since: monthAgo })
  await keepFraudDesks(ctx, demoFraudDesks(dutchDay(ctx.now())))
  await loadDemoPoints(ctx)
  await loadDemoApplications(ctx)
  await keepDemoClients(ctx)
}
