// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream'
import type { MailComposerOptions } from 'nodemailer/lib/mail-composer'
import { type MailKey, signMail } from './sign-mail.ts'

/**
 * The mail server that takes our mail. `url`: 'smtp://user:password@mail.example:587' or 'smtps://…'. `hostname`: our name in the mail world.
 * `key`: with what every mail is signed; without it none is.
 */
export interface Relay {
  url: string
  hostname: string
  key?: MailKey | null
}

/** A mail of text, with what it is sent under. `envelope.from` empty: what cannot be delivered comes back to nobody. */
export interface Mail
  extends Pick<
    MailComposerOptions,
    | 'from'
    | 'to'
    | 'replyTo'
    | 'subject'
    | 'text'
    | 'messageId'
    | 'inReplyTo'
    | 'references'
    | 'headers'
    | 'attachments'
  > {
  envelope: { from: string; to: string }
}

/**
 * What became of it. 'taken': the relay answers for it from now on. 'refused': for ever. 'away': it was certainly not taken, perhaps another
 * time. 'unsure': the whole mail may have gone over and no answer came; sending it again could be a second mail. `said`: what the relay
 * answered, one line of at most 300 characters, or nothing.
 */
export interface HandedOver {
  outcome: 'taken' | 'refused' | 'away' | 'unsure'
  said: string
}

/** Of each wait for the other side, and of all of it together; milliseconds. */
const milliseconds = 10_000
const allTogether = 60_000

/** Hands one mail to the relay, once. Never throws: a relay that is away is an answer. Nothing is logged. The library is read with the first mail. */
export async function handToRelay(relay: Relay, { envelope, ...mail }: Mail): Promise<HandedOver> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection')
  const plain = await new MailComposer({ ...mail, disableFileAccess: true, disableUrlAccess: true }).compile().build()
  // A key that cannot be read is mended by people: the mail waits, and does not go unsigned.
  const bytes = relay.key ? await signMail(plain, relay.key).catch(() => null) : plain
  if (bytes === null) return { outcome: 'away', said: '' }
  const connection = new SMTPConnection(optionsOf(relay))
  let begun = false
  // Read only after the relay said that it wants the mail (354): until then nothing can have been taken.
  const message = new Readable({
    read() {
      begun = true
      this.push(bytes)
      this.push(null)
    },
  })
  let late: NodeJS.Timeout | undefined
  try {
    const said = await new Promise<string>((taken, fault) => {
      late = setTimeout(() => fault(new Error('too late')), allTogether)
      connection.on('error', fault)
      connection.connect((error) => {
        if (error) return fault(error)
        const send = () =>
          connection.send({ from: envelope.from, to: [envelope.to] }, message, (wrong, info) =>
            wrong ? fault(wrong) : taken(info?.response ?? ''),
          )
        const auth = credentialsOf(relay)
        if (!auth) return send()
        connection.login(auth, (wrong) => (wrong ? fault(wrong) : send()))
      })
    })
    connection.quit()
    return { outcome: 'taken', said: oneLine(said) }
  } catch (error) {
    connection.close()
    const { responseCode = 0, response = '' } = error as { responseCode?: number; response?: string }
    const said = oneLine(response)
    if (responseCode >= 500) return { outcome: 'refused', said }
    return { outcome: begun && responseCode === 0 ? 'unsure' : 'away', said }
  } finally {
    clearTimeout(late)
  }
}

/** Whether it would take a mail of ours now: it answers, encrypted where that is asked, and lets us in. */
export async function doesRelayAnswer(relay: Relay): Promise<boolean> {
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection')
  const connection = new SMTPConnection(optionsOf(relay))
  const isThere = await new Promise<boolean>((done) => {
    connection.on('error', () => done(false))
    connection.connect((error) => {
      if (error) return done(false)
      const auth = credentialsOf(relay)
      if (!auth) return done(true)
      connection.login(auth, (wrong) => done(!wrong))
    })
  })
  connection.quit()
  connection.close()
  return isThere
}

function optionsOf({ url, hostname }: Relay) {
  const relay = new URL(url)
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(relay.hostname)
  return {
    host: relay.hostname.replace(/^\[|\]$/g, ''),
    port: Number(relay.port) || (relay.protocol === 'smtps:' ? 465 : 587),
    secure: relay.protocol === 'smtps:',
    // Whom we write to is nobody else's to read on the way.
    requireTLS: relay.protocol === 'smtp:' && !isHere,
    name: hostname,
    connectionTimeout: milliseconds,
    greetingTimeout: milliseconds,
    socketTimeout: milliseconds,
    dnsTimeout: milliseconds,
    logger: false,
  }
}

function credentialsOf({ url }: Relay) {
  const { username, password } = new URL(url)
  return username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
}

function oneLine(text: string): string {
  // Written by somebody else's server and shown to people: no control characters, and not without end.
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
