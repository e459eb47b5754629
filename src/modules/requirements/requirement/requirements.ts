// SPDX-License-Identifier: EUPL-1.2
import { businessRequirements } from './business-requirements.ts'
import { lawRequirements } from './law-requirements.ts'
import { policeRequirements } from './police-requirements.ts'
import type { Requirement } from './requirement.ts'

/** The programme of requirements, in the order in which it is read. */
export const requirements: readonly Requirement[] = [...policeRequirements, ...businessRequirements, ...lawRequirements]
