// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OAuth2Server } from 'oauth2-mock-server'
import { ownClient, ownProvider } from './own-provider.fixture.ts'

/**
 * Two sign-in services that know nothing of each other, by two libraries: that of the police by `oidc-provider`, that of a bank by `oauth2-mock-server`.
 * Both call everybody who comes `subject`, and both keys can turn. `ofBank`: further settings of the bank's. `start`: once the site has an address.
 */
export async function twoProviders(organisations: { police: unknown; bank: unknown }, ofBank: object = {}) {
  const said = {
    subject: 'nummer-7',
    azp: undefined as string | undefined,
    audience: undefined as string | undefined,
    /** What the bank's says besides. */
    claims: {} as Record<string, string>,
  }
  const police = await ownProvider(said, '/inloggen/politie/terug')

  async function startBank(port = 0) {
    const started = new OAuth2Server()
    await started.issuer.keys.generate('RS256')
    await started.start(port, 'localhost')
    started.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
      Object.assign(token.payload, said.claims, { sub: said.subject })
      if (said.azp) token.payload.azp = said.azp
      if (said.audience) token.payload.aud = said.audience
    })
    return started
  }
  let bank = await startBank()
  const bankIssuer = bank.issuer.url ?? ''

  const file = join(mkdtempSync(join(tmpdir(), 'dijkwacht-two-')), 'issuers.json')
  const issuers = [
    { key: 'politie', name: 'Politie', issuer: police.issuer, organisations: organisations.police, ...ownClient },
    {
      key: 'bank',
      name: 'Bank van de proef',
      issuer: bankIssuer,
      organisations: organisations.bank,
      tokens: 'entra-v2',
      audience: 'api://proef',
      ...ownClient,
      ...ofBank,
    },
  ]
  writeFileSync(file, JSON.stringify({ issuers }), { mode: 0o600 })
  return {
    said,
    settings: { OIDC_ISSUERS_FILE: file },
    issuers: { police: police.issuer, bank: bankIssuer },
    start: police.start,
    /** From now on each signs with a key that it did not have before, and has thrown the old one away. */
    async turnKeys() {
      await police.turnKeys()
      await bank.stop()
      bank = await startBank(Number(new URL(bankIssuer).port))
    },
    /** An access token that the police's provider signed. */
    policeToken: police.token,
    /** As Entra writes it, version 2, with these claims. */
    bankToken: (claims: Record<string, unknown>) =>
      bank.issuer.buildToken({
        scopesOrTransform: (header: Record<string, unknown>, payload: Record<string, unknown>) => {
          header.typ = 'JWT'
          Object.assign(payload, { ver: '2.0', azpacr: '1', aud: 'api://proef', ...claims })
        },
      }),
    async stop() {
      police.stop()
      await bank.stop()
    },
  }
}
