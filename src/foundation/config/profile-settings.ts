// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

/** Which part of the platform an installation uses; which modules that is, is computed from the map: src/app/profile.ts. */
export const profiles = ['everything', 'reporting-point', 'municipality', 'shield', 'check-and-register'] as const
export type Profile = (typeof profiles)[number]

export const profileShape = {
  /** What is not in it has no pages, jobs or roles; its rows stay. */
  PROFILE: z
    .enum(profiles, { error: `must be one of ${profiles.join(', ')}, such as PROFILE=reporting-point` })
    .default('everything'),
}
