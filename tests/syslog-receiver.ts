// SPDX-License-Identifier: EUPL-1.2
// Debian's rsyslog with the file of docs/running: takes the audit record over TLS from whoever shows a certificate, and writes it down.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '#foundation/web'
import { newFolder, startDaemon } from './shield/name-server.ts'
import type { Certificates } from './tls-proxy.ts'

const program = '/usr/sbin/rsyslogd'

/** Debian's packages; `npm test` installs them as root. */
export const hasRsyslog = existsSync(program) && existsSync('/usr/share/doc/rsyslog-openssl')
export const rsyslogAbsent = 'not run: rsyslog absent. As root: apt-get install rsyslog rsyslog-openssl'

/** `certificates` has an authority "partners", its "sender", and the receiver's "site". */
export async function startReceiver(certificates: Certificates) {
  const [folder, port] = [newFolder('rsyslog'), await freePort()]
  const file = join(folder, 'audit.log')
  const replaced: [there: string, here: string][] = [
    ['/var/spool/rsyslog', folder],
    ['/etc/rsyslog-tls/authority.pem', certificates.at('partners.pem')],
    ['/etc/rsyslog-tls/receiver.pem', certificates.at('site.pem')],
    ['/etc/rsyslog-tls/receiver.key', certificates.at('site.key')],
    ['dijkwacht.example', 'sender.example'],
    ['/var/log/dijkwacht-audit.log', file],
    ['0.0.0.0" port="6514', `127.0.0.1" port="${port}`],
  ]
  let text = readFileSync(resolve(import.meta.dirname, '../docs/running/rsyslog.conf'), 'utf8')
  for (const [there, here] of replaced) {
    if (!text.includes(there)) throw new Error(`rsyslog.conf does not say "${there}"`)
    text = text.replaceAll(there, here)
  }
  writeFileSync(join(folder, 'rsyslog.conf'), text)
  const daemon = startDaemon(folder, program, ['-n', '-f', join(folder, 'rsyslog.conf'), '-i', join(folder, 'pid')])
  return {
    ...daemon,
    url: `tls://localhost:${port}`,
    /** Every message, in the order in which it came. */
    taken: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []),
    async untilOpen() {
      while (!(await isOpen(port))) await setTimeout(20)
    },
  }
}

const isOpen = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })
