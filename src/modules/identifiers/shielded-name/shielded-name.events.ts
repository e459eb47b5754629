// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** So many names of sites are answered from now on, or otherwise than before; which they are stands in the list of the shield. */
export const NamesShielded = defineEvent<{ count: number }>('identifiers.names-shielded')
