// SPDX-License-Identifier: EUPL-1.2
import type { JWK } from 'jose'
import { asSystem, type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { selectDemoClients } from '../load-demo/demo-client.store.ts'
import { demoClientName, demoKeyPath, readKey } from '../load-demo/keep-demo-clients.command.ts'
import { tokenMessages } from './issue-access-token.text.ts'

export interface DemoClientKey {
  clientId: string
  /** ES256, with `kid`. */
  privateKey: JWK
}

/**
 * The machine client of a demo organisation with its private key, to ask an access token with.
 * Refuses an organisation that has none and says which do; refuses wherever the demo is off.
 */
export async function demoClientKey(ctx: Context, name: string): Promise<DemoClientKey> {
  if (!ctx.settings.isDemo) throw new Refusal(tokenMessages.noDemo, { status: 404 })
  const clients = await transaction(asSystem(ctx, 'partners.issue-access-token'), selectDemoClients)
  const known = clients.map(demoClientName).join(', ')
  if (known === '') throw new Refusal(tokenMessages.notLoaded, { status: 404 })
  const client = clients.find((each) => demoClientName(each) === name)
  if (!client) throw new Refusal(tokenMessages.unknownOrganisation, { status: 404, values: { known } })
  const privateKey = await readKey(demoKeyPath(ctx, name))
  if (!privateKey) throw new Refusal(tokenMessages.noKey, { status: 404 })
  return { clientId: client.clientId, privateKey }
}
