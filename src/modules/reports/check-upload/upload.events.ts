// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A larger file waits to be checked or filed in the background; its state says which. */
export const UploadWaits = defineEvent<{ uploadId: string }>('reports.upload-waits')
