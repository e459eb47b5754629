// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { ListingActivated, NamesShielded } from '#modules/identifiers'
import { tagDecided } from './keep-citizen-tags.command.ts'

/** Whoever asks privately is warned as soon as whoever asks openly; the job makes up for what was missed. */
export const tagWhenListed = listen(ListingActivated, {
  job: 'sharing.tag-listed',
  run: async (ctx) => void (await tagDecided(ctx)),
})

export const tagWhenShielded = listen(NamesShielded, {
  job: 'sharing.tag-shielded',
  run: async (ctx) => void (await tagDecided(ctx)),
})
