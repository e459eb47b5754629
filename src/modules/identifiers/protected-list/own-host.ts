// SPDX-License-Identifier: EUPL-1.2

/**
 * The hosts of this installation, which are never listed: its pages, and the warning that people see instead of a listed site. None while it
 * runs on somebody's own machine.
 */
export function ownHostsOf({
  settings,
}: {
  settings: { baseUrl: string; shieldWarningHost: string | undefined }
}): string[] {
  return [URL.parse(settings.baseUrl)?.hostname, settings.shieldWarningHost].filter(
    (host) => host !== undefined && host.includes('.') && !/^[\d.]+$/.test(host),
  ) as string[]
}
