// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { type AddressInfo, isIP } from 'node:net'
import type { SMTPServer, SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { asSystem, type Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { networkOf } from '#values'
import { largestMessage } from '../message/message.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'

export interface MailListener {
  port: number
  stop(): Promise<void>
}

/** At one time: in all, and from one network. */
const mostConnections = 200
const mostOfNetwork = 20
/** Milliseconds of silence, and for a whole conversation: nobody keeps a place by sending a byte now and then. */
const longestSilence = 60_000
const longestConversation = 300_000

/**
 * Receives forwarded mail for the one address of the settings; null when they name none. A mail is taken (250) once it is committed. Nothing is
 * relayed, nobody is looked up, and the log holds nothing about who sends.
 */
export async function listenToMail(base: Context): Promise<MailListener | null> {
  const { smtp } = base.settings
  if (!smtp) return null
  const ctx = asSystem(base, 'shield.listen-to-mail')
  const tls = smtp.tls && { cert: await readFile(smtp.tls.certificate), key: await readFile(smtp.tls.key) }
  const talking = new Map<string, number>()
  const ends = new Map<string, NodeJS.Timeout>()
  // Read only where mail comes in.
  const smtpServer = await import('smtp-server')
  const server: SMTPServer = new smtpServer.SMTPServer({
    name: smtp.hostname,
    banner: 'dijkwacht',
    size: largestMessage,
    disabledCommands: ['AUTH', 'VRFY', 'EXPN', 'HELP', 'XCLIENT', 'XFORWARD', ...(tls ? [] : ['STARTTLS'])],
    ...(tls && { ...tls, minVersion: 'TLSv1.2' as const }),
    disableReverseLookup: true,
    maxClients: mostConnections,
    socketTimeout: longestSilence,
    closeTimeout: 5_000,
    logger: false,
    onConnect(session, done) {
      const network = networkOf(session.remoteAddress) ?? 'unknown'
      const others = talking.get(network) ?? 0
      if (others >= mostOfNetwork) return done(answer(421, 'Too many connections, try again later'))
      talking.set(network, others + 1)
      ends.set(session.id, setTimeout(() => end(session.id), longestConversation).unref())
      done()
    },
    onClose(session) {
      const timer = ends.get(session.id)
      if (!timer) return
      clearTimeout(timer)
      ends.delete(session.id)
      const network = networkOf(session.remoteAddress) ?? 'unknown'
      const left = (talking.get(network) ?? 1) - 1
      if (left > 0) talking.set(network, left)
      else talking.delete(network)
    },
    onRcptTo({ address }, session, done) {
      if (address.toLowerCase() !== smtp.address) return done(answer(550, 'No such mailbox here'))
      if (session.envelope.rcptTo.length > 0) return done(answer(452, 'One recipient at a time'))
      done()
    },
    onData(stream, session, done) {
      take(stream, session).then(
        () => done(null, 'Received, thank you'),
        (error) => done(error instanceof Refusal ? refusalOf(error) : faultOf(error)),
      )
    },
  })
  // A client that goes away in the middle is no fault of ours, and what it said is not for the log.
  server.on('error', () => {})

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of stream) if (!stream.sizeExceeded) parts.push(part)
    if (stream.sizeExceeded) throw new Refusal('too large', { status: 413 })
    const { mailFrom } = session.envelope
    const ip = session.remoteAddress.replace(/^::ffff:/, '')
    await receiveMessage(ctx, 'mail', {
      input: { kind: 'eml', bytes: Buffer.concat(parts) },
      envelope: {
        from: mailFrom ? mailFrom.address : '',
        helo: (session.hostNameAppearsAs || '').slice(0, 255),
        ip: isIP(ip) === 0 ? '' : ip,
      },
    })
  }

  function end(id: string): void {
    for (const connection of server.connections) if (connection.session.id === id) connection.close()
  }

  function faultOf(error: Error): Error {
    ctx.log.error({ err: error }, 'a mail was not taken')
    return answer(451, 'Not now, try again later')
  }

  await new Promise<void>((ready, failed) => {
    server.server.once('error', failed)
    server.listen(smtp.port, smtp.host, () => {
      server.server.off('error', failed)
      ready()
    })
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  }
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

function refusalOf({ status }: Refusal): Error {
  if (status === 429) return answer(452, 'Too busy, try again later')
  return status === 413 ? answer(552, 'Message is too large') : answer(554, 'Message is empty')
}
