// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectLinks } from '../find-links/collect-links.ts'
import { readHtml } from '../find-links/read-html.query.ts'
import { inlineForward } from '../read-mail/inline-forward.ts'
import { limits } from './limits.ts'
import { withoutPeople } from '../../shield/receive-names/redact-names.ts'
import { understandMessage } from './understand-message.query.ts'
import { whatMayStay } from './what-may-stay.ts'
import { rounds } from '../../../../tests/property.ts'

const head = 'From: a@nep.example\r\nTo: Sanne Verzonnen <sanne@post.example>\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
const piece = fc.constantFrom(
  '<a href="',
  '">',
  '</a>',
  '<',
  '>',
  '&#x41;',
  '&amp',
  '<!--[if',
  ']>',
  '-->',
  '<![endif]-->',
  '<base href=//b.example>',
  '<style>',
  '</style>',
  '<script>',
  'https://nep.example/',
  'HTTPS://',
  'hxxp[:]//nep[.]example',
  '%68%74%74%70',
  'aHR0cHM6Ly9uZXAuZXhhbXBsZS8',
  'data:text/html,',
  'data:;base64,',
  'mailto:',
  '@',
  '\\',
  '\0',
  '\r\n',
  '\r\n\r\n',
  '--b',
  '--b--',
  'Content-Type: text/html\r\n\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Van: a <a@b.example>\n',
  'Aan: b\n',
  'Onderwerp: c\n',
  '> > ',
  'é',
  '💥',
  '\u202e',
)
const soup = fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('whatever comes in', () => {
  it('never throws, and gives an answer that fits', async () => {
    const input = fc.oneof(
      fc.uint8Array({ maxLength: 600 }).map((bytes) => ({ kind: 'eml' as const, bytes })),
      fc.uint8Array({ maxLength: 600 }).map((bytes) => ({ kind: 'screenshot' as const, bytes })),
      soup.map((text) => ({
        kind: 'eml' as const,
        bytes: Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${text}`),
      })),
      soup.map((text) => ({
        kind: 'eml' as const,
        bytes: Buffer.from(`${head}Content-Type: text/html\r\n\r\n${text}`),
      })),
      soup.map((text) => ({ kind: 'text' as const, text })),
      soup.map((text) => ({ kind: 'url' as const, text })),
    )
    await fc.assert(
      fc.asyncProperty(input, async (message) => {
        const understood = await understandMessage(message)
        expect(understood.parts.length).toBeGreaterThan(0)
        expect(understood.parts.every(({ state, because }) => (state === 'read') === (because === null))).toBe(true)
        for (const link of understood.links) expect(URL.canParse(link.url)).toBe(true)
      }),
      rounds(600),
    )
  }, 120_000)

  it('an address that was understood once stays what it is', () => {
    const address = fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'hxxps://', ''),
        fc.constantFrom(
          'nep.example',
          'WWW.Nep.Example',
          'a.b.nep.example:8443',
          'bit.ly',
          'xn--caf-dma.example',
          '203.0.113.5',
        ),
        fc.webPath(),
        fc.webQueryParameters(),
      )
      .map(([scheme, host, path, query]) => `${scheme}${host}${path}${query === '' ? '' : `?${query}`}`)
    const wrapped = fc.tuple(address, fc.integer({ min: 0, max: 4 })).map(([inner, times]) => {
      let url = inner
      for (let time = 0; time < times; time++)
        url = `https://www.google.com/url?q=${encodeURIComponent(/^https?:/.test(url) ? url : `https://${url}`)}`
      return url
    })
    fc.assert(
      fc.property(wrapped, (written) => {
        const [link] = collectLinks([{ written, place: 'anchor', visible: '' }]).links
        if (!link) return
        const [again] = collectLinks([{ written: link.url, place: 'anchor', visible: '' }]).links
        expect([again?.url, again?.canonical]).toEqual([link.url, link.canonical])
      }),
      rounds(1_000),
    )
  })

  it('what may be kept never holds the recipient', async () => {
    const name = fc.constantFrom('Sanne', 'Verzonnen', 'Sanne Verzonnen', 'sanne@post.example', 'SANNE', 'sanne')
    const text = fc
      .array(fc.oneof(name, piece, fc.string({ maxLength: 8 })), { maxLength: 20 })
      .map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(text, text, async (subject, body) => {
        const bytes = Buffer.from(
          head.replace('Subject: x', `Subject: ${subject.replace(/[\r\n\0]/g, ' ')}`) +
            `Content-Type: text/html\r\n\r\n${body}`,
        )
        const kept = whatMayStay(await understandMessage({ kind: 'eml', bytes }))
        expect(`${kept.subject} ${kept.identifiers.map(({ canonical }) => canonical).join(' ')}`).not.toMatch(
          /(?<![\p{L}\p{N}])(?:sanne|verzonnen)(?![\p{L}\p{N}])/iu,
        )
      }),
      rounds(300),
    )
  })

  it('a name is taken out wherever it stands, and the sender stays', () => {
    const people = [{ name: 'Sanne Verzonnen', address: 's.verzonnen@post.example' }]
    expect(
      withoutPeople('SANNE, mail info@nep.example of s.verzonnen@post.example; Sannes pas', people, [
        'info@nep.example',
      ]),
    ).toBe('…, mail info@nep.example of …; Sannes pas')
  })
})

/** The least of three runs, in milliseconds of the processor. */
async function cost(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return Math.min(...times)
}

describe('what was made to hurt', () => {
  const mail = (body: string) =>
    understandMessage({ kind: 'eml', bytes: Buffer.from(`${head}Content-Type: text/html\r\n\r\n${body}`) })
  const grows: [string, (size: number) => Promise<unknown>][] = [
    [
      'links',
      (size) =>
        mail(
          Array.from(
            { length: size },
            (_, at) =>
              `<a href="https://nep${at}.example/x?u=https%3A%2F%2Fb${at}.example">www.deltabank.example ${at}</a>`,
          ).join(''),
        ),
    ],
    ['elements within elements', (size) => mail(`${'<div><b>'.repeat(size * 20)}x${'</i></div>'.repeat(size * 20)}`)],
    [
      'quotes within quotes',
      (size) => understandMessage({ kind: 'text', text: `${'>'.repeat(size)} Van: x\n`.repeat(60) }),
    ],
    ['open tags, comments and addresses', (size) => mail('<a href="https://x.example/<!--[if '.repeat(size * 5))],
    [
      'redirectors within redirectors',
      (size) => mail(`<a href="${'https://www.google.com/url?q='.repeat(size / 4)}https://nep.example">x</a>`),
    ],
    [
      'headings of forwarded mails',
      (size) =>
        understandMessage({ kind: 'text', text: 'Van: a@b.example\nAan: c\nOnderwerp: Fwd: x\n\n'.repeat(size * 2) }),
    ],
  ]
  it.each(grows)(
    'costs what it is long: %s',
    async (_, work) => {
      await work(200)
      const small = await cost(() => work(750))
      const large = await cost(() => work(3_000))
      // Four times as much may cost some more than four times; sixteen times is what a square would.
      expect(large).toBeLessThan(Math.max(small * 10, 400))
    },
    120_000,
  )

  it('is read up to a limit and says so', async () => {
    const links = Array.from(
      { length: limits.links + 500 },
      (_, at) => `<a href="https://nep${at}.example/">x</a>`,
    ).join('')
    const many = await mail(links)
    expect(many.links).toHaveLength(limits.links)
    expect(many.parts.filter(({ because }) => because === 'too-many')).toHaveLength(1)
    expect((await mail(links.slice(0, 150_000))).isWholeRead).toBe(true)

    let deep = `${head}\r\nbinnen`
    for (let depth = 0; depth < limits.depth + 3; depth++) deep = `${head}Content-Type: message/rfc822\r\n\r\n${deep}`
    const understood = await understandMessage({ kind: 'eml', bytes: Buffer.from(deep) })
    expect(understood.parts.map(({ because }) => because)).toContain('too-deep')

    const parts = Array.from(
      { length: 5_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
    const bomb = await understandMessage({ kind: 'eml', bytes: Buffer.from(head + parts) })
    expect(bomb.parts.map(({ because }) => because)).toEqual(['too-many'])
    const lines = Buffer.from(head + '\r\n'.repeat(limits.lines + 1))
    expect((await understandMessage({ kind: 'eml', bytes: lines })).parts[0]?.because).toBe('too-many')
  })

  it('a page or a text by itself is read in one pass', () => {
    expect(readHtml('<'.repeat(500_000)).links).toEqual([])
    expect(inlineForward(' '.repeat(500_000), 'Fwd:')).toBeNull()
  })
})
