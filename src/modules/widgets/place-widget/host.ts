// SPDX-License-Identifier: EUPL-1.2

/** The name of a site as somebody writes it, 'https://www.example.nl/pagina' too; null when it is no name of a host. */
export function hostIn(written: string): string | null {
  const bare = written.trim().toLowerCase()
  const address = /^https?:\/\//.test(bare) ? bare : `https://${bare}`
  if (written.length > 300 || !URL.canParse(address)) return null
  const { hostname, port, username } = new URL(address)
  const isName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) && !/^[\d.]+$/.test(hostname)
  return isName && port === '' && username === '' && hostname.length <= 200 ? hostname : null
}

/** The origin of a site in a frame-ancestors list: over https, but for whoever tries things out on this machine. */
export function framerOf(host: string): string {
  return host.endsWith('.localhost') ? `http://${host}:*` : `https://${host}`
}
