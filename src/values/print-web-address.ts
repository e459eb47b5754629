// SPDX-License-Identifier: EUPL-1.2
import { isLookalikeHost, isMixedScriptHost } from './host-script.ts'
import { readableLabel } from './punycode.ts'

/**
 * The address as people read it. An IDN is shown in its own letters only when each label is in one script, does not
 * imitate Latin, and reads back to the same address; otherwise in Punycode, which looks odd, as it should.
 */
export function formatWebAddress(canonical: string): string {
  const [host = '', path] = hostAndPath(canonical)
  if (!host.includes('xn--') || isMixedScriptHost(host) || isLookalikeHost(host)) return canonical
  const readable = host.split('.').map(readableLabel).join('.')
  return URL.parse(`https://${readable}`)?.hostname === host ? readable + path : canonical
}

/** The address in a form that no mail program turns into a link: `hxxps[:]//evil[.]example`. Parses back. */
export function defangWebAddress(canonical: string): string {
  const [host = '', path] = hostAndPath(canonical)
  const broken = host.startsWith('[') ? host.replaceAll(':', '[:]') : host.replaceAll('.', '[.]')
  return `hxxps[:]//${broken}${path}`
}

function hostAndPath(canonical: string): [string, string] {
  const end = canonical.search(/[/?]/)
  return end < 0 ? [canonical, ''] : [canonical.slice(0, end), canonical.slice(end)]
}
