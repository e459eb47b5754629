// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { tokenVerifier } from './access-token-check.ts'
import { addDevelopmentProvider, insideFetch } from './development-routes.ts'
import { ownWays } from './own-way.ts'
import type { SignInOptions } from './parts.ts'
import { addSignInRoutes } from './routes.ts'
import { addWhoAsks } from './who-asks.ts'

/**
 * Signing in with OpenID Connect, sessions, and access tokens for machines. Gives what `Site.signIn` wants.
 * Without OIDC_ISSUER or OIDC_ISSUERS_FILE the built-in provider lets anybody be anybody, which production refuses.
 */
export function createSignIn(options: SignInOptions): (server: FastifyInstance) => Promise<void> {
  const { settings, log, now } = options.base
  const isBuiltIn = settings.issuers.length === 0
  if (isBuiltIn && settings.isProduction)
    throw new Error('production needs OIDC_ISSUER: the development sign-in lets anybody be anybody')
  return async (server) => {
    const stylesheets = async () => options.stylesheets?.() ?? []
    const ways = ownWays(settings, insideFetch(server), now)
    const providerOf = ({ issuer }: { issuer: string }) =>
      ways.find((way) => way.issuer === issuer)?.provider ?? ways[0].provider
    addWhoAsks(server, options, tokenVerifier(settings, now, providerOf))
    addSignInRoutes(server, options, ways, stylesheets)
    if (!isBuiltIn) return
    log.warn('development sign-in: anybody can sign in as anybody')
    addDevelopmentProvider(server, options, stylesheets)
  }
}
