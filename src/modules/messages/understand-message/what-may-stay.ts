// SPDX-License-Identifier: EUPL-1.2
import { redactedAddress } from '#plain/shield'
import type { FoundLink, UnderstoodMessage } from './understood-message.ts'

/** A link in the form that may be kept: enough to recognise the page by, nothing that could point to whoever received it. */
export type KeptLink = Pick<
  FoundLink,
  | 'host'
  | 'registrableDomain'
  | 'places'
  | 'role'
  | 'via'
  | 'isShortener'
  | 'isHomograph'
  | 'lookalikeOf'
  | 'mailer'
  | 'features'
> & { address: string }

export type KeptMessage = Omit<UnderstoodMessage, 'passing' | 'links'> & { links: KeptLink[] }

/** What stays of a message when it was judged and deleted: its hash, and indicators without the recipient and without whoever passed it on. */
export function whatMayStay({ passing: _, links, ...message }: UnderstoodMessage): KeptMessage {
  return {
    ...message,
    links: links.map((link) => ({
      address: redactedAddress(link.url),
      host: link.host,
      registrableDomain: link.registrableDomain,
      places: link.places,
      role: link.role,
      via: link.via,
      isShortener: link.isShortener,
      isHomograph: link.isHomograph,
      lookalikeOf: link.lookalikeOf,
      mailer: link.mailer,
      features: link.features,
    })),
  }
}
