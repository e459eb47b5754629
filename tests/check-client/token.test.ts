// SPDX-License-Identifier: EUPL-1.2
import { Signer } from '@dijkwacht/check-client'
import { decodeJwt, exportJWK, generateKeyPair } from 'jose'
import { expect, it } from 'vitest'

it('asks a token of the provider that the operator names, at its address for certificates, and signs for that provider', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const issuer = 'https://login.example/realms/partners'
  const asked: { address: string; body: URLSearchParams }[] = []
  const answers: Record<string, object> = {
    [`${issuer}/.well-known/openid-configuration`]: {
      issuer,
      token_endpoint: `${issuer}/token`,
      mtls_endpoint_aliases: { token_endpoint: 'https://mtls.login.example/token' },
    },
    'https://mtls.login.example/token': { access_token: 'a-token', expires_in: 900 },
  }
  const own: typeof fetch = async (input, init) => {
    const { url: address } = new Request(input)
    asked.push({ address, body: new URLSearchParams(init?.body as URLSearchParams | undefined) })
    return Response.json(answers[address])
  }
  const signer = new Signer('bank-client', await exportJWK(privateKey))
  const token = () => signer.token({ platform: 'https://dijkwacht.example', issuer, timeoutMs: 1_000, fetch: own })
  expect(await token()).toBe('a-token')
  expect(await token()).toBe('a-token')
  expect(asked.map(({ address }) => address)).toEqual(Object.keys(answers))
  const sent = asked[1]?.body
  expect(sent?.get('resource')).toBe('https://dijkwacht.example/v1')
  expect(decodeJwt(sent?.get('client_assertion') ?? '')).toMatchObject({ iss: 'bank-client', aud: issuer })
})
