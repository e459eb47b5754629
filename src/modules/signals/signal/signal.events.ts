// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A signal was confirmed, changed or ended by a person. `news` counts, so that nobody is told the same twice. */
export const SignalNews = defineEvent<{ signalId: string; news: number }>('signals.signal-news')
