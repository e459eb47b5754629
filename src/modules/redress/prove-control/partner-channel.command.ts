// SPDX-License-Identifier: EUPL-1.2
// No audit line: disclose writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { formatDate } from '#foundation/text'
import { findIssuer } from '#modules/partners'
import { disclose } from '#modules/sharing'
import { Withheld } from '#values'
import type { CodeChannel } from './code-channel.ts'

/**
 * Puts the code in the inbox of the partner that gave out the account or number, which passes it on to the holder. Sent by the organisation that receives
 * objections, whoever decides, so that neither the partner nor the holder can tell from it who listed something, or whether anybody did.
 */
export function partnerChannel(ctx: Context): CodeChannel {
  const system = asSystem(ctx, 'redress.partner-channel')
  return {
    async send({ id, kind, canonical, code, expiresAt }) {
      const receiverId = await transaction(system, (tx) => findIssuer(tx, kind, canonical))
      const senderId = ctx.settings.intakeOrganisation
      if (receiverId === null || receiverId === senderId) return false
      const until = formatDate(expiresAt, 'nl')
      const { went } = await disclose(system, {
        exchange: 'code-to-holder',
        senderId,
        receiverId,
        purpose: 'answer-data-subject',
        items: [
          {
            kind: 'holder-code',
            id,
            categories: [kind === 'iban' ? 'account-number' : 'phone-number'],
            evidence: 'unverified-report',
            receivedAt: null,
            understoodAt: null,
            payload: new Withheld({
              occurredOn: null,
              lossInCents: null,
              identifiers: [{ kind, value: canonical }],
              narrative: `Geef deze code aan de houder, langs een weg die u vertrouwt: ${code}. De code geldt tot en met ${until}. De houder vroeg erom; vraag niet waarvoor.`,
            }),
          },
        ],
      })
      return went.length > 0
    },
  }
}
