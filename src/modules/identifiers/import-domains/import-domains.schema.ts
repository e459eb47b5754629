// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const domainListHeader = 'domain,first_listed_utc,removed_utc'

/** One line of a list of sites that somebody else keeps, with the day of listing and of removal. */
export const domainRow = z.object({
  domain: z.string().min(3).max(253),
  first_listed_utc: z.iso.datetime().transform((text) => new Date(text)),
  removed_utc: z.union([z.literal('').transform(() => null), z.iso.datetime().transform((text) => new Date(text))]),
})
export type DomainRow = z.infer<typeof domainRow>
