// SPDX-License-Identifier: EUPL-1.2
import { SMTPServer } from 'smtp-server'

export interface MailSink {
  /** For SMTP_RELAY. */
  url: string
  received: { from: string; to: string; raw: string }[]
  /** 'hangs-up': it has the whole mail, and says nothing. */
  mood: 'takes' | 'not-now' | 'no-such-box' | 'hangs-up'
  stop(): Promise<void>
}

/** A real mail server that keeps what it is given, and can be moody. */
export async function startMailSink(): Promise<MailSink> {
  const no = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })
  const sink: MailSink = { url: '', received: [], mood: 'takes', stop: async () => {} }
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_address, _session, done) {
      if (sink.mood === 'not-now') return done(no(451, '4.7.1 Come back'))
      done(sink.mood === 'no-such-box' ? no(550, '5.1.1 No such mailbox here') : null)
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString()
        sink.received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo[0]?.address ?? '', raw })
        if (sink.mood === 'hangs-up') for (const one of server.connections) one._socket.destroy()
        else done(null, '2.0.0 Ok: queued')
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  sink.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  sink.stop = () => new Promise((done) => server.close(() => done()))
  return sink
}
