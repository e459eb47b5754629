// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

export type NewsKind = 'published' | 'corrected' | 'extended' | 'withdrawn' | 'ended'

/** What happened to a warning. `news` counts, so that nobody is told the same twice. */
export const WarningNews = defineEvent<{ warningId: string; news: number; what: NewsKind }>('warnings.warning-news')
