// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { UploadWaits } from './upload.events.ts'
import { workOnUpload } from './work-on-upload.command.ts'

export const workWhenWaiting = listen(UploadWaits, {
  job: 'reports.work-on-upload',
  run: (ctx, { uploadId }) => workOnUpload(ctx, uploadId),
})
