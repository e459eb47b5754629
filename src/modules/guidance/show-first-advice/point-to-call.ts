// SPDX-License-Identifier: EUPL-1.2

export interface PointToCall {
  id: string
  name: string
  does: string | null
  /** A way in without an address of its own, such as the number on the card. */
  way: string | null
  phone: { text: string; href: string; hours: string | null } | null
  site: { text: string; href: string } | null
}
