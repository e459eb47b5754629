// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { organisationNames } from './find-organisation.query.ts'
import { receiverMessages } from './receiver.text.ts'

/**
 * The name of the organisation that receives what citizens send; null: half an installation, in which INTAKE_ORGANISATION is no partner yet. Who
 * tries the program out without the demo has no partners, and may go on.
 */
export async function receiverName(ctx: Context): Promise<string | null> {
  const { intakeOrganisation, isProduction } = ctx.settings
  const names = await organisationNames(ctx, [intakeOrganisation])
  return names.get(intakeOrganisation) ?? (isProduction ? null : intakeOrganisation)
}

/** Before something of a citizen is kept. Throws a Refusal (503) where nobody would ever read it. */
export async function demandReceiver(ctx: Context): Promise<void> {
  if ((await receiverName(ctx)) === null) throw new Refusal(receiverMessages.nobodyReceives, { status: 503 })
}
