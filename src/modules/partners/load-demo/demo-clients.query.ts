// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { selectDemoClients } from './demo-client.store.ts'
import { demoClientName, demoKeyPath } from './keep-demo-clients.command.ts'

/** A demo machine and where its private key lies. */
export interface DemoClient {
  clientId: string
  keyPath: string
}

export async function listDemoClients(ctx: Context): Promise<DemoClient[]> {
  const clients = await transaction(asSystem(ctx, 'partners.list-demo-clients'), selectDemoClients)
  return clients.map((client) => ({ clientId: client.clientId, keyPath: demoKeyPath(ctx, demoClientName(client)) }))
}
