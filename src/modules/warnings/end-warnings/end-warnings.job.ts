// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { endWarnings } from './end-warnings.command.ts'

/** Just after each day began. */
export const endWarningsJob = defineJob({ name: 'warnings.end-warnings', schedule: '3 0 * * *', run: endWarnings })
