// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { replaceContacts } from '../takedown/takedown.store.ts'

/** Invented: where notices about a page go. */
const desks = [
  { addressee: 'host', covers: '', name: 'Hostingbedrijf (demo)', mailbox: 'abuse@host.example', form: null },
] as const

export async function loadDemoContacts(ctx: Context): Promise<void> {
  await transaction(asSystem(ctx, 'shield.load-demo'), (tx) => replaceContacts(tx, desks))
}
