// SPDX-License-Identifier: EUPL-1.2
import { Resolver } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Context } from '#foundation/access'
import { isPublicAddress } from '#foundation/web'
import { holdsProof, proofFile, txtNameOf } from './proof.ts'

/** How we reach the outside. Tests have a DNS and a web server of their own. */
export interface ProofNetwork {
  /** '9.9.9.9' or '127.0.0.1:5353'; none: those of the machine. */
  dnsServers: readonly string[]
  isAllowed(address: string): boolean
  ports: { https: number; http: number }
  /** Of each question and each connection. */
  milliseconds: number
}

export function networkOf(ctx: Context): ProofNetwork {
  return {
    dnsServers: ctx.settings.dnsServers,
    isAllowed: isPublicAddress,
    ports: { https: 443, http: 80 },
    milliseconds: 4_000,
  }
}

/** Longer is no answer. */
const mostBytes = 2_000
const mostAddresses = 4

/**
 * Whether the domain itself says the token: in a TXT record, or else in a file. Connects only to the address that was looked up and found to be public,
 * so that a name cannot lead us inside, follows no redirect, sends nothing but the name, and reads at most 2 kB.
 */
export async function looksProven(network: ProofNetwork, host: string, token: string): Promise<boolean> {
  const resolver = new Resolver({ timeout: network.milliseconds, tries: 1 })
  if (network.dnsServers.length > 0) resolver.setServers([...network.dnsServers])
  const records = await resolver.resolveTxt(txtNameOf(host)).catch(() => [])
  if (records.some((parts) => holdsProof(parts.join(''), token))) return true
  const addresses = await addressesOf(resolver, host)
  // One address that is not public makes the whole name suspect.
  if (addresses.length === 0 || !addresses.every((address) => network.isAllowed(address))) return false
  for (const protocol of ['https', 'http'] as const) {
    const text = await readFile(network, protocol, host, addresses[0] ?? '').catch(() => null)
    if (text !== null && holdsProof(text, token)) return true
  }
  return false
}

async function addressesOf(resolver: Resolver, host: string): Promise<string[]> {
  const [four, six] = await Promise.all([
    resolver.resolve4(host).catch(() => []),
    resolver.resolve6(host).catch(() => []),
  ])
  return [...four, ...six].slice(0, mostAddresses)
}

function readFile(
  network: ProofNetwork,
  protocol: 'http' | 'https',
  host: string,
  address: string,
): Promise<string | null> {
  const options = {
    host: address,
    port: network.ports[protocol],
    path: proofFile,
    method: 'GET',
    family: isIP(address),
    headers: { host, 'user-agent': 'dijkwacht-bezwaar', accept: 'text/plain', connection: 'close' },
    servername: host,
    agent: false as const,
    signal: AbortSignal.timeout(network.milliseconds),
  }
  return new Promise((resolve, reject) => {
    const ask = protocol === 'https' ? httpsRequest(options) : httpRequest(options)
    ask.on('error', reject)
    ask.on('response', (answer) => {
      if (answer.statusCode !== 200) {
        answer.destroy()
        return resolve(null)
      }
      let bytes = Buffer.alloc(0)
      answer.on('error', reject)
      answer.on('data', (part: Buffer) => {
        bytes = Buffer.concat([bytes, part])
        if (bytes.length <= mostBytes) return
        answer.destroy()
        resolve(null)
      })
      answer.on('end', () => resolve(bytes.toString('utf8')))
    })
    ask.end()
  })
}
