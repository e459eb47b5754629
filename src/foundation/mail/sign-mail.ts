// SPDX-License-Identifier: EUPL-1.2
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Relay } from './hand-to-relay.ts'

/** With what mail is signed (DKIM, RFC 6376). `domain` and `selector` say where its public half stands: <selector>._domainkey.<domain>. */
export interface MailKey {
  domain: string
  selector: string
  /** PEM of an RSA key of at least 2048 bits. */
  keyFile: string
}

/** What nobody on the way may change: also what stops mail, because mail programs show that button only when it is signed. */
const signedFields = [
  'from:to:reply-to:subject:date:message-id:in-reply-to:references:mime-version:content-type:content-transfer-encoding',
  'auto-submitted:list-id:list-unsubscribe:list-unsubscribe-post',
].join(':')

/** The mail with a signature before it. Throws when it cannot be signed: never unsigned by mistake. */
export async function signMail(bytes: Buffer, mailKey: MailKey): Promise<Buffer> {
  const { domain: domainName, selector: keySelector } = mailKey
  const privateKey = await readMailKey(mailKey)
  const { default: DKIM } = await import('nodemailer/lib/dkim')
  const signer = new DKIM({ domainName, keySelector, privateKey, headerFieldNames: signedFields })
  const signed = await buffer(signer.sign(bytes))
  if (!/^DKIM-Signature:/i.test(signed.subarray(0, 20).toString('latin1'))) throw new Error('a mail was not signed')
  return signed
}

/** Read every time: a new key needs no restart. */
export async function readMailKey({ keyFile }: MailKey): Promise<KeyObject> {
  const key = createPrivateKey(await readFile(keyFile))
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa' || bits < 2_048) throw new Error('must be an RSA key of at least 2048 bits')
  return key
}

/** How mail of ours leaves: not at all, signed, without a signature, or (the key cannot be read) not until that is mended. */
export type Signing = 'no-mail' | 'signed' | 'unsigned' | 'broken'

/** Whether any mail of ours leaves: where none does, nobody is promised or asked to expect one. */
export async function sendsMail(relay: Relay | null): Promise<boolean> {
  const signing = await signingOf(relay)
  return signing === 'signed' || signing === 'unsigned'
}

export async function signingOf(relay: Relay | null): Promise<Signing> {
  if (!relay) return 'no-mail'
  if (!relay.key) return 'unsigned'
  return readMailKey(relay.key).then(
    () => 'signed',
    () => 'broken',
  )
}
