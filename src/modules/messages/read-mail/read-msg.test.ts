// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { understandMessage } from '../understand-message/understand-message.query.ts'
import { htmlOfRtf } from './html-of-rtf.ts'
import { type MsgMail, writeMsg } from './write-msg.fixture.ts'

const bait = 'https://deltabank-pas.example/nieuw'
const from = { name: 'Deltabank Beveiliging', address: 'veiligheid@nep-delta.example' }
const to = [{ name: 'Sanne Verzonnen', address: 'sanne@post.example' }]
const page = `<html><head><meta charset="utf-8"></head><body><p>Uw pas verloopt € 5.</p><a href="${bait}">deltabank.example</a></body></html>`
const bait1: MsgMail = { subject: 'Uw pas verloopt', from, to, html: page, text: 'Uw pas verloopt € 5.' }
const covering = (within: MsgMail[]): MsgMail => ({
  subject: 'FW: verdacht',
  from: { name: 'Sanne Verzonnen', address: 'sanne@post.example' },
  to: [{ name: 'Meldpunt', address: 'verdacht@dijkwacht.example' }],
  text: 'Klopt deze mail?',
  within,
})
const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}
{\*\generator Verborgen;}{\*\htmltag19 <html>}{\*\onbekend ook verborgen}{\*\htmltag50 <body>}\htmlrtf \uc1\pard\plain \htmlrtf0 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Caf\'e9 \u8364?5 \{nu\} {\*\htmltag84 <a href="https://deltabank-pas.example/nieuw">}\htmlrtf {\field{\*\fldinst{HYPERLINK "https://niet-deze.example"}}{\fldrslt\cf1\ul \htmlrtf0 deltabank.example\htmlrtf }\htmlrtf0 \htmlrtf }\htmlrtf0 {\*\htmltag92 </a>}\htmlrtf\par}\htmlrtf0
{\*\htmltag72 </p>}{\*\htmltag58 </body>}{\*\htmltag27 </html>}}`
const eml = Buffer.from(
  [
    'From: "Deltabank Beveiliging" <veiligheid@nep-delta.example>',
    'To: sanne@post.example',
    'Subject: Uw pas verloopt',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    page,
  ].join('\r\n'),
)
const many = Array.from(
  { length: 300 },
  (_, index) => `<a href="https://deltabank-pas.example/nieuw?n=${index}">deltabank.example</a>`,
).join('')

/** `isPageInRtf`: a page that Debian's msgconvert leaves in its wrapping. */
const mails: { name: string; mail: MsgMail; forwarded?: string; links?: number; isPageInRtf?: boolean }[] = [
  { name: 'a page', mail: bait1 },
  { name: 'a text', mail: { subject: 'Uw pas verloopt', from, to, text: `Ga naar ${bait} voor 1 december.` } },
  { name: 'a page within RTF', mail: { subject: 'Uw pas verloopt', from, to, rtf }, isPageInRtf: true },
  {
    name: 'a page and files',
    mail: {
      ...bait1,
      files: [
        { name: 'factuur.zip', bytes: Buffer.from('504b0304', 'hex') },
        { name: 'brief.txt', mediaType: 'text/plain', bytes: Buffer.from('Beste klant') },
      ],
    },
  },
  { name: 'a mail within', mail: covering([bait1]), forwarded: 'attached' },
  { name: 'a mail within a mail within', mail: covering([covering([bait1])]), forwarded: 'attached' },
  {
    name: 'a mail of the internet within',
    mail: { ...covering([]), files: [{ name: 'verdacht.eml', mediaType: 'message/rfc822', bytes: eml }] },
    forwarded: 'attached',
  },
  { name: 'words in an old code page', mail: { ...bait1, isOld: true, text: 'Uw pas verloopt: café' } },
  {
    name: 'the heading of its way',
    mail: {
      ...bait1,
      headers: `From: "Deltabank Beveiliging" <veiligheid@nep-delta.example>\r\nReply-To: <antwoord@elders.example>\r\nTo: <sanne@post.example>\r\nSubject: Uw pas verloopt\r\nDate: Tue, 03 Nov 2026 10:30:00 +0100\r\n`,
    },
  },
  { name: 'three hundred links', mail: { ...bait1, html: `<html><body>${many}</body></html>` }, links: 300 },
]

describe('a mail that Outlook saved', () => {
  it.each(mails)('with $name is understood', async ({ mail, forwarded = 'no', links = 1 }) => {
    const understood = await understandMessage({ kind: 'eml', bytes: writeMsg(mail) })
    expect(understood).toMatchObject({
      kind: 'msg',
      forwarded,
      subject: 'Uw pas verloopt',
      from: { address: from.address },
    })
    const hosts = understood.links.filter(({ role }) => role === 'page').map(({ host }) => host)
    expect(new Set(hosts)).toEqual(
      new Set([
        'deltabank-pas.example',
        ...(understood.links.some(({ host }) => host === 'deltabank.example') ? ['deltabank.example'] : []),
      ]),
    )
    expect(hosts.filter((host) => host === 'deltabank-pas.example')).toHaveLength(links)
    expect(JSON.stringify({ ...understood, passing: null })).not.toMatch(/sanne|verzonnen/i)
    if (forwarded !== 'no') expect(understood.passing.covering).toContain('Klopt deze mail?')
  })

  const isHere = existsSync('/usr/bin/msgconvert') && existsSync('/usr/share/perl5/Email/Address.pm')
  it.skipIf(!isHere).each(mails)(
    isHere
      ? "with $name says the same to Debian's msgconvert"
      : 'not run: no msgconvert (apt-get install libemail-outlook-message-perl)',
    async ({ mail, isPageInRtf }) => {
      const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-msg-'))
      const bytes = writeMsg(mail)
      writeFileSync(join(folder, 'mail.msg'), bytes)
      execFileSync('msgconvert', ['--outfile', join(folder, 'mail.eml'), join(folder, 'mail.msg')], {
        timeout: 20_000,
        stdio: 'pipe',
      })
      const theirs = await understandMessage({ kind: 'eml', bytes: readFileSync(join(folder, 'mail.eml')) })
      rmSync(folder, { recursive: true })
      const ours = await understandMessage({ kind: 'msg', bytes })
      const told = ({ subject, links, forwarded, from: sender }: typeof ours) => ({
        subject,
        forwarded,
        sender: sender?.address,
        links: isPageInRtf ? [] : links.map(({ url, visible, showsHost }) => [url, visible, showsHost]),
      })
      expect(told(ours)).toEqual(told(theirs))
    },
  )

  it('that is cut off or bites its own tail is not read', async () => {
    const whole = writeMsg(bait1)
    const looped = Buffer.from(whole)
    // Every chain of blocks leads to itself.
    const table = 512 * (1 + looped.readUInt32LE(0x4c))
    for (let at = 0; at < 512; at += 4) looped.writeUInt32LE((at / 4) % 7, table + at)
    for (const bytes of [whole.subarray(0, 700), whole.subarray(0, 40), looped]) {
      const understood = await understandMessage({ kind: 'msg', bytes })
      expect(understood.isWholeRead).toBe(false)
    }
  })
})

describe('a page within RTF', () => {
  it('comes out as it went in, without what is only for RTF', () => {
    const html = htmlOfRtf(rtf)
    expect(html).toContain('<p>Café €5 {nu} <a href="https://deltabank-pas.example/nieuw">deltabank.example</a>')
    expect(html).not.toMatch(/niet-deze|verborgen/i)
    expect(htmlOfRtf('{\\rtf1 gewone tekst}')).toBe('')
  })
})
