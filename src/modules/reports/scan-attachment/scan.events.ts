// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** A file was added to a draft or a report, and waits for the scanner. */
export const FileAttached = defineEvent<{ attachmentId: string }>('reports.file-attached')
