// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { EntryApproved } from '#modules/identifiers'
import { withdrawProtectedAbout } from './withdraw-protected.command.ts'

/** What two people say is somebody's own goes off the list at once; a job looks for what a new version of the program protects. */
export const withdrawWhenProtected = listen(EntryApproved, {
  job: 'shield.withdraw-when-protected',
  run: async (ctx, { kind, canonical }) => {
    if (kind === 'web-address') await withdrawProtectedAbout(ctx, canonical)
  },
})
