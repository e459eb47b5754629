// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { scanAttachment } from './scan-attachment.command.ts'
import { FileAttached } from './scan.events.ts'

/** Once, at once. Whatever could not be done then is for the job `reports.scan-waiting`. */
export const scanWhenAttached = listen(FileAttached, {
  job: 'reports.scan-attachment',
  async run(ctx, { attachmentId }) {
    await scanAttachment(ctx, attachmentId)
  },
})
