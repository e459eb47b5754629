// SPDX-License-Identifier: EUPL-1.2

interface Own {
  settings: {
    baseUrl: string
    contactEmail?: string | undefined
    shieldWarningHost: string | undefined
    smtp?: { hostname: string } | null
    mailRelay?: { hostname: string } | null
  }
}

/**
 * The hosts of this installation, which are never listed: its pages, its mail, and the warning that people see instead of a listed site. None while it
 * runs on somebody's own machine.
 */
export function ownHostsOf({ settings }: Own): string[] {
  const { baseUrl, shieldWarningHost, smtp, mailRelay } = settings
  const hosts = [URL.parse(baseUrl)?.hostname, shieldWarningHost, smtp?.hostname, mailRelay?.hostname]
  return [...new Set(hosts)].filter(
    (host) => host !== undefined && host.includes('.') && !/^[\d.]+$/.test(host),
  ) as string[]
}

/** The same with the mail address that people write to, wherever its mailbox is. */
export function ownNamesOf(ctx: Own): string[] {
  const { contactEmail } = ctx.settings
  return [...ownHostsOf(ctx), ...(contactEmail ? [contactEmail.toLowerCase()] : [])]
}

/** Who answers, as whose an address of this installation is said to be. */
export const ownName = 'Dijkwacht'

/** Addresses that are ours, each with our name and the site to type, as /is-dit-echt names it: also with a port, and on somebody's own machine. */
export function ownAddresses(ctx: Own): [address: string, name: string, site: string][] {
  const { host } = new URL(ctx.settings.baseUrl)
  return [...new Set([host, ...ownNamesOf(ctx)])].map((address) => [address, ownName, host])
}
