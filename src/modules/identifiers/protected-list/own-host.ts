// SPDX-License-Identifier: EUPL-1.2

/** The host of this installation, which is never listed; undefined while it runs on somebody's own machine. */
export function ownHostOf(ctx: { settings: { baseUrl: string } }): string | undefined {
  const host = URL.parse(ctx.settings.baseUrl)?.hostname
  return host === undefined || host === 'localhost' || !host.includes('.') || /^[\d.]+$/.test(host) ? undefined : host
}
