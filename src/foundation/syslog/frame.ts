// SPDX-License-Identifier: EUPL-1.2

/** What the audit record says, without what it says of whom. */
export interface SyslogLine {
  id: number
  /** RFC 3339 in UTC with microseconds. */
  at: string
  actorKind: string
  actorId: string | null
  organisationId: string | null
  action: string
  subjectKind: string
  subjectId: string
  /** How many stood in it, of a list. */
  listed: number | null
  traceparent: string | null
}

/** "log audit" of RFC 5424. */
const facility = 13
const [warning, notice, informational] = [4, 5, 6]
/** Of RFC 5612, for whoever has no number of their own. */
const enterprise = 32473

/** What a watch looks at first. */
const severityOf = (action: string) =>
  /^(access\.sign-in-refused$|partners\.emergency-)/.test(action)
    ? warning
    : /^(access|partners)\./.test(action)
      ? notice
      : informational

/**
 * One message of RFC 5424, as RFC 5425 frames it: its length in octets before it. The same line gives the same bytes each time. `name`: what stands for
 * an account of a person, or for what a deed was done to.
 */
export function frameOf(line: SyslogLine, host: string, name: (kind: string, id: string) => string): string {
  const [, trace = null] = /^[\da-f]{2}-([\da-f]{32})-/.exec(line.traceparent ?? '') ?? []
  // A job or a machine is nobody.
  const actor = line.actorKind === 'person' && line.actorId !== null ? name('person', line.actorId) : line.actorId
  const said = {
    line: line.id,
    action: line.action,
    actorKind: line.actorKind,
    actor,
    organisation: line.organisationId,
    subjectKind: line.subjectKind,
    subject: name(line.subjectKind, line.subjectId),
    listed: line.listed,
    trace,
  }
  const data = Object.entries(said).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escaped(value)}"`]))
  const header = [
    `<${facility * 8 + severityOf(line.action)}>1`,
    line.at,
    printable(host, 255),
    'dijkwacht',
    '-',
    printable(line.action, 32),
  ]
  const message = `${header.join(' ')} [dijkwacht@${enterprise}${data.join('')}]`
  return `${Buffer.byteLength(message)} ${message}`
}

const escaped = (value: string | number) => String(value).replaceAll(/["\\\]]/g, '\\$&')
/** Names in the header are ASCII without spaces. */
const printable = (text: string, most: number) => text.replaceAll(/[^\x21-\x7e]/g, '_').slice(0, most) || '-'
