// SPDX-License-Identifier: EUPL-1.2

/** What a notice says. `address`: the whole address of the page; `name`: the name or IP address on which it stands. */
export interface Notice {
  id: string
  address: string
  name: string
  brand: string | null
  firstSeen: Date
  reporter: { name: string; mailbox: string }
  evidence: readonly { what: string; sha256: string }[]
}

/**
 * The machine form of a notice, XARF 4 (github.com/xarf/xarf-spec, read on 2026-11-27), category content, type phishing. Digests of what was seen go
 * along as text; the thing itself, which somebody sent us in confidence, does not.
 */
export function xarfOf({ id, address, name, brand, firstSeen, reporter, evidence }: Notice): Record<string, unknown> {
  const domain = reporter.mailbox.split('@')[1] ?? ''
  const contact = { org: reporter.name.slice(0, 200), contact: reporter.mailbox, domain }
  return {
    xarf_version: '4.2.0',
    report_id: id,
    timestamp: firstSeen.toISOString(),
    reporter: contact,
    sender: contact,
    source_identifier: name,
    category: 'content',
    type: 'phishing',
    evidence_source: 'user_report',
    url: address,
    ...(brand !== null && { target_brand: brand }),
    description: `Reported by people who received a link to it, and judged by ${reporter.name}.`.slice(0, 1_000),
    evidence: evidence.slice(0, 50).map(({ what, sha256 }) => ({
      content_type: 'text/plain',
      description: `Digest of what we saw: ${what}`.slice(0, 500),
      payload: btoa(`sha256 ${sha256}`),
      hash: `sha256:${sha256}`,
    })),
  }
}
