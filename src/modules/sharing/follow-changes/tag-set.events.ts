// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** The set of tags of this organisation has a new version. */
export const TagSetChanged = defineEvent<{
  organisationId: string
  namespace: string
  epoch: number
  version: number
}>('sharing.tag-set-changed')
