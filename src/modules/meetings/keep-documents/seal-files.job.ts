// SPDX-License-Identifier: EUPL-1.2
import { defineJob } from '#foundation/jobs'
import { sealOne } from './seal-files.command.ts'

/** Every night, though after the first there is nothing more to do than what a server of the release before still added. */
export const sealOlderFiles = defineJob({
  name: 'meetings.seal-files',
  schedule: '45 2 * * *',
  async run(ctx) {
    while (await sealOne(ctx));
  },
})
