// SPDX-License-Identifier: EUPL-1.2
import type { Provider, ProviderContext } from 'oidc-provider'
import { developmentIssuer } from '../access/identities.ts'
import { policyWithoutScript } from '../web/headers.ts'
import { clientCertificate, thumbprintOf } from './client-certificate.ts'
import { developmentKeys, signingAlgorithm } from './development-keys.ts'
import { ownNotice, signInPath, siteClient } from './own-way.ts'
import { noticePage } from './page.ts'
import { apiAudience, builtInIssuer, ownContext, type SignInOptions } from './parts.ts'
import { peoplePath } from './people-page.ts'

export const providerCookies = {
  session: 'dijkwacht-proef',
  interaction: 'dijkwacht-kiezen',
  resume: 'dijkwacht-verder',
}

/** Seconds an access token of a machine is valid. */
const accessTokenSeconds = 15 * 60

/**
 * The built-in OpenID provider and authorization server: sign in as anyone, and tokens for the machine clients of the demo.
 * For development only. It forgets its sessions at a restart, not its keys.
 */
export async function developmentProvider(
  options: SignInOptions,
  stylesheets: () => Promise<readonly string[]>,
): Promise<Provider> {
  const { base, identities } = options
  const { settings } = base
  // Loaded only where it is used: never in production.
  const { Provider, errors } = await import('oidc-provider')
  const { createMemoryAdapter } = await import('oidc-provider/lib/adapters/memory_adapter.js')
  const keys = await developmentKeys(settings.dataDir)
  const inMemory = createMemoryAdapter(15)
  const audience = apiAudience(settings)
  const isSite = (client: { clientId: string }) => client.clientId === siteClient

  const provider = new Provider(builtInIssuer(settings), {
    adapter: (model: string) => (model === 'Client' ? { find: machineClient } : inMemory(model)),
    clients: [
      {
        client_id: siteClient,
        redirect_uris: [`${settings.baseUrl}/inloggen/terug`],
        token_endpoint_auth_method: 'none',
      },
    ],
    extraClientMetadata: { properties: ['certificates'] },
    jwks: { keys: [keys.signing] },
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    clientAuthMethods: ['none', 'private_key_jwt'],
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    cookies: {
      keys: [keys.cookies],
      names: providerCookies,
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      mTLS: { enabled: settings.trustClientCert, certificateBoundAccessTokens: true, getCertificate },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx: ProviderContext, client: { clientId: string }) =>
          isSite(client) ? undefined : audience,
        getResourceServerInfo(_ctx: ProviderContext, resource: string, client: { clientId: string }) {
          if (resource !== audience || isSite(client)) throw new errors.InvalidTarget()
          const jwt = { sign: { alg: signingAlgorithm } }
          return { audience, scope: '', accessTokenFormat: 'jwt', accessTokenTTL: accessTokenSeconds, jwt }
        },
      },
    },
    interactions: { url: () => peoplePath },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      ClientCredentials: accessTokenSeconds,
      Grant: 600,
      IdToken: 300,
      Interaction: 900,
      Session: 600,
    },
    async findAccount(_ctx: ProviderContext, subject: string) {
      const person = await identities.findPerson(ownContext(base), developmentIssuer, subject)
      return person ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined
    },
    // Nobody needs to consent: the site and its provider are one.
    async loadExistingGrant({ oidc }: ProviderContext) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    async renderError(ctx: ProviderContext) {
      ctx.type = 'html'
      ctx.set('content-security-policy', policyWithoutScript)
      const language = ctx.oidc.params?.ui_locales === 'en' ? 'en' : 'nl'
      ctx.body = noticePage(
        ownNotice('wrong', language, '/werkbank', { path: signInPath, isChosen: false }),
        language,
        await stylesheets(),
      )
    },
  })
  provider.on('server_error', (_ctx, error) => base.log.error({ err: error }, 'fault in the development provider'))

  async function machineClient(clientId: string) {
    const found = (await identities.listMachineClients(ownContext(base))).find((client) => client.clientId === clientId)
    const isBound = found !== undefined && found.certificates.length > 0
    // Nobody can show a certificate here: a token without would be worth nothing.
    if (!found || (isBound && !settings.trustClientCert)) return undefined
    return {
      client_id: found.clientId,
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: found.jwks,
      ...(isBound && { tls_client_certificate_bound_access_tokens: true, certificates: found.certificates }),
    }
  }
  /** In base64. Asked about clients that have certificates on record only; one that is not is none. */
  function getCertificate({ req, oidc }: ProviderContext) {
    const certificate = clientCertificate(req.headers, settings)
    if (!certificate || !oidc.client.certificates?.includes(thumbprintOf(certificate)))
      throw new errors.InvalidRequest('connect with a certificate that this client has on record')
    return certificate.toString('base64')
  }
  // The address that the provider names itself by comes from the settings, whatever a proxy or a test calls us.
  provider.proxy = true
  return provider
}
