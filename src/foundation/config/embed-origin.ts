// SPDX-License-Identifier: EUPL-1.2

interface Addresses {
  EMBED_ORIGIN?: string | undefined
  BASE_URL?: string | undefined
  PORT: number
  NODE_ENV: string
}

const baseOf = ({ BASE_URL, PORT }: Addresses) => new URL(BASE_URL ?? `http://localhost:${PORT}`)

/** Null: nothing can be embedded. To try things out a name under localhost, which browsers take for this machine. */
export function embedOriginOf(value: Addresses): string | null {
  if (value.EMBED_ORIGIN) return new URL(value.EMBED_ORIGIN).origin
  const { hostname, port } = baseOf(value)
  return value.NODE_ENV !== 'production' && hostname === 'localhost' ? `http://inzet.localhost:${port || 80}` : null
}

/** What is wrong with the origin for sites of others, or null. */
export function wrongEmbedOrigin(value: Addresses): string | null {
  if (!value.EMBED_ORIGIN) return null
  const { hostname, protocol, origin } = new URL(value.EMBED_ORIGIN)
  if (hostname === baseOf(value).hostname)
    return 'must be another host than BASE_URL: cookies are shared by all ports of a host'
  if (value.EMBED_ORIGIN.replace(/\/$/, '').toLowerCase() !== origin)
    return 'must be an origin only, such as https://inzet.dijkwacht.example'
  return value.NODE_ENV === 'production' && protocol !== 'https:' ? 'must begin with https:' : null
}
