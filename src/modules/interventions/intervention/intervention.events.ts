// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** An intervention came into the register, or was changed by a person. `version` counts, so that nobody is told the same twice. */
export const InterventionNews = defineEvent<{ code: string; version: number }>('interventions.intervention-news')
