// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { feedMessages } from './list-feeds.text.ts'

/** How a feed is watched: by what we learn, by hours that a person sets, or not. */
export const watchWays = ['learned', 'set', 'not'] as const

export const feedShape = z
  .object({
    origin: z.enum(['api', 'file']),
    way: z.enum(watchWays),
    hours: z.string().optional(),
  })
  .transform(({ hours, ...rest }, problem) => {
    if (rest.way !== 'set') return { ...rest, hours: null }
    const number = Number(hours)
    if (hours === undefined || !Number.isInteger(number) || number < 1 || number > 8_760) {
      problem.addIssue({ code: 'custom', path: ['hours'], message: feedMessages.feedHours })
      return z.NEVER
    }
    return { ...rest, hours: number }
  })
