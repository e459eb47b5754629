// SPDX-License-Identifier: EUPL-1.2
import { type Context, issuerOf } from '#foundation/access'
import { defineMessages } from '#foundation/text'
import { Refusal } from '#foundation/web'

export const issuerMessages = defineMessages('partners-issuer', {
  noIssuer: {
    nl: 'Voor deze organisatie is nog geen inlogdienst ingesteld. Vraag de beheerder van deze installatie om die toe te voegen.',
    en: 'No sign-in service has been set for this organisation yet. Ask the operator of this installation to add it.',
  },
})

/** By which issuer people of this organisation are known; refuses when the settings have none for it. */
export function issuerFor(ctx: Context, organisationId: string): string {
  const issuer = issuerOf(ctx.settings, organisationId)
  if (issuer === null) throw new Refusal(issuerMessages.noIssuer, { status: 409 })
  return issuer
}
