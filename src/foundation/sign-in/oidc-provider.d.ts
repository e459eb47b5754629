// SPDX-License-Identifier: EUPL-1.2
// oidc-provider brings no types: what we use of it, and nothing more.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface ProviderContext {
    type: string
    body: unknown
    set(name: string, value: string): void
    req: IncomingMessage
    path: string
    status: number
    response: { get(name: string): string | undefined }
    oidc: {
      client: { clientId: string; certificates?: readonly string[] }
      session: { accountId?: string }
      provider: Provider
      params?: { ui_locales?: string }
      entities: { AuthorizationCode?: { accountId: string; jti: string } }
    }
  }

  export interface Grant {
    addOIDCScope(scope: string): void
    save(): Promise<string>
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    /** Koa: believe X-Forwarded-*. */
    proxy: boolean
    Grant: new (of: {
      clientId: string
      accountId: string | undefined
    }) => Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ params: { ui_locales?: string; service_uuid?: string } }>
    /** The address to go on to. */
    interactionResult(request: IncomingMessage, response: ServerResponse, result: object): Promise<string>
    /** Koa: around every request. */
    use(
      around: (
        ctx: Partial<Pick<ProviderContext, 'oidc'>> & Omit<ProviderContext, 'oidc'>,
        next: () => Promise<void>,
      ) => Promise<void>,
    ): this
    on(event: 'server_error', listener: (ctx: unknown, error: Error) => void): this
  }

  export const errors: {
    InvalidTarget: new () => Error
    InvalidRequest: new (description: string) => Error
    SessionNotFound: new (message: string) => Error
  }
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  export interface Adapter {
    find(id: string): Promise<object | undefined>
  }
  export function createMemoryAdapter(clockTolerance?: number): (model: string) => Adapter
}
