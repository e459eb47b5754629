// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingHttpHeaders } from 'node:http'

/** Style sheets of the page bundle by their address. */
export type Styles = ReadonlyMap<string, string>

/** `folder`: `assets` of the bundle. */
export function readStyles(folder: string): Styles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'))
  return new Map(names.map((name) => [`/assets/${name}`, readFileSync(join(folder, name), 'utf8')]))
}

/** Whether a browser opens its first page of ours, and has no style sheet of it yet. One that does not say is asked to fetch them. */
export function isFirstVisit(headers: IncomingHttpHeaders): boolean {
  const from = headers['sec-fetch-site']
  return headers['sec-fetch-dest'] === 'document' && (from === 'none' || from === 'cross-site' || from === 'same-site')
}

const sheet = /<link rel="stylesheet" href="(\/assets\/[\w.-]+\.css)"\s*\/?>/g

/** The page with its style sheets in it: on a slow line asking for them costs more than they weigh. */
export function withStyles(html: string, styles: Styles, nonce: string): string {
  return html.replace(sheet, (link, address: string) => {
    const css = styles.get(address)
    return css === undefined ? link : `<style nonce="${nonce}">${css}</style>`
  })
}

/** The policy of that page: these styles, and no other that somebody wrote into it. */
export function policyWithStyles(policy: string, nonce: string): string {
  return policy.replace("style-src 'self'", `style-src 'self' 'nonce-${nonce}'`)
}
